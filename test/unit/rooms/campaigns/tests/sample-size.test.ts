import { describe, expect, it } from 'vitest';
import {
  customersForMeans,
  customersForShares,
  visibleEffect,
  visibleShare
} from '../../../../../workers/rooms/campaigns/tests/sample-size.ts';

const USUAL = { power: 0.8, level: 0.05, secondShare: 0.5 };
const STRICT = { power: 0.9, level: 0.01, secondShare: 0.5 };

describe('customers for shares', () => {
  // R 4.2: power.prop.test(p1 = …, p2 = …, power = …, sig.level = …)$n
  it.each([
    [0.1, 0.12, USUAL, 3840.847],
    [0.3, 0.36, USUAL, 962.9243],
    [0.1, 0.2, USUAL, 198.9634],
    [0.05, 0.1, STRICT, 823.3305]
  ])('%d to %d needs what R says', (p1, p2, sureness, n) => {
    expect(customersForShares(p1, p2, sureness)).toBeCloseTo(n, 2);
  });

  // statsmodels 0.13.5: NormalIndPower().solve_power(proportion_effectsize(p2, p1), power=0.8,
  // alpha=0.05, ratio=…), which takes the arcsine of the shares.
  it.each([
    [0.1, 0.12, 1 / 3, 5751.894],
    [0.1, 0.12, 1 / 2, 3834.596],
    [0.1, 0.12, 3 / 4, 2556.397],
    [0.3, 0.36, 1 / 3, 1443.416],
    [0.3, 0.36, 3 / 4, 641.518]
  ])('%d to %d with %d in the second group is within 3 %% of arcsine', (p1, p2, secondShare, n) => {
    const own = customersForShares(p1, p2, { ...USUAL, secondShare });
    expect(Math.abs(own / n - 1)).toBeLessThan(0.03);
  });

  it('sees with 1,000 customers a group what R sees', () => {
    // power.prop.test(n = 1000, p1 = 0.1, power = 0.8)$p2
    expect(visibleShare(0.1, 1000, USUAL)).toBeCloseTo(0.1407474, 5);
    expect(visibleShare(0.1, 3, USUAL)).toBeNaN();
    expect(visibleShare(0, 1000, USUAL)).toBeNaN();
  });
});

describe('customers for means', () => {
  // R 4.2: power.t.test(delta = …, sd = …, power = …, sig.level = …)$n
  it.each([
    [0.25, USUAL, 252.1281],
    [0.1, STRICT, 2977.537],
    [0.5, USUAL, 63.76576]
  ])('%d standard deviations need what R says', (effect, sureness, n) => {
    expect(Math.abs(customersForMeans(effect, sureness) - n)).toBeLessThan(0.05);
  });

  // statsmodels 0.13.5: TTestIndPower().solve_power(…, power=0.8, alpha=0.05, ratio=…)
  it.each([
    [0.1, 1 / 3, 2355.939],
    [0.25, 1 / 3, 378.03],
    [0.1, 3 / 4, 1046.995],
    [0.25, 3 / 4, 167.924]
  ])('%d with %d in the second group', (effect, secondShare, n) => {
    const own = customersForMeans(effect, { ...USUAL, secondShare });
    expect(Math.abs(own - n)).toBeLessThan(0.05);
    expect(visibleEffect(own, { ...USUAL, secondShare })).toBeCloseTo(effect, 10);
  });
});
