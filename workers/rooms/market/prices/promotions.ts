import { studentBelow, studentQuantile } from '../../../maths/statistics/student.ts';
import { sumOf } from '../../../maths/statistics/sums.ts';
import type { PromotionRow } from './contract.ts';
import type { ProductWeeks } from './product-weeks.ts';

/** A price that stays low for longer is a new price. */
const MOST_WEEKS = 6;
/** Weeks before and after from which expected sales are taken. */
const AROUND = 6;
/** Weeks after a promotion in which purchases made early may be missing. */
const AFTER = 3;
const LEAST_AROUND = 4;

/** A product's weeks with its usual price, and which of them were below it. */
export interface FollowedPrices {
  category: string;
  weeks: Pick<ProductWeeks, 'from' | 'units' | 'paid' | 'lines'>;
  usual: Float64Array;
  low: Uint8Array;
}

export type PromotionSums = Omit<PromotionRow, 'product' | 'name' | 'category' | 'isTold'> & {
  /** p-value of the additional units. */
  chance: number;
};

interface Event {
  from: number;
  /** The week after its last. */
  to: number;
}

/**
 * The effect of promotions compared with the weeks around: additional units, units missing
 * afterwards, and units lost by the rest of the category (van Heerde, Gupta and Wittink, "Is 75% of
 * the sales promotion bump due to brand switching?", JMR 40, 2003, in units). Expected sales come
 * from weeks with a sale only, because a low price is only visible when something was sold.
 *
 * @returns null without such weeks, or with too few around them
 */
export function measurePromotions(
  own: FollowedPrices,
  others: readonly FollowedPrices[]
): PromotionSums | null {
  const sums = { times: 0, weeks: 0, units: 0, extra: 0, pulled: 0, cannibalised: 0 };
  let [expected, variance, wide, freedom, paid, usual, seen] = [0, 0, 0, 0, 0, 0, 0];
  const { units, paid: prices } = own.weeks;
  for (const event of eventsOf(own.low)) {
    const isSold = (week: number) => own.weeks.lines[week] > 0;
    const around = unitsIn(own, weeksAround(own, event).filter(isSold));
    if (around.length < LEAST_AROUND) continue;
    const { mean, spread } = describe(around);
    const inside = range(event).filter(isSold);
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

/**
 * Uses square roots, because the skewed tail of counts would look like an effect (Anscombe,
 * Biometrika 35, 1948).
 */
function chanceOf(units: number, expected: number, variance: number, freedom: number): number {
  if (!(expected > 0 && variance > 0)) return 1;
  const rise = 2 * (Math.sqrt(units + 3 / 8) - Math.sqrt(expected + 3 / 8));
  return 1 - studentBelow(rise / Math.sqrt(variance / expected), freedom);
}

/** Runs of weeks below the usual price that have other weeks before or after. */
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

/**
 * The surrounding weeks at the usual price, without those in which early purchases may be missing.
 */
function weeksAround({ low }: FollowedPrices, { from, to }: Event): number[] {
  const before = range({ from: from - AROUND, to: from });
  const after = range({ from: to + AFTER, to: to + AFTER + AROUND });
  return [...before, ...after].filter((week) => week >= 0 && week < low.length && !low[week]);
}

function unitsIn({ weeks }: FollowedPrices, some: readonly number[]): number[] {
  return some.map((week) => weeks.units[week]);
}

function missingAfter(own: FollowedPrices, event: Event): number {
  const { mean } = describe(unitsIn(own, weeksAround(own, event)));
  const after = range({ from: event.to, to: event.to + AFTER }).filter(
    (week) => week < own.low.length && !own.low[week]
  );
  return mean * after.length - sumOf(after.map((week) => own.weeks.units[week]));
}

/**
 * Units that products at their usual price sold less than in the surrounding weeks; NaN if there
 * are none.
 */
function lostBy(others: readonly FollowedPrices[], start: number, { from, to }: Event): number {
  let lost = NaN;
  for (const other of others) {
    const shift = start - other.weeks.from;
    const there = { from: from + shift, to: to + shift };
    if (there.from < 0 || there.to > other.low.length) continue;
    const inside = range(there);
    const around = unitsIn(other, weeksAround(other, there));
    if (around.length < LEAST_AROUND || inside.some((week) => other.low[week])) continue;
    const sold = sumOf(inside.map((week) => other.weeks.units[week]));
    lost = (Number.isNaN(lost) ? 0 : lost) + describe(around).mean * inside.length - sold;
  }
  return lost;
}

function describe(values: number[]) {
  const mean = sumOf(values) / values.length;
  const squares = sumOf(values.map((own) => (own - mean) ** 2));
  // The variance of counts is at least their mean: a few equal weeks are no certainty.
  return { mean, spread: Math.max(mean, squares / (values.length - 1)) };
}

function range({ from, to }: Event): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
