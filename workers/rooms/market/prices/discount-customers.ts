import { LINE_SALE } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { discoveryLimit } from '../../../maths/statistics/false-discovery.ts';
import { binomialAtLeast } from '../../../maths/statistics/binomial.ts';
import type { DiscountCustomer } from './contract.ts';

/** Fewer orders do not show a habit. */
const LEAST_ORDERS = 3;
/** The largest share of the customers listed that may be chance. */
const FALSE_SHARE = 0.05;

/**
 * Customers who buy below usual prices more often than chance would have it, those with the most
 * such orders first: who met one sale in three orders was not waiting for it.
 *
 * @param isBelow 1 for lines paid clearly below the usual price
 */
export function listDiscountCustomers(
  lines: OrderLines,
  isBelow: Uint8Array
): { customers: DiscountCustomer[]; ordersBelow: number } {
  const orders = new Map<number, { customer: number; below: boolean }>();
  for (let row = 0; row < lines.rows; row++) {
    if (lines.lineClass[row] !== LINE_SALE) continue;
    const order = lines.order.codes[row];
    const known = orders.get(order) ?? { customer: lines.customer.codes[row], below: false };
    known.below ||= isBelow[row] === 1;
    orders.set(order, known);
  }
  const counts = new Map<number, { orders: number; ordersBelow: number }>();
  let below = 0;
  for (const own of orders.values()) {
    below += Number(own.below);
    const sums = counts.get(own.customer) ?? { orders: 0, ordersBelow: 0 };
    sums.orders++;
    sums.ordersBelow += Number(own.below);
    counts.set(own.customer, sums);
  }
  const tried = [...counts]
    .filter(([customer, sums]) => customer > 0 && sums.orders >= LEAST_ORDERS)
    .map(([customer, sums]) => ({
      customer: lines.customer.dictionary[customer],
      ...sums,
      share: sums.ordersBelow / sums.orders
    }));
  const shopShare = orders.size > 0 ? below / orders.size : NaN;
  const chances = tried.map((own) => binomialAtLeast(own.ordersBelow, own.orders, shopShare));
  const limit = discoveryLimit(chances, FALSE_SHARE);
  const customers = tried
    .filter(({ ordersBelow }, at) => ordersBelow > 0 && chances[at] <= limit)
    .sort((a, b) => b.ordersBelow - a.ordersBelow || b.share - a.share);
  return { customers, ordersBelow: shopShare };
}
