import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { normalDraw } from '../../../../../workers/maths/statistics/distributions.ts';
import { changePoints } from '../../../../../workers/rooms/market/trend/change-points.ts';

function noise(seed: number, length: number, alike = 0): Float64Array {
  const random = createRandom(seed);
  const normal = normalDraw(() => random.next());
  let last = 0;
  return Float64Array.from({ length }, () => (last = alike * last + normal()));
}

describe('change points', () => {
  it('finds a planted change within a point or two, and both of two', () => {
    const one = noise(1, 100).map((own, at) => own + (at >= 60 ? 3 : 0));
    const found = changePoints(one);
    expect(found).toHaveLength(1);
    expect(Math.abs(found[0] - 60)).toBeLessThanOrEqual(2);
    const two = noise(2, 120).map((own, at) => own + (at >= 40 && at < 80 ? -4 : 0));
    expect(changePoints(two)).toHaveLength(2);
  });

  it('finds none in noise, alike neighbours or not, in 95 of 100 series', () => {
    for (const alike of [0, 0.4]) {
      let said = 0;
      for (let seed = 1; seed <= 100; seed++) {
        if (changePoints(noise(seed, 104, alike)).length > 0) said++;
      }
      expect(said, `alike ${alike}`).toBeLessThanOrEqual(5);
    }
  });

  it('scales with the series, and has nothing to say of few points or a flat line', () => {
    const series = noise(3, 100).map((own, at) => own + (at >= 50 ? 4 : 0));
    expect(changePoints(series.map((own) => 1000 * own - 7))).toEqual(changePoints(series));
    expect(changePoints(new Float64Array(5))).toEqual([]);
    expect(changePoints(new Float64Array(50).fill(2))).toEqual([]);
  });
});
