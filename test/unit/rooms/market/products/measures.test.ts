import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  classifyAbc,
  measureConcentration
} from '../../../../../workers/rooms/market/products/concentration.ts';
import {
  chanceOfSilence,
  classifyXyz,
  roomForTrend,
  testTrend
} from '../../../../../workers/rooms/market/products/courses.ts';

describe('classes by revenue', () => {
  it('gives what crosses a limit to the upper class', () => {
    expect(classifyAbc([50, 29, 10, 7, 4])).toEqual(['A', 'A', 'A', 'B', 'C']);
    expect(classifyAbc([80, 15, 5])).toEqual(['A', 'B', 'C']);
    expect(classifyAbc([100])).toEqual(['A']);
  });

  it('gives one class to what sells alike, and none of the upper to what brings nothing', () => {
    expect(new Set(classifyAbc(Array.from({ length: 9 }, () => 7)))).toEqual(new Set(['A']));
    expect(classifyAbc([10, 0, -3])).toEqual(['A', 'C', 'C']);
    expect(classifyAbc([5, -9])).toEqual(['C', 'C']);
  });
});

describe('concentration', () => {
  it('is 0 where all sell alike, and near 1 where one sells everything', () => {
    expect(measureConcentration([4, 4, 4, 4]).gini).toBeCloseTo(0, 12);
    expect(measureConcentration([9, 0, 0, 0]).gini).toBeCloseTo(3 / 4, 12);
    expect(measureConcentration([]).curve).toEqual([]);
  });

  it('is half the mean difference of any two over the mean', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1 }), (values) => {
        const revenue = [...values].sort((a, b) => b - a);
        const n = revenue.length;
        const total = revenue.reduce((sum, own) => sum + own, 0);
        let apart = 0;
        for (const a of revenue) for (const b of revenue) apart += Math.abs(a - b);
        const { gini, curve, rowsFor80 } = measureConcentration(revenue);
        expect(gini).toBeCloseTo(apart / (2 * n * total), 10);
        expect(curve.at(-1)).toEqual({ rows: n, share: 1 });
        const upTo = (rows: number) => revenue.slice(0, rows).reduce((sum, own) => sum + own, 0);
        expect(upTo(rowsFor80)).toBeGreaterThanOrEqual(0.8 * total);
        expect(upTo(rowsFor80 - 1)).toBeLessThan(0.8 * total);
      })
    );
  });
});

describe('courses', () => {
  it('holds every week against every later one', () => {
    const shop = Array.from({ length: 10 }, () => 100);
    // S = 45, var = 10 · 9 · 25 / 18 = 125, z = 44 / √125 = 3.935.
    const up = testTrend([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], shop)!;
    expect(up.chance).toBeCloseTo(8.3e-5, 6);
    expect(up).toMatchObject({ direction: 1, ownChange: 25 });
    expect(up.growth).toBeCloseTo(40 / 15 - 1, 12);
    expect(testTrend(Array(10).fill(3), shop)!.chance).toBe(1);
    expect(testTrend([1, 2, 3, 4, 5, 6, 7], shop)).toBe(null);
  });

  it('does not count weeks in which the shop was closed', () => {
    const own = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const shop = own.map(() => 100);
    const closed = testTrend(
      [...own.slice(0, 5), 0, 0, ...own.slice(5)],
      [...shop.slice(0, 5), ...[0, 0], ...shop.slice(5)]
    );
    expect(closed).toEqual(testTrend(own, shop));
    // From a week on it is as of the weeks behind it, in room that another name has used.
    const room = roomForTrend(own.length + 3);
    testTrend([...own, 9, 9, 9], [...shop, 1, 1, 1], 0, room);
    expect(testTrend([7, 7, 7, ...own], [1, 1, 1, ...shop], 3, room)).toEqual(testTrend(own, shop));
    expect(classifyXyz([7, 7, 7, ...own], 3)).toEqual(classifyXyz(own));
  });

  it('knows how likely a silence is, and of few sales nothing', () => {
    // At many sales as exp(−rate × silence).
    expect(chanceOfSilence(1001, 1000, 3)).toBeCloseTo(Math.exp(-3), 2);
    expect(chanceOfSilence(2, 10, 90)).toBeCloseTo(0.1, 12);
    expect(chanceOfSilence(1, 0, 500)).toBe(1);
    expect(chanceOfSilence(5, 10, 0)).toBe(1);
  });
});
