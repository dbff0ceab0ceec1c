import { periodNumber } from '../../../maths/calendar.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import type { OrderSets } from '../afterwards/steps.ts';
import type { Horizon } from './contract.ts';

/** Customers who have lived through the days after their first order. */
export interface Newcomers {
  /** Code of the first order's names: customer i's are `name[start[i]] … name[start[i + 1] − 1]`. */
  start: Uint32Array;
  name: Uint32Array;
  /** Sales of the days after the first order's own, and whether there were any. */
  later: Float64Array;
  again: Uint8Array;
  /** Customers who are compared with each other: of one month, and one size of the first order. */
  peers: number[][];
}

/**
 * Large first orders hold anything more often and come from those who buy much, so that any product
 * would seem to bring good customers: only first orders of one month and about one size are
 * compared, sizes 1, 2, 3–4, 5–8 …
 *
 * @param fromDay whose first order is earlier is no newcomer
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
    ...{ start: Uint32Array.from(starts), name: Uint32Array.from(names) },
    ...{ later: Float64Array.from(later), again: Uint8Array.from(again) },
    peers: [...peers.values()]
  };
}
