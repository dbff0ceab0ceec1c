import { DAY_MS } from '../../../contract/day.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import type { Points } from '../../../maths/clustering/points.ts';
import { median } from '../../../maths/statistics/quantiles.ts';
import { FEATURES } from './contract.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';

/**
 * Features for clustering, one row per customer in the order of FEATURES: days since the last
 * order, orders, money, average order, units per order, distinct products, usual days between
 * orders (the shop's usual value for those with one order), days since the first order.
 */
export function describeCustomers(
  history: CustomerOrders,
  lines: OrderLines,
  today: number
): Points {
  const n = history.customers.length;
  const d = FEATURES.length;
  const at = new Float64Array(n * d);
  const gaps = usualDays(history);
  const usual = median(gaps.filter((days) => days === days)) || 0;
  const products = countProducts(history, lines);
  for (let customer = 0; customer < n; customer++) {
    const [from, to] = [history.orderStart[customer], history.orderStart[customer + 1]];
    let [money, units] = [0, 0];
    for (let order = from; order < to; order++) {
      money += history.orderTotal[order];
      units += history.orderUnits[order];
    }
    const orders = to - from;
    const days = (time: number) => Math.floor((today - time) / DAY_MS);
    at.set(
      [
        days(history.newestTime[customer]),
        orders,
        money,
        money / orders,
        units / orders,
        products[customer],
        gaps[customer] === gaps[customer] ? gaps[customer] : usual,
        days(history.orderTime[from])
      ],
      customer * d
    );
  }
  return { n, d, at };
}

/** Median days between a customer's purchase days; NaN for a single one. */
export function usualDays({ customers, orderStart, orderDay }: CustomerOrders): Float64Array {
  return Float64Array.from(customers, (_, customer) => {
    const days = new Set(orderDay.subarray(orderStart[customer], orderStart[customer + 1]));
    const sorted = [...days].sort((a, b) => a - b);
    return median(sorted.slice(1).map((day, at) => day - sorted[at]));
  });
}

/** Number of distinct products each customer bought. */
function countProducts(history: CustomerOrders, { product }: OrderLines): Uint32Array {
  const seenBy = new Int32Array(product.dictionary.length).fill(-1);
  return Uint32Array.from(history.customers, (_, customer) => {
    const from = history.lineStart[history.orderStart[customer]];
    const to = history.lineStart[history.orderStart[customer + 1]];
    let distinct = 0;
    for (let at = from; at < to; at++) {
      const code = product.codes[history.lineRow[at]];
      if (seenBy[code] !== customer) distinct++;
      seenBy[code] = customer;
    }
    return distinct;
  });
}

/**
 * Money and counts are skewed; on a logarithmic scale a doubling is the same distance everywhere.
 */
export function toLogarithms({ n, d, at }: Points): Points {
  return { n, d, at: at.map((value) => Math.log1p(Math.max(0, value))) };
}
