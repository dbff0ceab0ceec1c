import { weekdayOf } from '../../../maths/calendar.ts';

/** Fewer weeks say little of how far days scatter. */
export const LEAST_WEEKS = 4;

/**
 * What the chance of single days leaves open of so many of them: the standard deviation of their sum, from
 * how far days were from what their weekday usually brings of their week. A week takes one degree of
 * freedom from its seven days, and what weekdays usually bring those of one week more.
 *
 * @param values day by day, to the last before the days that are asked for
 * @param from the first of them since 1970
 * @param usual what each weekday usually brings, Monday first
 * @param days how many are asked for
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
