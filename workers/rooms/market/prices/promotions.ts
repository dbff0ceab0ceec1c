import { studentBelow, studentQuantile } from '../../../maths/statistics/student.ts';
import type { PromotionRow } from './contract.ts';
import type { ProductWeeks } from './product-weeks.ts';

/** A price low for longer is a new price. */
const MOST_WEEKS = 6;
/** Weeks before and after that say what was to be expected. */
const AROUND = 6;
/** Weeks after a promotion in which what was bought ahead is missing. */
const AFTER = 3;
const LEAST_AROUND = 4;

/** A product with its weeks, their usual price, and which of them were lower. */
export interface FollowedPrices {
  category: string;
  weeks: ProductWeeks;
  usual: Float64Array;
  low: Uint8Array;
}

export type PromotionSums = Omit<PromotionRow, 'product' | 'name' | 'category' | 'isTold'> & {
  /** How likely chance alone makes as many more pieces. */
  chance: number;
};

interface Event {
  from: number;
  /** Behind its last week. */
  to: number;
}

/**
 * What the weeks of a lower price brought beside the weeks around: pieces beyond them, pieces missing
 * after, pieces the rest of the category sold less (van Heerde, Gupta and Wittink, "Is 75% of the sales
 * promotion bump due to brand switching?", JMR 40, 2003, in pieces). Only weeks with a sale say what was
 * to be expected, since a low price shows only where something was sold.
 *
 * @returns null: it had no such weeks, or too few around them
 */
export function measurePromotions(
  own: FollowedPrices,
  others: readonly FollowedPrices[]
): PromotionSums | null {
  const sums = { times: 0, weeks: 0, units: 0, extra: 0, pulled: 0, cannibalised: 0 };
  let [expected, variance, wide, freedom, paid, usual, seen] = [0, 0, 0, 0, 0, 0, 0];
  const { units, paid: prices } = own.weeks;
  for (const event of eventsOf(own.low)) {
    const around = aroundOf(own, event, true);
    if (around.length < LEAST_AROUND) continue;
    const { mean, spread } = describe(around);
    const inside = range(event).filter((week) => own.weeks.lines[week] > 0);
    const sold = sumOf(inside.map((week) => units[week]));
    sums.times++;
    sums.weeks += inside.length;
    sums.units += sold;
    sums.extra += sold - mean * inside.length;
    expected += mean * inside.length;
    variance += spread * inside.length * (1 + inside.length / around.length);
    wide += (spread / mean) * sold + (spread * inside.length ** 2) / around.length;
    freedom += around.length - 1;
    for (const week of inside) {
      paid += prices[week];
      usual += own.usual[week];
    }
    sums.pulled += missingAfter(own, event);
    const lost = lostBy(others, own.weeks.from, event);
    if (Number.isFinite(lost)) seen++;
    sums.cannibalised += Number.isFinite(lost) ? lost : 0;
  }
  if (sums.times === 0) return null;
  const half = studentQuantile(0.95, freedom) * Math.sqrt(wide);
  return {
    ...sums,
    cannibalised: seen > 0 ? sums.cannibalised : NaN,
    discount: paid / usual - 1,
    low90: sums.extra - half,
    high90: sums.extra + half,
    lift: sums.extra / expected,
    chance: chanceOf(sums.units, expected, variance, freedom)
  };
}

/** Roots of counts have no long tail that looks like a rise (Anscombe, Biometrika 35, 1948). */
function chanceOf(units: number, expected: number, variance: number, freedom: number): number {
  if (!(expected > 0 && variance > 0)) return 1;
  const rise = 2 * (Math.sqrt(units + 3 / 8) - Math.sqrt(expected + 3 / 8));
  return 1 - studentBelow(rise / Math.sqrt(variance / expected), freedom);
}

/** Runs of low weeks that other weeks follow or precede. */
function eventsOf(low: Uint8Array): Event[] {
  const events: Event[] = [];
  for (let week = 0; week < low.length; week++) {
    if (!low[week]) continue;
    const from = week;
    while (week < low.length && low[week]) week++;
    if (week - from <= MOST_WEEKS) events.push({ from, to: week });
  }
  return events;
}

/** Pieces of the weeks around at the usual price, those after in which they may be missing left out. */
function aroundOf(
  { weeks, low }: FollowedPrices,
  { from, to }: Event,
  onlySold: boolean
): number[] {
  const near: number[] = [];
  for (let week = from - AROUND; week < to + AFTER + AROUND; week++) {
    const isOutside = week < from || week >= to + AFTER;
    if (week < 0 || week >= low.length || !isOutside || low[week]) continue;
    if (!onlySold || weeks.lines[week] > 0) near.push(weeks.units[week]);
  }
  return near;
}

function missingAfter(own: FollowedPrices, event: Event): number {
  const { mean } = describe(aroundOf(own, event, false));
  const after = range({ from: event.to, to: event.to + AFTER }).filter(
    (week) => week < own.low.length && !own.low[week]
  );
  return mean * after.length - sumOf(after.map((week) => own.weeks.units[week]));
}

/** Pieces that products at their usual price sold less than around; NaN: there are none. */
function lostBy(others: readonly FollowedPrices[], start: number, { from, to }: Event): number {
  let lost = NaN;
  for (const other of others) {
    const shift = start - other.weeks.from;
    const there = { from: from + shift, to: to + shift };
    if (there.from < 0 || there.to > other.low.length) continue;
    const inside = range(there);
    const around = aroundOf(other, there, false);
    if (around.length < LEAST_AROUND || inside.some((week) => other.low[week])) continue;
    const sold = sumOf(inside.map((week) => other.weeks.units[week]));
    lost = (Number.isNaN(lost) ? 0 : lost) + describe(around).mean * inside.length - sold;
  }
  return lost;
}

function describe(values: number[]) {
  const mean = sumOf(values) / values.length;
  const squares = sumOf(values.map((own) => (own - mean) ** 2));
  // Counts vary by their mean at least: a few equal weeks are no certainty.
  return { mean, spread: Math.max(mean, squares / (values.length - 1)) };
}

function range({ from, to }: Event): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function sumOf(values: number[]): number {
  return values.reduce((sum, own) => sum + own, 0);
}
