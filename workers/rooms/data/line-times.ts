import { NO_DAY, type OrderLines } from '../../contract/order-lines.ts';
import type { ShopChoices } from '../../contract/shop-choices.ts';
import { columnOf } from './merged-text.ts';
import type { KeptRows, SourceRows } from './merged-text.ts';
import { dayOf, hasTimeOfDay, HOUR_MS, NO_WEEK_HOUR, weekHourOf } from './shop-calendar.ts';

type Times = Pick<OrderLines, 'time' | 'day' | 'weekHour'>;

/**
 * Moment, day and hour of the week of one file's counted lines, written from `start` on. The
 * calendar is asked once per distinct moment (23,260 for 541,909 retail lines). Where the shop's day
 * begins later than midnight, the hours before it belong to the day before; a file that only knows
 * dates says which day it means.
 *
 * @returns some line has a time of day
 */
export function writeLineTimes(
  target: Times,
  start: number,
  source: SourceRows,
  kept: KeptRows,
  count: number,
  { dayStartHour }: Pick<ShopChoices, 'dayStartHour'>
): boolean {
  const column = columnOf(source, 'order_date');
  if (!column || column.type === 'text') {
    target.time.fill(NaN, start, start + count);
    target.day.fill(NO_DAY, start, start + count);
    target.weekHour.fill(NO_WEEK_HOUR, start, start + count);
    return false;
  }
  const { codes, dictionary } = column;
  const hasHours = dictionary.some(hasTimeOfDay);
  const begins = hasHours ? dayStartHour * HOUR_MS : 0;
  const days = Int32Array.from(dictionary, (moment) => dayOf(moment - begins));
  const weekHours = Uint8Array.from(dictionary, weekHourOf);
  for (let at = 0; at < count; at++) {
    const code = codes[kept ? kept[at] : at];
    target.time[start + at] = dictionary[code];
    target.day[start + at] = days[code];
    target.weekHour[start + at] = weekHours[code];
  }
  return hasHours;
}
