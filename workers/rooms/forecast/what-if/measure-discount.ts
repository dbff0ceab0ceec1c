import type { Job } from '../../../contract/job.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { periodAround } from '../../../maths/calendar.ts';
import { pricedRows, weeksOfProduct } from '../../market/prices/product-weeks.ts';
import { CLEARLY_BELOW, usualPrices } from '../../market/prices/usual-prices.ts';
import { divide } from '../../market/products/divide.ts';
import { weekOf, weeksOfShop } from '../../market/products/weeks.ts';
import { calendarRegression } from '../methods/calendar-regression.ts';
import { fitCalendar } from '../methods/calendar/fit.ts';
import type { Series } from '../methods/family.ts';
import { YEAR } from '../series/contract.ts';
import type { Periods } from '../series/period-sums.ts';
import type { DiscountEffect } from './contract.ts';

/** Fewer lines of a product say nothing of what it usually costs. */
const MIN_LINES = 8;
/** Products between two breaths. */
const CHUNK = 50;

/**
 * What discounts do to a series: the share taken off usual prices, period by period, as an input of the
 * regression on the calendar. It says what a planned discount would bring, as far as earlier ones say it:
 * if discounts were always given at good times, their effect is too large.
 *
 * @returns null where forecasts of the past are no better with it
 */
export async function measureDiscount(
  lines: OrderLines,
  periods: Periods,
  series: Series,
  job: Job
): Promise<DiscountEffect | null> {
  if (!calendarRegression.needs.isPossible?.(series, { seed: 0 }, undefined)) return null;
  const shares = await discountShares(lines, periods, job);
  const most = Math.max(...shares);
  if (!(most > 0)) return null;
  const { isLog, input } = await fitCalendar(series, 0, job, shares);
  if (!isLog || !input) return null;
  const year = shares.slice(-YEAR[periods.grain]);
  const usual = year.reduce((sum, own) => sum + own, 0) / year.length;
  return { usual, most, ...input };
}

/** Share of usual prices that was taken off in each period; 0 where nothing was sold. */
async function discountShares(
  lines: OrderLines,
  { starts, grain }: Periods,
  job: Job
): Promise<Float64Array> {
  const [off, all] = [new Float64Array(starts.length), new Float64Array(starts.length)];
  const weeks = weeksOfShop(lines);
  if (!weeks || starts.length === 0) return off;
  const from = starts[0];
  const last = periodAround(starts[starts.length - 1], grain)[1];
  const days = grain === 'week' ? 7 : 1;
  const division = divide(lines, 'product');
  for (let code = 1; code < division.start.length - 1; code++) {
    if (code % CHUNK === 0) await job.breathe();
    const rows = pricedRows(lines, division, code);
    if (rows.length < MIN_LINES) continue;
    const own = weeksOfProduct(lines, rows, weeks);
    if (!own) continue;
    const usual = usualPrices(own);
    for (const row of rows) {
      const day = lines.day[row];
      const week = weekOf(weeks, day) - own.from;
      if (week < 0 || day < from || day > last) continue;
      const at = Math.floor((day - from) / days);
      const full = usual[week] * lines.quantity[row];
      all[at] += full;
      if (lines.total[row] < CLEARLY_BELOW * full) off[at] += full - lines.total[row];
    }
  }
  return off.map((own, at) => (all[at] > 0 ? own / all[at] : 0));
}
