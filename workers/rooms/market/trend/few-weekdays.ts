import { weekdayOf } from '../../../maths/calendar.ts';
import type { TrendSeries } from './series.ts';

/** Only a shop open on so few weekdays is one of market days; Sundays off are no news. */
const MOST_OPEN = 3;
/** Each weekday must have been seen this often. */
const LEAST_SEEN = 8;
/** A sale on a day off is an exception up to this share of its dates. */
const EXCEPTION = 0.02;
/** A weekday is open if it sells on at least this share of its dates. */
const USUALLY = 0.5;

/**
 * The only weekdays on which the shop sells, Monday 0, where they are few: of a market stall, say.
 *
 * @param series by day
 * @returns null for any other shop
 */
export function fewOpenWeekdays({ days, values, filled }: TrendSeries): number[] | null {
  const seen = new Float64Array(7);
  const sold = new Float64Array(7);
  days.forEach((day, at) => {
    const weekday = weekdayOf(day);
    seen[weekday]++;
    if (values[at] !== 0 && !filled[at]) sold[weekday]++;
  });
  if (seen.some((times) => times < LEAST_SEEN)) return null;
  const open = [...sold.keys()].filter((weekday) => sold[weekday] > EXCEPTION * seen[weekday]);
  const isUsual = open.every((weekday) => sold[weekday] >= USUALLY * seen[weekday]);
  return isUsual && open.length > 0 && open.length <= MOST_OPEN ? open : null;
}
