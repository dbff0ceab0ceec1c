import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { findAhead } from '../../../../../workers/rooms/forecast/ahead/find-ahead.ts';
import type { ForecastMeasure } from '../../../../../workers/rooms/forecast/series/contract.ts';
import { isEffect } from '../../../../../workers/rooms/forecast/what-if/contract.ts';
import { priceOfProduct } from '../../../../../workers/rooms/forecast/what-if/product-price.ts';
import { daysOfShop } from '../../../../../workers/rooms/market/change/tally.ts';
import { findPrices } from '../../../../../workers/rooms/market/prices/find-prices.ts';
import { plainLine, toOrderLines } from '../../../../kit/made-lines.ts';

const START = dayNumber('2021-01-04');
const WEEKS = 53;
const ELASTICITY = -2;

/** A year of one product, sold day by day at prices that change every few weeks. */
function linesOf(product: string, elasticity: number, seed: number) {
  const random = createRandom(seed);
  return Array.from({ length: 7 * WEEKS }, (_, at) => {
    const price = [10, 12, 8, 11, 9, 13][Math.floor(at / 28) % 6];
    const pieces = 40 * (price / 10) ** elasticity * Math.exp(0.2 * random.normal());
    const own = { order: `${product}${at}`, product, unitPrice: price };
    return plainLine(START + at, { ...own, quantity: Math.max(1, Math.round(pieces)) });
  });
}
const ask = (plain: ReturnType<typeof plainLine>[], measure: ForecastMeasure) =>
  priceOfProduct(toOrderLines(plain), measure, async () => {});

describe('the price of one product', () => {
  const one = linesOf('P1', ELASTICITY, 1);

  it('is told of a year, as the prices page of the market tells it', async () => {
    const [units, net] = [(await ask(one, 'units'))!, (await ask(one, 'net'))!];
    const market = await findPrices(toOrderLines(one), { costOf: () => NaN }, async () => {});
    expect(units.effect).toBe(market!.products[0].elasticity);
    expect(Math.abs(units.effect - ELASTICITY)).toBeLessThan(1.96 * units.error);
    expect(units.error).toBeLessThan(0.5);
    expect(net.effect).toBeCloseTo(units.effect + 1, 12);
    expect(units.most).toBeCloseTo(13 / 8 - 1, 12);
  });

  it('is told where forecasts of a year could not be tried with it, and else that they could not', async () => {
    const lines = toOrderLines(one);
    const days = daysOfShop(lines)!;
    const question = { shopId: 1, seed: 1, grain: 'week', horizon: 1 } as const;
    const priceOf = async (measure: ForecastMeasure) =>
      (await findAhead(lines, { ...question, measure }, days, quietJob())).price;
    expect(isEffect(await priceOf('units'))).toBe(true);
    expect(await priceOf('orders')).toBe('untried');
  });

  it('is not that of orders, of several products, or of one that does not react', async () => {
    expect(await ask(one, 'orders')).toBeNull();
    expect(await ask([...one, ...linesOf('P2', ELASTICITY, 2)], 'units')).toBeNull();
    expect(await ask(linesOf('P1', 0, 3), 'units')).toBeNull();
  });
});
