import { LINE_SALE } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import type { DiscountCustomer } from './contract.ts';

/** Fewer orders do not show a habit. */
const LEAST_ORDERS = 3;

/**
 * Customers who buy below usual prices, those with the most such orders first.
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
  const customers = [...counts]
    .filter(
      ([customer, sums]) => customer > 0 && sums.orders >= LEAST_ORDERS && sums.ordersBelow > 0
    )
    .map(([customer, sums]) => ({
      ...{ customer: lines.customer.dictionary[customer], ...sums },
      share: sums.ordersBelow / sums.orders
    }))
    .sort((a, b) => b.ordersBelow - a.ordersBelow || b.share - a.share);
  return { customers, ordersBelow: orders.size > 0 ? below / orders.size : NaN };
}
