import { LINE_SALE, type OrderLines } from '../../../contract/order-lines.ts';
import { weekdayOf } from '../../../maths/calendar.ts';
import { LEAST_WEEKS } from './chance-of-days.ts';

/** Bandwidth of a normal kernel, of a standard deviation (Silverman 1986). */
const BANDWIDTH = 1.06;
/** As `weekHour` has it. */
const NO_HOUR = 255;
const HOURS = 24;
/** How an hour's own count and those beside it tell how usual it is. */
const BESIDE = 0.5;

/**
 * Each day beside what its weekday usually brings of its week, over whole weeks to the last day.
 *
 * @param usual what each weekday usually brings, Monday first
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

/** What a day lacks that may not be over. */
export interface LeftOfDay {
  /** In usual days. */
  mean: number;
  /** How far that is open, as a share of the variance of days. */
  open: number;
}

/** What the hour of its last sale says of a last day. */
export interface LastHour {
  /** That it is not over. */
  chance: number;
  /** Share of a usual day that is sold after it. */
  after: number;
}

/**
 * What the last day lacks. Nobody says whether it was over when the data were written: by
 * what it brought, it is one of two things that are as likely before, a whole day as days were, or one
 * left at any moment of it. Taken for unfinished always, a day that was whole was told .13 of a usual one
 * too high at 1,440 moments of shops; this way .09, and what it missed by fell from .23 to .14 there and
 * from .42 to .41 where a day was cut.
 *
 * @param ratio what it brought of a usual day
 * @param days whole days of the past beside usual ones
 */
export function leftByAmount(ratio: number, days: Float64Array): LeftOfDay {
  const lacks = Math.min(1, Math.max(0, 1 - ratio));
  const plain = { mean: lacks, open: lacks };
  if (days.length < LEAST_WEEKS * 5) return plain;
  const variance = varianceOf(days);
  const wide = BANDWIDTH * Math.sqrt(variance) * days.length ** -0.2;
  // Days that never scatter say it themselves.
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

/** What the last day lacks, by the hour of its last sale. */
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
 * Whether the last day is over by the hour of its last sale: whole days end in some hours, a file is
 * written in any in which something is sold.
 *
 * @param from the first day that counts, since 1970
 * @returns undefined where lines have no times, or too few of that weekday do
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

/** Share of an hour, as if each had been seen a little before. */
function usualHour(counts: Float64Array, hour: number): number {
  const at = (own: number) => counts[own] ?? 0;
  const near = at(hour) + BESIDE * (at(hour - 1) + at(hour + 1));
  const all = counts.reduce((sum, own) => sum + own, 0);
  return (near / (1 + 2 * BESIDE) + 1 / HOURS) / (all + 1);
}
