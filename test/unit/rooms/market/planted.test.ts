import { describe, expect, it } from 'vitest';
import type { OrderLines } from '../../../../workers/contract/order-lines.ts';
import { compareDays } from '../../../../workers/rooms/market/change/what-changed.ts';
import { daysOfShop } from '../../../../workers/rooms/market/change/tally.ts';
import { findPrices } from '../../../../workers/rooms/market/prices/find-prices.ts';
import { findTrend } from '../../../../workers/rooms/market/trend/find-trend.ts';
import { toDay, toIso } from '../../../../workers/sample/demand.ts';
import { MARKETPLACE, MOVING_PRICE } from '../../../../workers/sample/planted-facts.ts';
import { simulateShop } from '../../../../workers/sample/simulate.ts';
import { simulatedLines } from './simulated-lines.ts';

// What is planted in the sample shop apart from the shelf, found again by the pages of this room.

/** As a lens on the channel shows the shop. */
function onMarketplace(lines: OrderLines): OrderLines {
  const { codes, dictionary } = lines.channel!;
  const code = dictionary.indexOf('marketplace');
  return {
    ...lines,
    lineClass: lines.lineClass.map((own, row) => (codes[row] === code ? own : 0))
  };
}

describe.each([20260101, 1, 7, 11, 23])('the sample shop of seed %i', (seed) => {
  const lines = simulatedLines(simulateShop(seed));
  const days = daysOfShop(lines)!;
  const marketplace = onMarketplace(lines);

  it('tells the planted elasticity, within its range', async () => {
    const { products } = (await findPrices(lines, { costOf: () => NaN }, async () => {}))!;
    const { product, elasticity } = MOVING_PRICE;
    const row = products.find((own) => own.product === product)!;
    expect(row.verdict).toBe('told');
    expect(row.low90).toBeLessThanOrEqual(elasticity);
    expect(row.high90).toBeGreaterThanOrEqual(elasticity);
  });

  it('shows the new level of the marketplace, within two weeks', () => {
    const { changes, findings } = findTrend(marketplace, { measure: 'orders' }, days);
    expect(changes).toHaveLength(1);
    expect(Math.abs(changes[0].day - toDay(MARKETPLACE.from))).toBeLessThanOrEqual(14);
    expect(Math.abs(changes[0].before - MARKETPLACE.before)).toBeLessThan(1);
    expect(Math.abs(changes[0].after - MARKETPLACE.after)).toBeLessThan(1);
    expect(findings.some(({ key }) => key === 'change')).toBe(true);
  });

  it('warns that the average order fell though it rose in both countries', () => {
    const from = MARKETPLACE.mixFrom;
    const asked = { span: 'own', from, to: toIso(days[1]), against: 'before' } as const;
    const { findings, averageOrder } = compareDays(marketplace, asked, days);
    expect(averageOrder.now).toBeLessThan(averageOrder.before);
    expect(findings.at(-1)).toMatchObject({ key: 'simpson', kind: 'country' });
  });
});
