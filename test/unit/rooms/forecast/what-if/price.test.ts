import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import { createRandom, type Random } from '../../../../../workers/maths/random.ts';
import type { Series } from '../../../../../workers/rooms/forecast/methods/family.ts';
import { calendarRegression } from '../../../../../workers/rooms/forecast/methods/calendar-regression.ts';
import { wholePeriods } from '../../../../../workers/rooms/forecast/series/period-sums.ts';
import {
  isTooUnsure,
  limitDiscount,
  limitPrice,
  supposePrice,
  type PriceEffect
} from '../../../../../workers/rooms/forecast/what-if/contract.ts';
import { measureEffects } from '../../../../../workers/rooms/forecast/what-if/measure-effects.ts';
import { pastPrices } from '../../../../../workers/rooms/forecast/what-if/past-prices.ts';
import { daysOfShop } from '../../../../../workers/rooms/market/change/tally.ts';
import { times } from '../../../../kit/long.ts';
import { plainLine, toOrderLines } from '../../../../kit/made-lines.ts';

const START = dayNumber('2021-01-04');
const WEEKS = 150;

/** Prices that stay for a quarter or so, and then are others. */
function pricesOf(random: Random, count: number, spread: number): Float64Array {
  let [left, own] = [0, 0];
  return Float64Array.from({ length: count }, () => {
    if (left-- <= 0) [left, own] = [8 + random.integer(12), spread * random.normal()];
    return own;
  });
}

/** Weekly pieces with a season, and so much of prices. */
function made(seed: number, elasticity: number, spread = 0.1) {
  const random = createRandom(seed);
  const price = pricesOf(random, WEEKS, spread);
  let lingering = 0;
  const values = price.map((own, at) => {
    lingering = 0.3 * lingering + 0.07 * random.normal();
    const season = 0.2 * Math.sin((2 * Math.PI * at) / 52.18);
    return 500 * Math.exp(season + 0.001 * at + elasticity * own + lingering);
  });
  const dates = { grain: 'week', firstDay: START } as const;
  const series: Series = { values, periods: [52], isNonNegative: true, dates };
  return { series, prices: { off: new Float64Array(WEEKS), price } };
}
async function measure(seed: number, elasticity: number, spread?: number) {
  const { series, prices } = made(seed, elasticity, spread);
  return (await measureEffects(prices, 'week', series, quietJob())).price;
}

describe('what prices do', () => {
  it('is found as it was planted, inside its interval nearly always', async () => {
    let [held, found] = [0, 0];
    for (let seed = 1; seed <= 40; seed++) {
      const own = await measure(seed, -1.5);
      if (own === null || typeof own === 'string') continue;
      found++;
      if (Math.abs(own.effect + 1.5) <= 1.96 * own.error) held++;
      expect(own.error).toBeLessThan(0.5);
    }
    expect(found).toBeGreaterThanOrEqual(38);
    expect(held / found).toBeGreaterThanOrEqual(0.85);
  });

  it('is not told of pure noise, in 95 of 100 shops at least', async () => {
    let silent = 0;
    const shops = times(20, 100);
    for (let seed = 1; seed <= shops; seed++) {
      if ((await measure(seed, 0)) === 'unclear') silent++;
    }
    expect(silent).toBeGreaterThanOrEqual(0.95 * shops);
  });

  it('cannot be told where prices hardly moved, however much they seem to do', async () => {
    for (let seed = 1; seed <= 5; seed++) expect(await measure(seed, -20, 0.003)).toBe('still');
  });

  it('moves an expectation by the elasticity, and nothing at the prices of late', () => {
    const told = { mean: 100, low80: 80, high80: 125, low95: 70, high95: 150 };
    const effect: PriceEffect = { most: 0.3, effect: -1.5, error: 0.4, isOfProduct: false };
    const same = supposePrice(told, effect, 0);
    for (const key of ['mean', 'low80', 'high80', 'low95', 'high95'] as const) {
      expect(same[key]).toBeCloseTo(told[key], 9);
    }
    const dearer = supposePrice(told, effect, 0.1);
    expect(dearer.mean).toBeCloseTo(100 * 1.1 ** -1.5, 9);
    const cheaper = supposePrice(told, effect, -0.2);
    expect(cheaper.mean).toBeCloseTo(100 * 0.8 ** -1.5, 9);
    expect(cheaper.low80 / cheaper.mean).toBeLessThan(0.8);
    expect(cheaper.high80 / cheaper.mean).toBeGreaterThan(1.25);
  });

  it('lets the regression on the calendar tell what planned prices bring', async () => {
    const { series, prices } = made(4, -1.5);
    const last = prices.price[WEEKS - 1];
    const planned = (change: number) =>
      Float64Array.from([...prices.price, ...Array<number>(8).fill(last + change)]);
    const tell = async (price: Float64Array) => {
      const given = { ...series, price };
      const model = await calendarRegression.fit(given, { seed: 1 }, quietJob());
      return calendarRegression.score(model, given)(8).mean;
    };
    const [kept, same, dearer] = [
      await tell(prices.price),
      await tell(planned(0)),
      await tell(planned(Math.log(1.2)))
    ];
    expect(same).toEqual(kept);
    dearer.forEach((own, at) => {
      const effect = Math.log(own / same[at]) / Math.log(1.2);
      expect(effect).toBeGreaterThan(-2);
      expect(effect).toBeLessThan(-1);
    });
  });
});

describe('how far plans go', () => {
  // Nearly exact, so that all that is unsure is the effect.
  const told = { mean: 100, low80: 99.999, high80: 100.001, low95: 99.998, high95: 100.002 };
  const spread = (price: PriceEffect, plan: number) => {
    const { low80, high80 } = supposePrice(told, price, plan);
    return high80 / low80;
  };
  const priceOf = (error: number): PriceEffect => {
    return { most: 1, effect: -3, error, isOfProduct: true };
  };

  it('is where the good case is twice the bad one, up and down', () => {
    const price = priceOf(1.5);
    expect(spread(price, 1)).toBeGreaterThan(10);
    const { low, high, isCut } = limitPrice(price)!;
    expect(isCut).toBe(true);
    expect(spread(price, high)).toBeLessThan(2.001);
    expect(spread(price, high + 0.02)).toBeGreaterThan(2);
    expect(spread(price, low)).toBeLessThan(2.001);
    expect(spread(price, low - 0.02)).toBeGreaterThan(2);
  });

  it('is as far as prices moved where the effect is known well, and nowhere where it is not', () => {
    expect(limitPrice(priceOf(0.1))).toEqual({ low: -0.5, high: 1, isCut: false });
    expect(limitPrice(priceOf(8))).toBeNull();
    const discount = { usual: 0.05, most: 0.4, effect: 2, error: 0.2 };
    expect(limitDiscount(discount)).toEqual({ low: 0, high: 0.4, isCut: false });
    expect(limitDiscount({ ...discount, error: 1.5 })?.isCut).toBe(true);
    expect(limitDiscount({ ...discount, error: 9 })).toBeNull();
  });

  it('is all of what was tried where that is little and can be told', () => {
    const small = { usual: 0.003, most: 0.025, effect: 11, error: 3 };
    expect(limitDiscount(small)).toEqual({ low: 0, high: 0.025, isCut: false });
    const price = { ...priceOf(3), most: 0.06 };
    expect(limitPrice(price)).toMatchObject({ isCut: false });
    expect(limitPrice(price)!.high).toBeCloseTo(0.06, 9);
    // Of 12 % tried, not even 10 % can be told.
    expect(limitPrice({ ...price, most: 0.12 })).toBeNull();
    expect(limitDiscount({ ...small, most: 0.12 })).toBeNull();
  });

  it('is nowhere where the forecast itself may be ten times as much', () => {
    expect(isTooUnsure({ ...told, low80: 0.1, high80: 826 })).toBe(true);
    expect(isTooUnsure({ ...told, low80: 0, high80: 9 })).toBe(true);
    expect(isTooUnsure({ ...told, low80: 60, high80: 150 })).toBe(false);
    expect(isTooUnsure({ ...told, mean: 0, low80: 0, high80: 0 })).toBe(false);
    expect(isTooUnsure({ ...told, mean: -5, low80: -9, high80: -2 })).toBe(false);
  });
});

describe('prices of a shop', () => {
  const days = Array.from({ length: 7 * WEEKS }, (_, at) => at);
  const pastOf = (plain: ReturnType<typeof plainLine>[]) => {
    const lines = toOrderLines(plain);
    const periods = wholePeriods('week', daysOfShop(lines)!);
    return pastPrices(lines, periods, quietJob());
  };

  it('are the same however much of which product is sold, and when products are new', async () => {
    const plain = days.flatMap((at) => [
      plainLine(START + at, { order: `a${at}`, product: 'cheap', quantity: 1 + (at >> 5) }),
      ...(at < 300
        ? []
        : [plainLine(START + at, { order: `b${at}`, product: 'dear', unitPrice: 90 })])
    ]);
    const { price, off } = (await pastOf(plain))!;
    expect(Math.max(...price.map(Math.abs))).toBeLessThan(1e-9);
    expect(Math.max(...off)).toBe(0);
  });

  it('rise by what a product weighs, and stay in a short sale', async () => {
    const plain = days.flatMap((at) => {
      const isSale = at >= 140 && at < 154;
      return [
        plainLine(START + at, { order: `a${at}`, product: 'one', unitPrice: isSale ? 7 : 10 }),
        plainLine(START + at, { order: `b${at}`, product: 'two', unitPrice: at < 700 ? 10 : 13 })
      ];
    });
    const { price, off } = (await pastOf(plain))!;
    expect(price.at(-1)).toBeCloseTo(0, 9);
    // What the second brought: 700 days of 10 and 350 of 13, beside 1,050 of 10 at usual prices.
    const weight = (700 * 10 + 350 * 13) / (1050 * 10 + 700 * 10 + 350 * 13);
    expect(price[10]).toBeCloseTo(-weight * Math.log(1.3), 2);
    expect(price[21]).toBeCloseTo(price[10], 9);
    expect(off[21]).toBeCloseTo(0.15, 9);
    expect(off[30]).toBe(0);
  });

  it('are known of a product that rested for months', async () => {
    const plain = days.flatMap((at) => [
      plainLine(START + at, { order: `a${at}`, product: 'steady' }),
      ...(at > 200 && at < 500
        ? []
        : [
            plainLine(START + at, {
              order: `b${at}`,
              product: 'resting',
              unitPrice: at < 300 ? 10 : 20
            })
          ])
    ]);
    const { price } = (await pastOf(plain))!;
    expect(price.every(Number.isFinite)).toBe(true);
    expect(price[30]).toBeCloseTo(price[10], 9);
    expect(price[60]).toBeCloseTo(price[100], 9);
    expect(price[100] - price[10]).toBeGreaterThan(0.2);
  });

  it('and discounts are told apart, each as it was planted', async () => {
    const random = createRandom(11);
    const price = pricesOf(random, WEEKS, 0.12);
    const isLow = (week: number) => [9, 31, 52, 68, 90, 113, 131].includes(week);
    const values = new Float64Array(WEEKS);
    const noise = values.map(() => 0.08 * random.normal());
    const plain = days.map((at) => {
      const week = Math.floor(at / 7);
      const lift = isLow(week) ? 1.5 : 1;
      const pieces = 300 * lift * Math.exp(-1.4 * price[week] + noise[week]);
      const quantity = Math.round(pieces);
      values[week] += quantity;
      const unitPrice = 20 * Math.exp(price[week]) * (isLow(week) ? 0.8 : 1);
      return plainLine(START + at, { quantity, unitPrice });
    });
    const prices = (await pastOf(plain))!;
    const dates = { grain: 'week', firstDay: START } as const;
    const series: Series = { values, periods: [], isNonNegative: true, dates };
    const { discount, price: found } = await measureEffects(prices, 'week', series, quietJob());
    const { effect, error } = found as PriceEffect;
    expect(Math.abs(effect + 1.4)).toBeLessThan(1.96 * error);
    expect(error).toBeLessThan(0.3);
    expect(Math.exp(discount!.effect * 0.2)).toBeGreaterThan(1.35);
    expect(Math.exp(discount!.effect * 0.2)).toBeLessThan(1.65);
  });
});
