import type { HolidaySetId } from '../../../contract/holidays.ts';
import type { Job } from '../../../contract/job.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { sumParts } from '../series/period-sums.ts';
import { settle } from './asked-series.ts';
import { closedWeekdays } from './closed-weekdays.ts';
import type { OutsideNews } from './contract.ts';
import { findOutside, type Look } from './find-outside.ts';

/** Who did not ask is disturbed less often than who looks at forecasts. */
const LEFT_OUT = 0.005;

/**
 * Whether a shop's sales have left what was expected, for one who looks at something else. As nobody
 * asked it speaks only of what is far out, and of weeks and days only where that holds whether
 * holidays matter or not.
 *
 * @param days first and last day of the shop since 1970, both inside
 * @returns null where there is no such news
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
  // With the range that the page of forecasts says.
  const outside = await findOutside(values, asked, look, job);
  return outside && { ...outside, measure, grain, currency: lines.currency };
}
