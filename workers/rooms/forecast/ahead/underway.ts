import { weekdayOf } from '../../../maths/calendar.ts';
import { eachEnd, REACH80 } from '../choose/ranges.ts';
import { withoutOdd } from '../series/odd-periods.ts';
import type { Expected } from '../series/contract.ts';
import type { Periods } from '../series/period-sums.ts';
import { chanceOfDays } from './chance-of-days.ts';
import {
  besideUsual,
  leftByAmount,
  leftByHour,
  type LastHour,
  type LeftOfDay
} from './last-day.ts';

/** Number of days before a period from which the usual share of each weekday is estimated. */
const USUAL_DAYS = 91;

/** How much of the current period has passed. */
export interface Underway {
  /** Amount before the last day of the data, and on it. */
  before: number;
  last: number;
  /** Amount before the last day, with outliers limited to the end of the usual range. */
  pace: number;
  /** The expected rest of the last day; absent: estimated from its amount. */
  leftOfDay?: LeftOfDay;
  /** Complete days before the period, as ratios to what is usual on their weekday. */
  days: Float64Array;
  /**
   * The usual shares of the whole period before the last day, on it, and after it; they sum to 1.
   */
  shares: { before: number; last: number; after: number };
  /**
   * Standard deviation of the whole period due to the scatter of its days alone; Infinity if
   * unknown.
   */
  chance: number;
}

/** Daily amounts, from some weeks before the current period on. */
interface DailySums {
  /** First day, since 1970. */
  from: number;
  values: Float64Array;
}

/**
 * The days that determine how much of the period has passed; null if no period is underway, or
 * periods are days.
 */
export function daysToCount({ grain, starts, unfinished }: Periods): [number, number] | null {
  if (!unfinished || grain === 'day' || starts.length === 0) return null;
  return [Math.max(starts[0], unfinished.start - USUAL_DAYS), unfinished.lastDay];
}

/**
 * How much of the period has passed by the shop's own weekdays, which count equally if there were
 * no sales before.
 *
 * @param hour of the last sale; absent: the last day's amount decides whether it is over
 */
export function howFar(
  { unfinished }: Periods,
  { from, values }: DailySums,
  hour?: LastHour
): Underway | null {
  if (!unfinished) return null;
  const { start, end, lastDay } = unfinished;
  const usual = new Float64Array(7);
  for (let day = from; day < start; day++) usual[weekdayOf(day)] += Math.max(0, values[day - from]);
  if (!usual.some(Boolean)) usual.fill(1);
  const used = withoutOdd(values, 7, 0);
  const came = { before: 0, pace: 0, last: values[lastDay - from] };
  const shares = { before: 0, last: 0, after: 0 };
  for (let day = start; day <= end; day++) {
    const when = day < lastDay ? 'before' : day === lastDay ? 'last' : 'after';
    shares[when] += usual[weekdayOf(day)];
    if (when !== 'before') continue;
    came.before += values[day - from];
    came.pace += used[day - from];
  }
  const all = shares.before + shares.last + shares.after;
  shares.before /= all;
  shares.last /= all;
  shares.after /= all;
  const before = used.subarray(0, start - from);
  const days = besideUsual(before, from, usual);
  const chance = chanceOfDays(before, from, usual, end - start + 1);
  const leftOfDay = hour && leftByHour(hour, days);
  return { ...came, leftOfDay, shares, days, chance };
}

/**
 * Updates the forecast of a period that is underway: the amount so far, plus, for the rest, a
 * mixture of the original forecast and the pace so far, the pace weighted by the share of the
 * period that has passed. The last day may not be over (`last-day.ts`).
 *
 * At 932 moments of weeks and months of real and simulated shops, errors were 0.6 to 0.9 of those
 * of the original forecast in the first third of the period, 0.35 to 0.8 in the second and 0.16 to
 * 0.5 in the last.
 *
 * @param isNonNegative whether nothing can reduce the amount so far
 */
function tellUnderway(told: Expected, underway: Underway, isNonNegative: boolean): Expected {
  const { before, last, shares } = underway;
  const floor = isNonNegative ? before + last : -Infinity;
  const usual = usualOf(told, underway);
  const later = isNonNegative ? Math.max(0, usual) : usual;
  const leftOfDay = leftOfLastDay(told, underway);
  const mean = before + last + (leftOfDay.mean * shares.last + shares.after) * later;
  const narrower = narrowerBy(told, underway, leftOfDay.open);
  const at = (end: number) => Math.max(floor, mean + narrower * (end - told.mean));
  return { mean, ...eachEnd(told, at) };
}

/**
 * The factor by which the range of the whole period narrows. The scatter of single days contributes
 * with the days that are left, and again through the pace, which is extrapolated to them; the
 * uncertainty of the level contributes with the share of the period that is left, as if the pace
 * said nothing about it, since levels also move within a period.
 *
 * By thirds of 1,078 weeks and months, each forecast from all its days: 80 % ranges held 78 to 84 %
 * of real weeks and 80 to 83 % of real months, and 79 to 84 % of weeks and 82 to 89 % of months
 * simulated with independent days; 95 % ranges held 94 to 99 %. Narrowing them like a sum of equal
 * days held up to 92 % of real weeks and 96 % of real months, with ranges in the last third two
 * thirds wider; treating the last day as entirely open held up to 92 % of weeks in their last
 * third.
 */
function narrowerBy(
  { low80, high80 }: Expected,
  { shares, chance }: Underway,
  open: number
): number {
  const left = shares.after + open * shares.last;
  const whole = ((high80 - low80) / (2 * REACH80)) ** 2;
  const ofDays = whole > 0 ? Math.min(1, chance ** 2 / whole) : 1;
  return Math.sqrt(ofDays * left * (1 + left * (1 - left)) + (1 - ofDays) * left ** 2);
}

/** The amount of a whole period, as a mixture of its pace so far and its forecast. */
function usualOf({ mean }: Pick<Expected, 'mean'>, { pace, shares }: Underway): number {
  return pace + (1 - shares.before) * mean;
}

/** The expected rest of the last day, which may not be over. */
export function leftOfLastDay(told: Pick<Expected, 'mean'>, underway: Underway): LeftOfDay {
  if (underway.leftOfDay) return underway.leftOfDay;
  const day = underway.shares.last * usualOf(told, underway);
  return day > 0 ? leftByAmount(underway.last / day, underway.days) : { mean: 0, open: 0 };
}

/** Amounts of complete periods, and of the current one so far. */
export interface CameIn {
  values: Float64Array;
  /** Amount since the last complete period. */
  soFar: number;
  /** How much of the current period has passed; null if its days cannot tell. */
  underway: Underway | null;
}

/** The steps and their total, with the first step updated by the amount so far. */
export function withWhatCame<Row extends Expected>(
  { rows, total }: { rows: readonly Row[]; total: Expected },
  { values, soFar, underway }: CameIn
): { rows: Row[]; total: Expected } {
  if (rows.length === 0) return { rows: [], total };
  const isNonNegative = soFar >= 0 && values.every((own) => own >= 0);
  const floor = isNonNegative ? soFar : -Infinity;
  const [first, ...later] = rows;
  const anew = underway ? tellUnderway(first, underway, isNonNegative) : first;
  const told = [{ ...first, ...atLeast(anew, floor) }, ...later];
  return { rows: told, total: totalAnew(total, rows, told, floor) };
}

/** A forecast is at least the amount so far, where amounts only ever grow. */
function atLeast(told: Expected, soFar: number): Expected {
  const own = (value: number) => Math.max(soFar, value);
  return { mean: own(told.mean), ...eachEnd(told, own) };
}

/**
 * The total after the first step was updated: its range narrows in the same ratio as the sum of the
 * steps' ranges.
 */
function totalAnew(
  total: Expected,
  before: readonly Expected[],
  after: readonly Expected[],
  floor: number
): Expected {
  const mean = total.mean + after[0].mean - before[0].mean;
  const reach = (rows: readonly Expected[], end: keyof Expected) =>
    rows.reduce((sum, row) => sum + Math.abs(row[end] - row.mean), 0);
  const at = (end: keyof Expected) => {
    const was = reach(before, end);
    const narrower = was > 0 ? reach(after, end) / was : 1;
    return Math.max(floor, mean + narrower * (total[end] - total.mean));
  };
  return {
    mean,
    low80: at('low80'),
    high80: at('high80'),
    low95: at('low95'),
    high95: at('high95')
  };
}
