import { median, sortedCopy } from '../../../maths/statistics/quantiles.ts';
import { usualDays } from '../groups/customer-features.ts';
import { estimateSurvival } from '../returning/survival.ts';
import type { SurvivalStep } from '../returning/contract.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';

/** Weight of the shop's usual wait, as a number of waits, when a customer's own is estimated. */
const SHARED_WAITS = 2;

/**
 * How customers' silence compares with what is usual for them; whole days, one entry per customer.
 */
export interface Rhythm {
  /** Median days between purchase days; NaN for a single one. */
  usual: Float64Array;
  /** Number of gaps between purchase days. */
  gaps: Uint32Array;
  /**
   * The wait that silence is compared with: the customer's own usual wait, or that wait shrunk
   * towards the shop's if this is longer (few gaps are weak evidence). With one purchase day: the
   * shop's usual time to a second; Infinity where nobody ever came back.
   */
  wait: Float64Array;
  /** Days since the newest purchase. */
  silent: Float64Array;
}

/** Every customer's rhythm over distinct days: two orders on one day count as one visit. */
export function readRhythms(history: CustomerOrders): Rhythm {
  const { customers, orderStart, orderDay, shopLastDay } = history;
  const usual = usualDays(history);
  const shop = median(usual.filter((days) => days > 0));
  const usualSecond = usualTimeToSecond(waitForSecondDay(history));
  const gaps = Uint32Array.from(
    customers,
    (_, at) => new Set(orderDay.subarray(orderStart[at], orderStart[at + 1])).size - 1
  );
  const wait = usual.map((own, customer) => {
    if (!(own > 0)) return usualSecond;
    const waits = gaps[customer];
    const logarithm =
      (waits * Math.log(own) + SHARED_WAITS * Math.log(shop)) / (waits + SHARED_WAITS);
    return Math.max(own, Math.exp(logarithm));
  });
  const silent = Float64Array.from(
    customers,
    (_, customer) => shopLastDay + 1 - orderDay[orderStart[customer + 1] - 1]
  );
  return { usual, gaps, wait, silent };
}

function waitForSecondDay({ customers, orderStart, orderDay, shopLastDay }: CustomerOrders) {
  const days = new Int32Array(customers.length);
  const came = new Uint8Array(customers.length);
  for (let customer = 0; customer < customers.length; customer++) {
    const own = sortedCopy(orderDay.subarray(orderStart[customer], orderStart[customer + 1]));
    const next = own.find((day) => day > own[0]);
    days[customer] = (next ?? shopLastDay + 1) - own[0];
    came[customer] = Number(next !== undefined);
  }
  return estimateSurvival({ days, came });
}

/** The day by which half of those who come back have done so; Infinity where nobody does. */
export function usualTimeToSecond(second: readonly SurvivalStep[]): number {
  const end = second[second.length - 1].share;
  if (end === 1) return Infinity;
  return second.find(({ share }) => share <= (1 + end) / 2)!.day;
}
