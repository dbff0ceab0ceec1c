import type { OrderLines } from '../../contract/order-lines.ts';
import { columnOf } from './merged-text.ts';
import type { KeptRows, SourceRows } from './merged-text.ts';
import { dayOf, hasTimeOfDay, NO_DAY, NO_WEEK_HOUR, weekHourOf } from './shop-calendar.ts';

type Times = Pick<OrderLines, 'time' | 'day' | 'weekHour'>;

/**
 * Moment, day and hour of the week of one file's counted lines, written from `start` on. The
 * calendar is asked once per distinct moment (23,260 for 541,909 retail lines).
 *
 * @returns some line has a time of day
 */
export function writeLineTimes(
  target: Times,
  start: number,
  source: SourceRows,
  kept: KeptRows,
  count: number
): boolean {
  const column = columnOf(source, 'order_date');
  if (!column || column.type === 'text') {
    target.time.fill(NaN, start, start + count);
    target.day.fill(NO_DAY, start, start + count);
    target.weekHour.fill(NO_WEEK_HOUR, start, start + count);
    return false;
  }
  const { codes, dictionary } = column;
  const days = Int32Array.from(dictionary, dayOf);
  const weekHours = Uint8Array.from(dictionary, weekHourOf);
  for (let at = 0; at < count; at++) {
    const code = codes[kept ? kept[at] : at];
    target.time[start + at] = dictionary[code];
    target.day[start + at] = days[code];
    target.weekHour[start + at] = weekHours[code];
  }
  return dictionary.some(hasTimeOfDay);
}
