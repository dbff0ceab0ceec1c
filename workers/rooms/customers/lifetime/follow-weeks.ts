import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import { sumOf } from '../../../maths/statistics/sums.ts';
import { countPurchases } from './count-purchases.ts';
import type { ValueTest } from './contract.ts';

const WEEK = 7;
/** Every week of every customer would take millions of evaluations in a large shop. */
const MOST_FOLLOWED = 2_000;

interface Tested {
  orders: CustomerOrders;
  places: Uint32Array;
  splitDay: number;
  testDays: number;
}

/**
 * Cumulative purchases at the end of each week of the test, expected and actual.
 *
 * @param expected purchases of a customer in so many weeks
 * @param total expected of all customers over the whole test: where the curve has to end, though
 *   in a large shop it follows a part of the customers
 */
export function followWeeks(
  { orders, places, splitDay, testDays }: Tested,
  expected: (weeks: number, customer: number) => number,
  total: number
): ValueTest['weekly'] {
  const step = Math.max(1, Math.ceil(places.length / MOST_FOLLOWED));
  const sumAt = (days: number) => {
    let sum = 0;
    for (let c = 0; c < places.length; c += step) sum += expected(days / WEEK, c);
    return sum;
  };
  const whole = sumAt(testDays);
  const weekly: ValueTest['weekly'] = { predicted: [], actual: [] };
  for (let week = 1; week <= Math.ceil(testDays / WEEK); week++) {
    const days = Math.min(week * WEEK, testDays);
    weekly.predicted.push(whole > 0 ? (sumAt(days) / whole) * total : 0);
    weekly.actual.push(sumOf(countPurchases(orders, places, splitDay + 1, splitDay + days).days));
  }
  return weekly;
}
