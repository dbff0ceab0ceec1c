import { discoveryLimit } from '../../../maths/statistics/false-discovery.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import type { Leaving } from '../../customers/leaving/leaving.ts';
import { missedPaces } from '../../customers/lifetime/steady-pace.ts';
import { LATELY_DAYS } from './contract.ts';
import type { Visits } from './visits.ts';

/** Gaps between purchase days that make one of them usual. */
const MIN_GAPS = 2;
/** The share of those listed that may be chance. */
const FALSE_SHARE = 0.1;
/** Who comes rarely has stopped lately if it was within this many usual waits. */
const LATELY_WAITS = 3;
const QUARTER = 90;
const YEAR = 365;

/** A customer who stopped coming lately, and what they would spend in 90 days. */
export interface Stopped {
  place: number;
  atStake: number;
  /** Whether they bought at a steady pace and missed it. */
  hasMissed: boolean;
}

/**
 * Customers who came several times and have lately stopped: at a steady pace that they missed, or
 * probably gone by the lifetime models; where these cannot tell, silent for longer than chance
 * explains.
 *
 * @param isAway 1: returned all they bought, so that nobody wants them back
 * @param left what the lifetime models say; null: they cannot tell
 */
export function findStopped(
  history: CustomerOrders,
  visits: Visits,
  isAway: Uint8Array,
  left: Leaving | null
): Stopped[] {
  const hasMissed = missedPaces(history);
  const lately = [...history.customers.keys()].filter((at) => {
    const reach = Math.max(LATELY_DAYS, LATELY_WAITS * visits.usualDays[at]);
    return !isAway[at] && visits.gaps[at] >= MIN_GAPS && visits.silentDays[at] <= reach;
  });
  const isSilent = left ? left.isOverdue : silentBeyondChance(history, visits, lately);
  return lately
    .filter((at) => hasMissed[at] || isSilent[at])
    .map((place) => {
      const chance = hasMissed[place] ? 1 : (left?.chance[place] ?? 1);
      const perDay = left ? left.yearlyValue[place] / YEAR : visits.moneyPerDay[place];
      return { place, hasMissed: hasMissed[place] === 1, atStake: QUARTER * chance * perDay };
    });
}

/**
 * Who is silent for longer than chance explains, corrected for everybody looked at. Purchase days of
 * a customer who comes at random are spread evenly over the time watched, so that none of n falls
 * into the silence with a chance of (time before / whole time)^n. Days on which the whole shop sells
 * less count for less: where everybody buys less after Christmas, nobody has left. Leaving out who
 * has been silent for long makes the chances of the others no smaller.
 *
 * @returns 1 per customer who is
 */
function silentBeyondChance(
  history: CustomerOrders,
  visits: Visits,
  places: readonly number[]
): Uint8Array {
  const upTo = countByDay(history);
  const chances = places.map((at) => {
    const [first, last, now] = [visits.firstDay[at], visits.lastDay[at], history.shopLastDay];
    const [before, since] = [last - first, now - last];
    if (since === 0) return 1;
    const pace = (upTo(now) - upTo(last)) / since / ((upTo(last) - upTo(first)) / before);
    return (before / (before + since * Math.min(1, pace))) ** visits.gaps[at];
  });
  const limit = discoveryLimit(chances, FALSE_SHARE);
  const isSilent = new Uint8Array(history.customers.length);
  places.forEach((at, own) => (isSilent[at] = Number(chances[own] <= limit)));
  return isSilent;
}

/** How many orders the shop had up to a day, inclusive. */
function countByDay({ orderDay, shopLastDay }: CustomerOrders): (day: number) => number {
  const first = orderDay.reduce((least, day) => Math.min(least, day), shopLastDay);
  const upTo = new Float64Array(shopLastDay - first + 1);
  for (const day of orderDay) upTo[day - first]++;
  for (let at = 1; at < upTo.length; at++) upTo[at] += upTo[at - 1];
  return (day) => upTo[day - first];
}
