import type { HolidaySetId } from '../../../contract/holidays.ts';
import type { Job } from '../../../contract/job.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { sumParts } from '../series/period-sums.ts';
import { settle } from './asked-series.ts';
import { closedWeekdays } from '../../../shop/open-weekdays.ts';
import { holidaysOfOdd } from '../odd/holidays-of-odd.ts';
import type { OutsideNews } from '../odd/contract.ts';
import { findOutside, type Look } from './find-outside.ts';

/** False alarm rate, lower than on the forecast page since nobody asked. */
const LEFT_OUT = 0.005;

/**
 * Whether a shop's sales have left their expected range, to be mentioned on another page. Since
 * nobody asked, only clear cases count, and for weeks and days only if they hold with and without
 * holidays.
 *
 * @param days first and last day of the shop since 1970, inclusive
 * @returns null if there is nothing to mention
 */
export async function findNews(
  lines: OrderLines,
  shopId: number,
  days: readonly [number, number],
  holidays: readonly HolidaySetId[] | undefined,
  job: Job
): Promise<OutsideNews | null> {
  const seed = 1;
  const asked = settle(lines, { shopId, measure: 'net', seed }, days);
  const { measure, periods } = asked;
  const { grain } = periods;
  const values = sumParts(lines, measure, periods, 1).parts[0];
  const closed = grain === 'day' ? closedWeekdays(lines, days) : [];
  const look: Look = { seed, holidays, takesHolidays: false, closed };
  const strict = { ...look, leftOut: LEFT_OUT };
  const far = await findOutside(values, asked, strict, job);
  if (!far) return null;
  if (grain !== 'month') {
    const beside = await findOutside(values, asked, { ...strict, takesHolidays: true }, job);
    if (beside?.period !== far.period) return null;
  }
  // The range shown is that of the forecast page.
  const outside = await findOutside(values, asked, look, job);
  if (!outside) return null;
  const [start, isAbove] = [outside.day, outside.came > outside.high];
  const named = holidaysOfOdd(lines, measure, { start, grain, isAbove }, holidays);
  return { ...outside, holidays: named, measure, grain, currency: lines.currency };
}
