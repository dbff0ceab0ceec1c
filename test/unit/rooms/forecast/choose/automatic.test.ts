import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { forecastAutomatically } from '../../../../../workers/rooms/forecast/choose/automatic.ts';

const run = (values: ArrayLike<number>, periods: number[] = []) =>
  forecastAutomatically(
    { values: Float64Array.from(values), periods, isNonNegative: true },
    6,
    { seed: 1 },
    quietJob()
  );

describe('the automatic forecast', () => {
  it.each([
    ['one value', [5], []],
    ['two values', [5, 9], []],
    ['zeros', new Array(20).fill(0), [4]],
    ['a spike', [...new Array(15).fill(0), 900, ...new Array(15).fill(0)], [4]],
    ['a season', Array.from({ length: 60 }, (_, t) => 50 + 40 * Math.sin(t / 2) + (t % 7)), [12]]
  ])('has finite, nested ranges not below zero on %s', async (_what, values, periods) => {
    const { mean, inner, outer, total, weights } = await run(values, periods);
    expect(weights.reduce((sum, own) => sum + own, 0)).toBeCloseTo(1, 12);
    mean.forEach((own, h) => {
      expect(Number.isFinite(outer.high[h])).toBe(true);
      expect(outer.low[h]).toBeGreaterThanOrEqual(0);
      const order = [outer.low[h], inner.low[h], own, inner.high[h], outer.high[h]];
      expect(order.toSorted((a, b) => a - b)).toEqual(order);
    });
    const sum = mean.reduce((all, own) => all + own, 0);
    const order = [0, total.low95, total.low80, sum, total.high80, total.high95];
    expect(order.toSorted((a, b) => a - b)).toEqual(order);
  });

  it('counts a method that missed little more than one that missed much', async () => {
    const { members, weights } = await run(
      Array.from({ length: 60 }, (_, t) => 100 + 5 * t + ((t * 7) % 5))
    );
    // Theta follows half of a slope; smoothing with a trend follows it all.
    expect(members.slice(0, 3)).toEqual(['ets', 'dynamic_theta', 'mstl_theta']);
    expect(weights[0]).toBeGreaterThan(1.5 * weights[2]);
  });

  it('trusts misses more where the past is long', async () => {
    const ahead = async (count: number) => {
      const { weights } = await run(Array.from({ length: count }, (_, t) => 5 * t + ((t * 7) % 5)));
      return weights[0] / weights[2];
    };
    const [short, medium, long] = [await ahead(60), await ahead(140), await ahead(400)];
    expect(medium / short).toBeLessThan(1.1);
    expect(long).toBeGreaterThan(1.2 * medium);
  });

  it('asks complex smoothing where a season is stated that it can follow', async () => {
    const asks = async (count: number, periods: number[]) => {
      const { members, weights } = await run(wavy(count), periods);
      return weights[members.indexOf('ces')] > 0;
    };
    expect(await asks(60, [12])).toBe(true);
    expect(await asks(60, [])).toBe(false);
    expect(await asks(160, [52])).toBe(false);
    expect(await asks(60, [7, 30])).toBe(false);
  });

  it('knows the weeks before Christmas from three of them', async () => {
    // Smoothing that cannot follow 52 weeks told them as any other, which missed 1.7 of last year's number.
    const [ahead, known] = [13, 199];
    let [missed, lastYear] = [0, 0];
    for (const seed of [1, 2]) {
      const weeks = christmasWeeks(seed, known + ahead);
      const series = { values: weeks.slice(0, known), periods: [52], isNonNegative: true };
      const { mean } = await forecastAutomatically(series, ahead, { seed: 1 }, quietJob());
      mean.forEach((own, h) => {
        missed += Math.abs(weeks[known + h] - own);
        lastYear += Math.abs(weeks[known + h] - weeks[known + h - 52]);
      });
    }
    expect(missed).toBeLessThan(lastYear);
  });

  it('scales with its series', async () => {
    const values = wavy(72);
    const [own, large] = [
      await run(values, [12]),
      await run(
        values.map((one) => 8 * one),
        [12]
      )
    ];
    own.mean.forEach((one, h) => {
      expect(large.mean[h] / one).toBeCloseTo(8, 2);
      expect(large.outer.high[h] / own.outer.high[h]).toBeCloseTo(8, 1);
    });
  });

  it('says of a season that repeats the same a whole season earlier', async () => {
    const values = Array.from({ length: 96 }, (_, t) => 100 + 30 * Math.sin((Math.PI * t) / 6));
    const [late, early] = [await run(values, [12]), await run(values.slice(0, 84), [12])];
    late.mean.forEach((own, h) => expect(Math.abs(own - early.mean[h])).toBeLessThan(0.5));
    late.mean.forEach((own, h) => expect(Math.abs(own - values[h])).toBeLessThan(0.5));
  });

  it('goes by two seasons, and hears a cancel in between', async () => {
    let heard = 0;
    const job = { ...quietJob(), breathe: async () => void heard++ };
    const values = Float64Array.from(
      { length: 210 },
      (_, t) => 50 + [0, 1, 2, 3, 9, 20, 12][t % 7]
    );
    const series = { values, periods: [7, 30], isNonNegative: true };
    const { mean, periods } = await forecastAutomatically(series, 7, { seed: 1 }, job);
    expect(periods).toEqual([7, 30]);
    mean.forEach((own, h) => expect(Math.abs(own - values[h])).toBeLessThan(2));
    expect(heard).toBeGreaterThan(40);
    const stop = { ...quietJob(), breathe: () => Promise.reject(new Error('cancelled')) };
    await expect(forecastAutomatically(series, 7, { seed: 1 }, stop)).rejects.toThrow('cancelled');
  });
});

function wavy(count: number): number[] {
  return Array.from(
    { length: count },
    (_, t) => 100 + t + 30 * Math.sin((Math.PI * t) / 6) + ((t * 7) % 11)
  );
}

/** Weeks of a shop that wanders, and sells fourfold before Christmas. */
function christmasWeeks(seed: number, count: number): Float64Array {
  const random = createRandom(seed);
  let level = 0;
  return Float64Array.from({ length: count }, (_, at) => {
    level += 0.015 * random.normal();
    const after = (at + 3) % 52;
    const near = Math.exp(-((Math.min(after, 52 - after) / 4) ** 2));
    return 1000 * (1 + 3 * near) * Math.exp(level + 0.1 * random.normal());
  });
}
