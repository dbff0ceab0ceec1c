import { LINE_SALE, type OrderLines } from '../../../contract/order-lines.ts';
import { weekdayOf } from '../../../maths/calendar.ts';
import { LEAST_WEEKS } from './chance-of-days.ts';

/** Bandwidth of a normal kernel, as a multiple of the standard deviation (Silverman 1986). */
const BANDWIDTH = 1.06;
/** Marks a line without a time of day in `weekHour`. */
const NO_HOUR = 255;
const HOURS = 24;
/** Weight of neighbouring hours beside the hour itself. */
const BESIDE = 0.5;

/**
 * Each day as a ratio of what its weekday usually brings of its week, over whole weeks up to the
 * last day.
 *
 * @param usual the usual amount of each weekday, Monday first
 */
export function besideUsual(values: Float64Array, from: number, usual: Float64Array): Float64Array {
  const weeks = Math.floor(values.length / 7);
  const all = usual.reduce((sum, own) => sum + own, 0);
  const found: number[] = [];
  for (let first = values.length - 7 * weeks; first < values.length; first += 7) {
    const week = values.subarray(first, first + 7);
    const sum = week.reduce((so, own) => so + own, 0);
    week.forEach((own, at) => {
      const expected = (usual[weekdayOf(from + first + at)] / all) * sum;
      if (expected > 0) found.push(Math.max(0, own / expected));
    });
  }
  return Float64Array.from(found);
}

/** The part of a day still to come, for a day that may not be over. */
export interface LeftOfDay {
  /** Expected value, as a share of a usual day. */
  mean: number;
  /** Its variance, as a share of the variance of days. */
  open: number;
}

/** What the hour of the last sale says about the last day. */
export interface LastHour {
  /** Probability that the day is not over. */
  chance: number;
  /** Share of a usual day that is sold after that hour. */
  after: number;
}

/**
 * The expected rest of the last day, judged by its amount. It is not known whether the day was over
 * when the data were written; both possibilities count as equally likely beforehand: a whole day
 * distributed like past days, or a day cut off at a uniformly random moment. Always assuming an
 * unfinished day would overestimate whole days by .13 of a usual day at 1,440 moments of shops;
 * this does so by .09, and errors fell from .23 to .14 there and from .42 to .41 where a day was
 * really cut off.
 *
 * @param ratio the day's amount as a ratio of its usual one
 * @param days ratios of complete past days
 */
export function leftByAmount(ratio: number, days: Float64Array): LeftOfDay {
  const lacks = Math.min(1, Math.max(0, 1 - ratio));
  const plain = { mean: lacks, open: lacks };
  if (days.length < LEAST_WEEKS * 5) return plain;
  const variance = varianceOf(days);
  const wide = BANDWIDTH * Math.sqrt(variance) * days.length ** -0.2;
  // If days never scatter, the amount itself tells.
  if (!(wide > 1e-9)) return plain;
  let whole = 0;
  let cut = 0;
  let left = 0;
  let squares = 0;
  for (const own of days) {
    whole += Math.exp(-0.5 * ((ratio - own) / wide) ** 2) / (wide * Math.sqrt(2 * Math.PI));
    if (!(own > ratio && own > 0)) continue;
    cut += 1 / own;
    left += (own - ratio) / own;
    squares += (own - ratio) ** 2 / own;
  }
  if (!(cut + whole > 0)) return { mean: 0, open: 0 };
  const mean = Math.min(1, left / (cut + whole));
  const open = (squares / (cut + whole) - mean ** 2) / variance;
  return { mean, open: Math.min(1, Math.max(0, open)) };
}

/** The expected rest of the last day, judged by the hour of its last sale. */
export function leftByHour({ chance, after }: LastHour, days: Float64Array): LeftOfDay {
  const mean = chance * after;
  const either = chance * (1 - chance) * after ** 2;
  const variance = days.length > 0 ? varianceOf(days) : 0;
  return { mean, open: either > 0 ? Math.min(1, mean + either / variance) : mean };
}

function varianceOf(days: Float64Array): number {
  const mean = days.reduce((sum, own) => sum + own, 0) / days.length;
  return days.reduce((sum, own) => sum + (own - mean) ** 2, 0) / days.length;
}

/**
 * Whether the last day is over, judged by the hour of its last sale: complete days end in certain
 * hours, whereas a file may be written in any hour with sales.
 *
 * @param from first day to consider, since 1970
 * @returns undefined if lines have no times, or there are too few days of that weekday
 */
export function lastHourOf(lines: OrderLines, from: number, lastDay: number): LastHour | undefined {
  if (!lines.hasHours) return undefined;
  const sold = new Float64Array(HOURS);
  const ends = new Map<number, number>();
  for (let row = 0; row < lines.rows; row++) {
    const day = lines.day[row];
    const weekHour = lines.weekHour[row];
    const counts = lines.lineClass[row] === LINE_SALE && weekHour !== NO_HOUR;
    if (!counts || day < from || day > lastDay || weekdayOf(day) !== weekdayOf(lastDay)) continue;
    const hour = weekHour % HOURS;
    if (day < lastDay) sold[hour]++;
    ends.set(day, Math.max(ends.get(day) ?? 0, hour));
  }
  const last = ends.get(lastDay);
  if (last === undefined || ends.size <= LEAST_WEEKS) return undefined;
  ends.delete(lastDay);
  const ended = new Float64Array(HOURS);
  for (const hour of ends.values()) ended[hour]++;
  const all = sold.reduce((sum, own) => sum + own, 0);
  const whole = usualHour(ended, last);
  const cut = usualHour(sold, last);
  const after = sold.subarray(last + 1).reduce((sum, own) => sum + own, 0) / all;
  return { chance: cut / (cut + whole), after };
}

/** Share of days that end in an hour, smoothed as if each hour had been seen a little. */
function usualHour(counts: Float64Array, hour: number): number {
  const at = (own: number) => counts[own] ?? 0;
  const near = at(hour) + BESIDE * (at(hour - 1) + at(hour + 1));
  const all = counts.reduce((sum, own) => sum + own, 0);
  return (near / (1 + 2 * BESIDE) + 1 / HOURS) / (all + 1);
}
