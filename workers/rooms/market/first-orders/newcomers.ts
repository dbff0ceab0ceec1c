import { periodNumber } from '../../../maths/calendar.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import type { OrderSets } from '../afterwards/steps.ts';
import type { Horizon } from './contract.ts';

/** Customers whose days after the first order are complete. */
export interface Newcomers {
  /**
   * Codes of the names in the first order: customer i has `name[start[i]] … name[start[i + 1] −
   * 1]`.
   */
  start: Uint32Array;
  name: Uint32Array;
  /** Sales in the days after the day of the first order, and whether there were any. */
  later: Float64Array;
  again: Uint8Array;
  /** Groups of customers to compare with each other: same month and size of the first order. */
  peers: number[][];
}

/**
 * Finds newcomers and their peers. Large first orders contain more of everything and come from
 * customers who buy much, so that any product would seem to attract good customers: only first
 * orders of the same month and about the same size are compared (1, 2, 3–4, 5–8 …).
 *
 * @param fromDay customers with an earlier first order are not newcomers
 */
export function findNewcomers(
  orders: CustomerOrders,
  sets: OrderSets,
  horizon: Horizon,
  fromDay: number
): Newcomers {
  const { orderStart, orderDay, orderTotal, shopLastDay } = orders;
  const starts = [0];
  const names: number[] = [];
  const later: number[] = [];
  const again: number[] = [];
  const peers = new Map<string, number[]>();
  for (let customer = 0; customer + 1 < orderStart.length; customer++) {
    const first = orderStart[customer];
    const day = orderDay[first];
    if (day < fromDay || day + horizon > shopLastDay || sets.size[first] === 0) continue;
    const key = `${periodNumber(day, 'month')} ${Math.ceil(Math.log2(sets.size[first]))}`;
    const own = peers.get(key);
    if (own) own.push(later.length);
    else peers.set(key, [later.length]);
    for (let at = sets.start[first]; at < sets.start[first + 1]; at++) names.push(sets.name[at]);
    starts.push(names.length);
    let [sum, came] = [0, 0];
    for (let order = first + 1; order < orderStart[customer + 1]; order++) {
      if (orderDay[order] === day || orderDay[order] > day + horizon) continue;
      sum += orderTotal[order];
      came = 1;
    }
    later.push(sum);
    again.push(came);
  }
  return {
    start: Uint32Array.from(starts),
    name: Uint32Array.from(names),
    later: Float64Array.from(later),
    again: Uint8Array.from(again),
    peers: [...peers.values()]
  };
}
