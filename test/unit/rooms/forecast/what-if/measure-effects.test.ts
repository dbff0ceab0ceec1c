import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { supposeDiscount } from '../../../../../workers/rooms/forecast/what-if/contract.ts';
import { measureEffects } from '../../../../../workers/rooms/forecast/what-if/measure-effects.ts';
import {
  sumParts,
  wholePeriods
} from '../../../../../workers/rooms/forecast/series/period-sums.ts';
import { pastPrices } from '../../../../../workers/rooms/forecast/what-if/past-prices.ts';
import { daysOfShop } from '../../../../../workers/rooms/market/change/tally.ts';
import { plainLine, toOrderLines } from '../../../../kit/made-lines.ts';

const START = dayNumber('2021-01-04');
const DISCOUNT = 0.2;

/** Two weeks of a fifth off now and then, in which pieces are multiplied. */
async function measure(lift: number, grain: 'day' | 'week', discount = DISCOUNT, seed = 1) {
  const random = createRandom(seed);
  const plain = Array.from({ length: 1000 }, (_, at) => {
    // Weeks of no regular season, that none of the holidays keeps to.
    const isLow = [61, 170, 290, 410, 505, 640, 777, 880, 960].some(
      (own) => at >= own && at < own + 14
    );
    const pieces = 200 * (isLow ? lift : 1) * Math.exp(0.08 * random.normal());
    return plainLine(START + at, {
      quantity: Math.round(pieces),
      unitPrice: isLow ? 10 * (1 - discount) : 10
    });
  });
  const lines = toOrderLines(plain);
  const periods = wholePeriods(grain, daysOfShop(lines)!);
  const values = sumParts(lines, 'units', periods, 1).parts[0];
  const dates = { grain, firstDay: periods.starts[0] };
  const series = { values, periods: [], isNonNegative: true, dates };
  const prices = (await pastPrices(lines, periods, quietJob()))!;
  return (await measureEffects(prices, grain, series, quietJob())).discount;
}

describe('what a discount does', () => {
  it.each(['day', 'week'] as const)('is found as it was planted, by the %s', async (grain) => {
    const found = (await measure(1.6, grain))!;
    const { effect, error, most, usual } = found;
    const lift = Math.exp(effect * DISCOUNT);
    expect(lift).toBeGreaterThan(1.5);
    expect(lift).toBeLessThan(1.7);
    expect(error * DISCOUNT).toBeLessThan(0.1);
    expect(most).toBeCloseTo(DISCOUNT, 6);
    expect(usual).toBeGreaterThan(0.02);
    expect(usual).toBeLessThan(0.05);
  });

  it('is not told where pieces stay as they are, or nothing was ever taken off', async () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8])
      expect(await measure(1, 'day', DISCOUNT, seed)).toBeNull();
    expect(await measure(1.6, 'day', 0)).toBeNull();
  });

  it('moves an expectation by the effect, and nothing at the usual discount', () => {
    const told = { mean: 100, low80: 80, high80: 125, low95: 0, high95: 150 };
    const effect = { usual: 0.05, most: 0.3, effect: 2, error: 0.5 };
    const usual = supposeDiscount(told, effect, 0.05);
    for (const key of ['mean', 'low80', 'high80', 'low95', 'high95'] as const) {
      expect(usual[key]).toBeCloseTo(told[key], 9);
    }
    const supposed = supposeDiscount(told, effect, 0.25);
    expect(supposed.mean).toBeCloseTo(100 * Math.exp(0.4), 9);
    // Further away than the range's own share: what discounts do is not known exactly.
    expect(supposed.low80 / supposed.mean).toBeLessThan(0.8);
    expect(supposed.high80 / supposed.mean).toBeGreaterThan(1.25);
    expect(supposed.low95).toBe(0);
  });
});
