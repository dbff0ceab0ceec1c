import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import { usualDays } from '../../customers/groups/customer-features.ts';

/** When customers bought; two orders on one day are one visit. One entry per customer. */
export interface Visits {
  firstDay: Int32Array;
  /** NaN where there is one visit. */
  secondDay: Float64Array;
  lastDay: Int32Array;
  /** Number of gaps between visits, and their median; NaN without any. */
  gaps: Uint32Array;
  usualDays: Float64Array;
  /** Days since the last visit, as everywhere: up to the day after the shop's newest. */
  silentDays: Float64Array;
  /** What they spent on each day on average, returns taken off; NaN for a single visit. */
  moneyPerDay: Float64Array;
}

/** @param returned per customer, the share of purchases by amount that was returned */
export function readVisits(history: CustomerOrders, returned: Float64Array): Visits {
  const { customers, orderStart, orderDay, orderTotal, shopLastDay } = history;
  const count = customers.length;
  const visits: Visits = {
    firstDay: new Int32Array(count),
    secondDay: new Float64Array(count).fill(NaN),
    lastDay: new Int32Array(count),
    gaps: new Uint32Array(count),
    usualDays: usualDays(history),
    silentDays: new Float64Array(count),
    moneyPerDay: new Float64Array(count).fill(NaN)
  };
  for (let at = 0; at < count; at++) {
    const own = orderDay.subarray(orderStart[at], orderStart[at + 1]);
    const days = own.filter((day, place) => place === 0 || day !== own[place - 1]);
    visits.firstDay[at] = days[0];
    visits.lastDay[at] = days[days.length - 1];
    visits.gaps[at] = days.length - 1;
    visits.silentDays[at] = shopLastDay + 1 - visits.lastDay[at];
    if (days.length === 1) continue;
    visits.secondDay[at] = days[1];
    const spent = orderTotal
      .subarray(orderStart[at], orderStart[at + 1])
      .reduce((sum, own) => sum + own, 0);
    const span = visits.lastDay[at] - visits.firstDay[at];
    // The last purchase pays for a gap of its own.
    const watched = span * (1 + 1 / visits.gaps[at]);
    visits.moneyPerDay[at] = (spent * Math.max(0, 1 - returned[at])) / watched;
  }
  return visits;
}
