import { describe, expect, it } from 'vitest';
import { withSeasons } from '../../../../../workers/rooms/forecast/choose/seasons.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { seriesOf } from '../methods/series.ts';

const noise = (count: number, seed: number) => {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => 100 + 20 * (random.next() - 0.5));
};

describe('seasons of a series', () => {
  it('keeps the stated ones that came twice', () => {
    expect(withSeasons(seriesOf(noise(400, 1), [7, 365])).periods).toEqual([7]);
    expect(withSeasons(seriesOf(noise(731, 1), [7, 365])).periods).toEqual([7, 365]);
  });

  it.each([52, 12, 7])('finds one of %d that nobody stated, under growth', (period) => {
    const values = noise(260, 2).map((own, t) => own + t + (t % period < period / 6 ? 60 : 0));
    expect(withSeasons(seriesOf(values)).periods).toEqual([period]);
  });

  it('finds none in a short series', () => {
    const values = Array.from({ length: 48 }, (_, t) => 50 + 20 * Math.sin((Math.PI * t) / 6));
    expect(withSeasons(seriesOf(values)).periods).toEqual([]);
  });

  it('finds one in few series that have none', () => {
    const found = Array.from({ length: 40 }, (_, seed) => withSeasons(seriesOf(noise(300, seed))));
    expect(found.filter(({ periods }) => periods.length > 0).length).toBeLessThan(12);
  });
});
