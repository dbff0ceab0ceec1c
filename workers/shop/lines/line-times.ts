import { NO_DAY, type OrderLines } from '../../contract/order-lines.ts';
import type { ShopChoices } from '../../contract/shop-choices.ts';
import { columnOf } from '../merged-text.ts';
import type { KeptRows, SourceRows } from '../merged-text.ts';
import { dayOf, hasTimeOfDay, HOUR_MS, NO_WEEK_HOUR, weekHourOf } from './shop-calendar.ts';
import { shopClock } from './shop-clock.ts';

type Times = Pick<OrderLines, 'time' | 'day' | 'weekHour'>;

/**
 * Moment, day and hour of the week of one file's counted lines, written from `start` on. The
 * calendar is asked once per distinct moment (23,260 for 541,909 retail lines). Moments are brought to
 * the shop's clock first; where its day begins later than midnight, the hours before that belong to the
 * day before. A file that only knows dates says which day it means.
 *
 * @returns some line has a time of day
 */
export function writeLineTimes(
  target: Times,
  start: number,
  source: SourceRows,
  kept: KeptRows,
  count: number,
  choices: Pick<ShopChoices, 'dayStartHour' | 'clockShift' | 'timeZone'>
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
  const begins = hasHours ? choices.dayStartHour * HOUR_MS : 0;
  const clock = hasHours ? shopClock(choices) : null;
  const moments = clock ? dictionary.map(clock) : dictionary;
  const days = Int32Array.from(moments, (moment) => dayOf(moment - begins));
  const weekHours = Uint8Array.from(moments, weekHourOf);
  for (let at = 0; at < count; at++) {
    const code = codes[kept ? kept[at] : at];
    target.time[start + at] = moments[code];
    target.day[start + at] = days[code];
    target.weekHour[start + at] = weekHours[code];
  }
  return hasHours;
}
