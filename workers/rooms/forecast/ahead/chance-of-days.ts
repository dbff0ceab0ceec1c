import { weekdayOf } from '../../../maths/calendar.ts';

/** With fewer weeks, the scatter of days is not known. */
export const LEAST_WEEKS = 4;

/**
 * How uncertain the sum of some future days is because single days scatter: the standard deviation
 * of that sum, estimated from how far past days were from their weekday's usual share of their
 * week. Each week costs one degree of freedom of its seven, and the usual shares of weekdays cost
 * those of one more week.
 *
 * @param values one per day, up to the day before the forecast starts
 * @param from first day of `values`, since 1970
 * @param usual the usual amount of each weekday, Monday first
 * @param days number of days to sum
 * @returns Infinity where too few weeks are known
 */
export function chanceOfDays(
  values: Float64Array,
  from: number,
  usual: Float64Array,
  days: number
): number {
  const weeks = Math.floor(values.length / 7);
  if (weeks < LEAST_WEEKS) return Infinity;
  const all = usual.reduce((sum, own) => sum + own, 0);
  let squares = 0;
  for (let first = values.length - 7 * weeks; first < values.length; first += 7) {
    const week = values.subarray(first, first + 7);
    const sum = week.reduce((so, own) => so + own, 0);
    week.forEach((own, at) => {
      squares += (own - (usual[weekdayOf(from + first + at)] / all) * sum) ** 2;
    });
  }
  return Math.sqrt((squares / (6 * (weeks - 1))) * days);
}
