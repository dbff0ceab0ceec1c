import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { forecastAutomatically } from '../../../../../workers/rooms/forecast/choose/automatic.ts';
import {
  chooseForecast,
  tryMethods
} from '../../../../../workers/rooms/forecast/choose/choose-forecast.ts';
import { youngSeason } from '../../../../../workers/rooms/forecast/choose/young-season.ts';
import { times } from '../../../../kit/long.ts';
import { YOUNG_COVERAGE } from '../../../../kit/tolerances.ts';

const SHOPS = times(40, 200);
const SEASON = [0.85, 0.82, 0.9, 0.95, 1, 0.9, 0.78, 0.8, 1, 1.08, 1.3, 1.65];

/** Months of a shop: growth a month, a season of some strength, and chance. */
function months(seed: number, strength: number, count: number, growth = 1.01) {
  const random = createRandom(seed);
  return Float64Array.from({ length: count }, (_, at) => {
    const season = SEASON[at % 12] ** strength;
    return 500 * growth ** at * season * Math.exp(0.06 * random.normal());
  });
}

const series = (values: Float64Array) => ({ values, periods: [12], isNonNegative: true });

describe('a season seen twice', () => {
  it('is told where it is there: December is not like July', async () => {
    let better = 0;
    const shops = times(5, 10);
    for (let seed = 1; seed <= shops; seed++) {
      const all = months(seed, 1, 36);
      const known = series(all.slice(0, 24));
      const { mean, inner } = await forecastAutomatically(known, 12, { seed: 1 }, quietJob());
      const flat = { ...known, periods: [] };
      const plain = await forecastAutomatically(flat, 12, { seed: 1 }, quietJob());
      const missOf = (told: Float64Array) =>
        told.reduce((sum, own, h) => sum + Math.abs(own - all[24 + h]), 0);
      better += Number(missOf(mean) < 0.6 * missOf(plain.mean));
      expect(mean[11] / mean[6]).toBeGreaterThan(1.5);
      expect(mean.every((own, h) => inner.low[h] <= own && own <= inner.high[h])).toBe(true);
    }
    expect(better / shops).toBeGreaterThanOrEqual(0.8);
  });

  it.each([0, 0.5, 0.8, 1])(
    'is not made up of chance, nor of years that wander (%f of a month stays)',
    (stays) => {
      let found = 0;
      for (let seed = 1; seed <= 400; seed++) {
        const random = createRandom(seed);
        let level = 0;
        const values = Float64Array.from({ length: 24 }, () => {
          level = stays * level + 0.07 * random.normal();
          return 500 * Math.exp(level);
        });
        found += Number(youngSeason(series(values)) !== null);
      }
      expect(found / 400).toBeLessThan(0.025);
    }
  );

  it('has ranges that hold what they claim', async () => {
    let [inside80, inside95, steps] = [0, 0, 0];
    for (let seed = 1; seed <= SHOPS; seed++) {
      const all = months(seed, 1, 28);
      const known = series(all.slice(0, 24));
      const { inner, outer } = await forecastAutomatically(known, 4, { seed: 1 }, quietJob());
      for (let h = 0; h < 4; h++) {
        const came = all[24 + h];
        inside80 += Number(came >= inner.low[h] && came <= inner.high[h]);
        inside95 += Number(came >= outer.low[h] && came <= outer.high[h]);
        steps++;
      }
    }
    expect(Math.abs(inside80 / steps - 0.8)).toBeLessThan(YOUNG_COVERAGE);
    expect(Math.abs(inside95 / steps - 0.95)).toBeLessThan(YOUNG_COVERAGE);
  });

  it('is told of though last year’s number missed less where only one year was known', async () => {
    const all = months(3, 1, 28, 1.015);
    const known = series(all.slice(0, 24));
    const tried = await tryMethods(known, 4, { seed: 1, actual: known.values }, quietJob());
    const { method, isBeyondTests, steps } = await chooseForecast(tried, quietJob());
    expect([method, isBeyondTests]).toEqual(['combination', true]);
    const missOf = (at: (h: number) => number) =>
      [0, 1, 2, 3].reduce((sum, h) => sum + Math.abs(at(h) - all[24 + h]), 0);
    expect(missOf((h) => steps[h].mean)).toBeLessThan(0.6 * missOf((h) => all[12 + h]));
  });

  it('is not told of where both years are not alike', async () => {
    const known = series(months(4, 0, 24, 1));
    const tried = await tryMethods(known, 4, { seed: 1, actual: known.values }, quietJob());
    expect((await chooseForecast(tried, quietJob())).isBeyondTests).toBe(false);
  });

  it('is left to the methods from three years on, and asks for two', () => {
    expect(youngSeason(series(months(1, 1, 36)))).toBeNull();
    expect(youngSeason(series(months(1, 1, 23)))).toBeNull();
    expect(youngSeason(series(months(1, 1, 30)))).not.toBeNull();
    expect(youngSeason(series(months(1, 1, 24).fill(0, 3, 4)))).toBeNull();
  });
});
