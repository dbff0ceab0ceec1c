import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import type { RateNow } from './contract.ts';

/** Older windows say little about the next one. */
const MAX_WINDOWS = 4;

/** Where to look, in whole days since 1970, both inside. */
export interface Looked {
  first: number;
  last: number;
  /** Length of a window. */
  days: number;
  /**
   * Who belonged to the customers asked for on a day; absent: everyone. Who belongs to a segment
   * today belongs to it by what was bought in the windows, which would make every rate too high.
   */
  membersOn?: (day: number) => ReadonlySet<string>;
}

/**
 * What customers do without any test: of those known before a window (by a purchase), how many
 * bought in it and what they spent, over the last few windows that end with the data.
 *
 * @returns null if nobody was known before any window
 * @example rateNow(orders, { first, last, days: 28 })?.share
 */
export function rateNow(orders: CustomerOrders, looked: Looked): RateNow | null {
  const sums = { windows: 0, customers: 0, buyers: 0, total: 0, squares: 0, largest: 0 };
  for (let window = 0; window < MAX_WINDOWS; window++) {
    const end = looked.last - window * looked.days;
    const start = end - looked.days + 1;
    if (start <= looked.first) break;
    const amounts = amountsIn(orders, start, end, looked.membersOn?.(start - 1));
    if (amounts.length > 0) sums.windows++;
    for (const { amount, bought } of amounts) {
      sums.customers++;
      if (bought) sums.buyers++;
      sums.total += amount;
      sums.squares += amount * amount;
      sums.largest = Math.max(sums.largest, amount);
    }
  }
  const { windows, customers, buyers, total, squares, largest } = sums;
  if (customers === 0) return null;
  const amount = total / customers;
  const variance = (squares - customers * amount * amount) / (customers - 1);
  const spread = Math.sqrt(Math.max(0, variance));
  return { windows, customers, buyers, share: buyers / customers, amount, spread, largest };
}

/** What each customer known before the window spent in it. */
function amountsIn(
  { customers, orderStart, orderDay, orderTotal }: CustomerOrders,
  start: number,
  end: number,
  members?: ReadonlySet<string>
): { amount: number; bought: boolean }[] {
  const amounts: { amount: number; bought: boolean }[] = [];
  for (let customer = 0; customer < customers.length; customer++) {
    const [from, to] = [orderStart[customer], orderStart[customer + 1]];
    if (orderDay[from] >= start || (members && !members.has(customers[customer]))) continue;
    let [amount, bought] = [0, false];
    for (let order = from; order < to; order++) {
      if (orderDay[order] < start || orderDay[order] > end) continue;
      bought = true;
      amount += orderTotal[order];
    }
    amounts.push({ amount, bought });
  }
  return amounts;
}
