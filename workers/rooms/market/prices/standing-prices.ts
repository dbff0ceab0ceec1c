import type { OrderLines } from '../../../contract/order-lines.ts';
import type { FollowedPrices } from './promotions.ts';
import { CLEARLY_BELOW } from './usual-prices.ts';

/** Fewer purchases do not show a price of one's own. */
const LEAST_PURCHASES = 3;
/** Purchases for each of which one may be at another price. */
const FOR_A_CHANGE = 8;

/**
 * Finds the sales to customers with a price of their own: who always pays the same, below the usual
 * price, while others pay it. A subscription or a trade price looks like a promotion in weeks in
 * which nobody else bought, and its buyers like customers who wait for one.
 *
 * @param rows sales of one product
 * @param weekAt a sale's place among the product's weeks, negative outside
 */
export function findStandingPrices(
  lines: OrderLines,
  rows: Uint32Array,
  { usual, low }: Pick<FollowedPrices, 'usual' | 'low'>,
  weekAt: (row: number) => number
): Set<number> {
  const byBuyer = new Map<number, number[]>();
  for (const row of rows) {
    const buyer = lines.customer.codes[row];
    if (buyer === 0 || weekAt(row) < 0) continue;
    const own = byBuyer.get(buyer);
    if (own) own.push(row);
    else byBuyer.set(buyer, [row]);
  }
  const priceOf = (row: number) => lines.total[row] / lines.quantity[row];
  const shareOf = (row: number) => priceOf(row) / usual[weekAt(row)];
  const isOwn = (row: number) => shareOf(row) < CLEARLY_BELOW && !low[weekAt(row)];
  const found = new Set<number>();
  for (const own of byBuyer.values()) {
    if (own.length < LEAST_PURCHASES || !own.some(isOwn)) continue;
    own.sort((a, b) => lines.day[a] - lines.day[b]);
    // The price moved with the shop's, or stayed while the shop's usual one moved.
    const changes = own.filter(
      (row, at) =>
        at > 0 &&
        isMoved(priceOf(own[at - 1]), priceOf(row)) &&
        isMoved(shareOf(own[at - 1]), shareOf(row))
    );
    if (changes.length * FOR_A_CHANGE > own.length) continue;
    for (const row of own) found.add(row);
  }
  return found;
}

function isMoved(before: number, after: number): boolean {
  return Math.min(before, after) < CLEARLY_BELOW * Math.max(before, after);
}
