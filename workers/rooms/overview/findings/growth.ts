import { meanOf } from '../../../maths/statistics/sums.ts';
import { inverseNormal } from '../../../maths/statistics/normal.ts';
import { isUnusual } from '../../../maths/statistics/told-apart.ts';
import type { CrossFilter } from '../cross-filter.ts';
import { sumRange } from '../day-sums.ts';

const RECENT_DAYS = 28;
/** 52 weeks, so that the same weekdays are compared a year apart. */
export const YEAR_DAYS = 364;
const WEEK = 7;
/** Smaller changes are reported as "about as much". */
export const FLAT_CHANGE = 0.02;
/** From this many pairs of periods a year apart, their own spread is used. */
const ENOUGH_PAIRS = 5;
/** Accepted probability that usual variation alone looks like growth. */
const CHANCE = 0.02;

/** The change of the newest days against earlier ones, where it exceeds the usual variation. */
export interface Growth {
  against: 'year' | 'before';
  days: number;
  revenue: number;
  /** Signed fraction of the earlier sum. */
  change: number;
  /** Amount of a single order that makes more than half of the change; null where there is none. */
  byOrder: number | null;
}

/** Net revenue of `days` days up to and including entry `end`; NaN where the data begin later. */
type Net = (end: number, days: number) => number;

/** Standard deviations by which counts of independent arrivals may differ by chance. */
const ARRIVALS = 3;

/** A change in fewer first-time buyers than this is not reported. */
const ENOUGH_PEOPLE = 40;

/**
 * First-time buyers of the newest four weeks against those of the four weeks before, where the
 * difference exceeds earlier differences between such periods. Computed for the whole shop, since a
 * chosen value or hour does not tell when a customer first bought.
 */
export function findNewcomers({ index }: Pick<CrossFilter, 'index'>) {
  const last = index.lastDay - index.firstDay;
  const perDay = new Float64Array(Math.max(0, last + 1));
  for (let key = 1; key < index.customerSince.length; key++) {
    const entry = index.customerSince[key] - index.firstDay;
    if (entry >= 0 && entry <= last) perDay[entry]++;
  }
  const net: Net = (end, days) =>
    end - days + 1 < 0 ? NaN : sumRange(perDay, end - days + 1, end);
  const [now, before] = [net(last, RECENT_DAYS), net(last - RECENT_DAYS, RECENT_DAYS)];
  if (!(now + before >= ENOUGH_PEOPLE)) return null;
  const usual = usualChanges(net, last - RECENT_DAYS);
  // The difference that independent arrivals alone may make, however even the earlier weeks were.
  const isBeyondArrivals = Math.abs(now - before) > ARRIVALS * Math.sqrt(now + before);
  if (!isBeyondArrivals || !isUnusual(evenChange(now, before), usual, CHANCE)) return null;
  return { customers: now, before, days: RECENT_DAYS };
}

/**
 * The newest year against the one before, and the newest four weeks against the same weekdays a
 * year ago, or, in a shop younger than that, against the four weeks before. A change counts when it
 * exceeds earlier differences between such periods in this shop.
 */
export function findGrowth(cross: Pick<CrossFilter, 'sums' | 'index' | 'mask'>): Growth[] {
  const { sums, index } = cross;
  const last = index.lastDay - index.firstDay;
  const net: Net = (end, days) =>
    end - days + 1 < 0
      ? NaN
      : sumRange(sums.gross, end - days + 1, end) + sumRange(sums.returned, end - days + 1, end);
  const compare = (days: number, gap: number, usual: number[]): Growth[] => {
    const [now, before] = [net(last, days), net(last - gap, days)];
    const change = now / before - 1;
    if (!(before > 0) || !(Math.abs(change) >= FLAT_CHANGE)) return [];
    if (!isUnusual(evenChange(now, before), usual, CHANCE)) return [];
    if (days === RECENT_DAYS && isByArrivals(cross, last, last - gap, now - before)) return [];
    const against = gap === YEAR_DAYS ? 'year' : 'before';
    const largest = orderTotals(cross, change > 0 ? last : last - gap, days).reduce(
      (most, own) => Math.max(most, own),
      0
    );
    const byOrder = largest > Math.abs(now - before) / 2 ? largest / index.amountScale : null;
    return [{ against, days, revenue: now / index.amountScale, change, byOrder }];
  };
  if (last - YEAR_DAYS - RECENT_DAYS + 1 < 0) {
    return compare(RECENT_DAYS, RECENT_DAYS, usualChanges(net, last - RECENT_DAYS));
  }
  const pairs = yearlyChanges(net, last);
  const mean = meanOf(pairs);
  const around = pairs.map((own) => own - mean);
  // The year is the mean of its four-week pairs, which vary by season and chance.
  const ofYear = around.map((own) => own / Math.sqrt(around.length));
  const isKnown = pairs.length >= ENOUGH_PAIRS;
  // The newest weeks come first: they are what the shop can still act on.
  return [
    ...compare(RECENT_DAYS, YEAR_DAYS, isKnown ? around : usualChanges(net, last - RECENT_DAYS)),
    ...compare(YEAR_DAYS, YEAR_DAYS, ofYear)
  ];
}

/**
 * Whether chance in the number of orders alone can explain the difference between two periods of
 * four weeks. Not applied to years, which have too many orders for that.
 */
function isByArrivals(
  cross: Pick<CrossFilter, 'index' | 'mask'>,
  end: number,
  earlier: number,
  difference: number
): boolean {
  const squares = orderSquares(cross, end, RECENT_DAYS) + orderSquares(cross, earlier, RECENT_DAYS);
  return Math.abs(difference) <= inverseNormal(1 - CHANCE / 2) * Math.sqrt(squares);
}

/**
 * Sum of squared order totals of `days` days up to and including an entry: the variance of the sum
 * if orders arrive independently (variance of a compound Poisson sum).
 */
function orderSquares(
  cross: Pick<CrossFilter, 'index' | 'mask'>,
  end: number,
  days: number
): number {
  return orderTotals(cross, end, days).reduce((sum, own) => sum + own * own, 0);
}

/** Totals of the orders of `days` days up to and including an entry. */
function orderTotals(
  { index, mask }: Pick<CrossFilter, 'index' | 'mask'>,
  end: number,
  days: number
): number[] {
  const { dayStart, amount, order, count } = index;
  const totals = new Map<number, number>();
  const single: number[] = [];
  const stop = end + 1 < dayStart.length ? dayStart[end + 1] : count;
  for (let at = dayStart[end - days + 1]; at < stop; at++) {
    if (mask[at]) continue;
    // Each line without an order number counts as an order of its own.
    if (order[at] === 0) single.push(amount[at]);
    else totals.set(order[at], (totals.get(order[at]) ?? 0) + amount[at]);
  }
  return [...single, ...totals.values()];
}

/** A symmetric measure of change: a doubling and a halving have equal size, and 0 is not −∞. */
function evenChange(now: number, before: number): number {
  const sum = now + before;
  return sum > 0 ? (2 * (now - before)) / sum : 0;
}

/**
 * Changes of four-week periods against the same weekdays a year before, as far back as the data go.
 */
function yearlyChanges(net: Net, last: number): number[] {
  const found: number[] = [];
  for (let end = last; end - YEAR_DAYS - RECENT_DAYS + 1 >= 0; end -= RECENT_DAYS) {
    found.push(evenChange(net(end, RECENT_DAYS), net(end - YEAR_DAYS, RECENT_DAYS)));
  }
  return found;
}

/**
 * Changes from one four-week period to the next, before the newest. Where there are few of them, or
 * they vary less than that, the variation that independent weeks would add up to.
 */
function usualChanges(net: Net, end: number): number[] {
  const changes = (days: number) => {
    const found: number[] = [];
    for (let at = end; at - 2 * days + 1 >= 0; at -= days) {
      found.push(evenChange(net(at, days), net(at - days, days)));
    }
    return found;
  };
  const weekly = changes(WEEK).map((own) => own / Math.sqrt(RECENT_DAYS / WEEK));
  const monthly = changes(RECENT_DAYS);
  const size = (own: number[]) => Math.sqrt(own.reduce((sum, d) => sum + d * d, 0) / own.length);
  return monthly.length >= 3 && size(monthly) > size(weekly) ? monthly : weekly;
}
