import type { Random } from '../maths/random.ts';
import { cents, type SampleLine, type SampleOrder } from './orders.ts';
import { RETURN_SHARE, RETURN_SHARE_OF_CATEGORY, SENT_BACK_OFTEN } from './planted-facts.ts';

const SOONEST_DAYS = 4;
const SPREAD_DAYS = 21;

/**
 * Returns as orders of their own: one line with negative quantity at the price paid a piece.
 *
 * @param dayCount days of the shop; what would come back later is not seen
 */
export function simulateReturns(
  orders: SampleOrder[],
  dayCount: number,
  random: Random
): SampleOrder[] {
  const returns: SampleOrder[] = [];
  for (const order of orders) {
    if (order.wholesale) continue;
    for (const line of order.lines) {
      if (random.next() >= returnShare(line)) continue;
      const dayAt = order.dayAt + SOONEST_DAYS + random.integer(SPREAD_DAYS);
      const minute = 10 * 60 + random.integer(8 * 60);
      if (dayAt < dayCount) returns.push({ ...order, dayAt, minute, lines: [giveBack(line)] });
    }
  }
  return returns.sort((a, b) => a.dayAt - b.dayAt || a.minute - b.minute);
}

function returnShare({ product }: SampleLine): number {
  if (!product) return 0;
  if (product.code === SENT_BACK_OFTEN.product) return SENT_BACK_OFTEN.share;
  return RETURN_SHARE_OF_CATEGORY[product.category.code] ?? RETURN_SHARE;
}

function giveBack({ product, quantity, unitPrice, discount }: SampleLine): SampleLine {
  return {
    product,
    quantity: -quantity,
    unitPrice: cents(unitPrice - discount / quantity),
    discount: 0
  };
}
