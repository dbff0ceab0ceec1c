import { median, sortedCopy } from '../../../maths/statistics/quantiles.ts';
import { usualDays } from '../groups/customer-features.ts';
import { estimateSurvival } from '../returning/survival.ts';
import type { SurvivalStep } from '../returning/contract.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';

/** How many of the shop's usual waits a customer's own rhythm is weighed against. */
const SHARED_WAITS = 2;

/** How customers' silence compares with what is usual for them. All in whole days, per customer. */
export interface Rhythm {
  /** Median days between purchase days; NaN: bought on one day only. */
  usual: Float64Array;
  /**
   * The wait that silence is held against: the customer's own, no shorter than what it becomes when
   * drawn towards the shop's (few gaps say little); for one purchase day the shop's usual time to a
   * second; Infinity where nobody ever came back.
   */
  wait: Float64Array;
  /** Days since the newest purchase. */
  silent: Float64Array;
}

/** Every customer's rhythm on distinct days: two orders of one day are one visit. */
export function readRhythms(history: CustomerOrders): Rhythm {
  const { customers, orderStart, orderDay, shopLastDay } = history;
  const usual = usualDays(history);
  const shop = median(usual.filter((days) => days > 0));
  const usualSecond = usualTimeToSecond(waitForSecondDay(history));
  const wait = usual.map((own, customer) => {
    if (!(own > 0)) return usualSecond;
    const days = orderDay.subarray(orderStart[customer], orderStart[customer + 1]);
    const waits = new Set(days).size - 1;
    const logarithm =
      (waits * Math.log(own) + SHARED_WAITS * Math.log(shop)) / (waits + SHARED_WAITS);
    return Math.max(own, Math.exp(logarithm));
  });
  const silent = Float64Array.from(
    customers,
    (_, customer) => shopLastDay + 1 - orderDay[orderStart[customer + 1] - 1]
  );
  return { usual, wait, silent };
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

/** The day by which half of those who do come back have done so. */
function usualTimeToSecond(second: SurvivalStep[]): number {
  const end = second[second.length - 1].share;
  if (end === 1) return Infinity;
  return second.find(({ share }) => share <= (1 + end) / 2)!.day;
}
