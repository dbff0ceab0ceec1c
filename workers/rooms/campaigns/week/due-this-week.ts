import type { OrderLines } from '../../../contract/order-lines.ts';
import { median } from '../../../maths/statistics/quantiles.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import type { DueRow } from '../../customers/leaving/contract.ts';
import { steadyPaces } from '../../customers/lifetime/steady-pace.ts';
import type { Pace } from '../../customers/lifetime/steady-pace.ts';
import { findDueAgain } from '../../customers/leaving/due-again.ts';

const WEEK = 7;

/** A customer whose usual purchases of the same products are due by the end of the week. */
export interface DueCustomer {
  place: number;
  rows: DueRow[];
  /** What these purchases usually come to. */
  amount: number;
}

/**
 * Customers who are due to buy the same products again within a week, or a little late with it; the
 * larger purchases first.
 *
 * @param isAway 1: written to for another reason, or returned all they bought
 */
export function listDueThisWeek(
  history: CustomerOrders,
  lines: OrderLines,
  isAway: Uint8Array
): DueCustomer[] {
  const names = history.customers.map(() => '');
  const due = findDueAgain(history, lines, names, history.shopLastDay, isAway);
  const placeOf = new Map(history.customers.map((customer, place) => [customer, place]));
  const codeOf = new Map(lines.product.dictionary.map((product, code) => [product, code]));
  const byCustomer = new Map<number, DueCustomer>();
  for (const row of due) {
    if (row.overdueDays < -WEEK) continue;
    const place = placeOf.get(row.customer)!;
    const own = byCustomer.get(place) ?? { place, rows: [], amount: 0 };
    own.rows.push(row);
    own.amount += paidFor(history, lines, place, codeOf.get(row.product)!) / row.times;
    byCustomer.set(place, own);
  }
  return [...byCustomer.values()].sort((a, b) => b.amount - a.amount || a.place - b.place);
}

/** All that a customer paid for a product. */
function paidFor(
  { orderStart, lineStart, lineRow }: CustomerOrders,
  { product, total }: OrderLines,
  place: number,
  code: number
): number {
  let sum = 0;
  for (let order = orderStart[place]; order < orderStart[place + 1]; order++) {
    for (let at = lineStart[order]; at < lineStart[order + 1]; at++) {
      if (product.codes[lineRow[at]] === code) sum += total[lineRow[at]];
    }
  }
  return sum;
}

/** A customer who orders at a steady pace, and whose next order is due. */
export interface DueOrder {
  place: number;
  pace: Pace;
  isLate: boolean;
  /** What an order of theirs usually comes to. */
  amount: number;
}

/**
 * Customers who order more evenly than chance would, corrected for all of them, and are due within
 * a week or a little late.
 *
 * @param isAway 1: written to for another reason, or returned all they bought
 */
export function listDueOrders(history: CustomerOrders, isAway: Uint8Array): DueOrder[] {
  const { customers, orderStart, orderTotal, shopLastDay } = history;
  const places = [...customers.keys()];
  const paces = steadyPaces(history, places, shopLastDay);
  return places.flatMap((place) => {
    const pace = paces[place];
    if (!pace || isAway[place] || pace.dueDay > shopLastDay + WEEK) return [];
    const amount = median(orderTotal.subarray(orderStart[place], orderStart[place + 1]));
    return [{ place, pace, isLate: pace.dueDay <= shopLastDay, amount }];
  });
}
