import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
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
    const { mean, inner, outer, weights } = await run(values, periods);
    expect(weights.reduce((sum, own) => sum + own, 0)).toBeCloseTo(1, 12);
    mean.forEach((own, h) => {
      expect(Number.isFinite(outer.high[h])).toBe(true);
      expect(outer.low[h]).toBeGreaterThanOrEqual(0);
      const order = [outer.low[h], inner.low[h], own, inner.high[h], outer.high[h]];
      expect(order.toSorted((a, b) => a - b)).toEqual(order);
    });
  });

  it('counts a method that missed little more than one that missed much', async () => {
    const { members, weights } = await run(
      Array.from({ length: 60 }, (_, t) => 100 + 5 * t + ((t * 7) % 5))
    );
    // Theta follows half of a slope; smoothing with a trend follows it all.
    expect(members.slice(0, 3)).toEqual(['ets', 'dynamic_theta', 'mstl_theta']);
    expect(weights[0]).toBeGreaterThan(1.5 * weights[2]);
  });
});
