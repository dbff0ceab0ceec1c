import { discoveryLimit } from '../../../maths/statistics/false-discovery.ts';
import { median, quantile, sortedCopy } from '../../../maths/statistics/quantiles.ts';
import { chanceOfEvenness } from '../../../maths/statistics/regularity.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';

/** Purchase days that a rhythm requires, and its evenness. */
export const MIN_TIMES = 3;
const REGULAR = 0.6;
/** Share of next gaps on each side of an 80 % range. */
const OUTSIDE = 0.1;
/** False discovery rate: share of the paces called steady that may be chance. */
export const CHANCE_PACES = 0.05;
/** Share of the gaps at a steady pace, of all customers together, that end a silence in time. */
const IN_TIME = 0.95;
/** A customer overdue by more than this many usual gaps has given up the habit. */
export const LAPSED = 1;

/** When the next purchase of a pace is due: the last one plus the median of the gaps. */
export interface Pace {
  usualDays: number;
  dueDay: number;
  low: number;
  high: number;
}

/**
 * The pace of some days with a purchase, where the middle half of the gaps lies within 60 % of their
 * median.
 *
 * @param days distinct, rising
 */
export function readPace(days: readonly number[]): Pace | null {
  const gaps = sortedCopy(days.slice(1).map((day, at) => day - days[at]));
  const usualDays = median(gaps);
  const spread = quantile(gaps, 0.75) - quantile(gaps, 0.25);
  if (!(usualDays > 0) || spread > REGULAR * usualDays) return null;
  const last = days[days.length - 1];
  return {
    usualDays,
    dueDay: Math.round(last + usualDays),
    low: Math.round(last + rankedGap(gaps, OUTSIDE * (gaps.length + 1))),
    high: Math.round(
      last - rankedGap(gaps.map((gap) => -gap).reverse(), OUTSIDE * (gaps.length + 1))
    )
  };
}

/**
 * The gap that the next one is below with a chance of `rank` in `gaps.length + 1`, as any order of
 * the gaps and the next one is equally likely; a day below the smallest where there are too few.
 */
function rankedGap(gaps: Float64Array, rank: number): number {
  return rank < 1 ? gaps[0] - 1 : gaps[Math.floor(rank) - 1];
}

/**
 * The paces of customers who buy more evenly than chance would, such as subscribers; lifetime models
 * take purchases for random, and would date the next one from today rather than from the last.
 *
 * @param places the customers asked about
 * @param lastDay purchases after it are not known
 * @returns one entry per place; null where there is no pace, or the customer has given it up
 */
export function steadyPaces(
  orders: CustomerOrders,
  places: ArrayLike<number>,
  lastDay: number
): (Pace | null)[] {
  return readHabits(orders, places, lastDay).map((habit) =>
    habit && !hasLapsed(habit.pace, lastDay) ? habit.pace : null
  );
}

/**
 * Who bought at a steady pace and has missed it: silent for more than two usual gaps, for longer
 * than ever before, and for longer than 95 % of the gaps last at such a pace. One customer has too
 * few gaps to tell that share, so those of all steady customers are pooled, each divided by its
 * customer's usual one.
 *
 * @returns 1 per customer who has
 */
export function missedPaces(orders: CustomerOrders): Uint8Array {
  const { customers, shopLastDay } = orders;
  const habits = readHabits(orders, [...customers.keys()], shopLastDay);
  const known = habits.filter((habit) => habit !== null);
  const pooled = known.flatMap(({ gaps, pace }) => gaps.map((gap) => gap / pace.usualDays));
  const allowed = pooled.length > 0 ? quantile(sortedCopy(pooled), IN_TIME) : NaN;
  return Uint8Array.from(habits, (habit) => {
    if (!habit || !hasLapsed(habit.pace, shopLastDay)) return 0;
    const silent = shopLastDay - habit.last;
    const longest = Math.max(...habit.gaps);
    return Number(silent > longest && silent > allowed * habit.pace.usualDays);
  });
}

/** The steady pace that one customer has missed, and the silence since; null if there is none. */
export function missedPaceOf(
  orders: CustomerOrders,
  place: number
): { usualDays: number; silentDays: number } | null {
  const { shopLastDay } = orders;
  const days = purchaseDays(orders, place, shopLastDay);
  const pace = days.length < MIN_TIMES ? null : readPace(days);
  // All customers' habits are only read where it matters.
  if (!pace || !hasLapsed(pace, shopLastDay) || !missedPaces(orders)[place]) return null;
  const silentDays = shopLastDay + 1 - days[days.length - 1];
  return { usualDays: Math.round(pace.usualDays), silentDays };
}

function hasLapsed({ dueDay, usualDays }: Pace, lastDay: number): boolean {
  return lastDay - dueDay > LAPSED * usualDays;
}

/** The habits of those who buy more evenly than chance would, given up or not. */
function readHabits(
  orders: CustomerOrders,
  places: ArrayLike<number>,
  lastDay: number
): ({ pace: Pace; gaps: number[]; last: number } | null)[] {
  const known = Array.from(places, (place) => {
    const days = purchaseDays(orders, place, lastDay);
    if (days.length < MIN_TIMES) return null;
    const gaps = days.slice(1).map((day, at) => day - days[at]);
    return { days, gaps, chance: chanceOfEvenness(gaps) };
  });
  const limit = discoveryLimit(
    known.flatMap((own) => (own ? [own.chance] : [])),
    CHANCE_PACES
  );
  return known.map((own) => {
    const pace = own && own.chance <= limit ? readPace(own.days) : null;
    return own && pace && { pace, gaps: own.gaps, last: own.days[own.days.length - 1] };
  });
}

/** Distinct, up to a last one. */
function purchaseDays({ orderStart, orderDay }: CustomerOrders, place: number, lastDay: number) {
  const days: number[] = [];
  for (let at = orderStart[place]; at < orderStart[place + 1]; at++) {
    if (orderDay[at] <= lastDay && orderDay[at] !== days[days.length - 1]) days.push(orderDay[at]);
  }
  return days;
}

/**
 * Days from a day to the next purchase, from … to and in the middle. What is overdue is due at once,
 * and at the latest when the pace counts as given up.
 *
 * @param soonest the fewest days that are possible
 */
export function waitsOf({ low, dueDay, high, usualDays }: Pace, day: number, soonest: number) {
  const until = high - day >= soonest ? high : Math.ceil(dueDay + LAPSED * usualDays);
  return [low, dueDay, until].map((own) => Math.max(soonest, own - day));
}
