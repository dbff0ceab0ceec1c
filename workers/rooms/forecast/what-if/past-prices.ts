import type { Job } from '../../../contract/job.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { periodAround } from '../../../maths/calendar.ts';
import { nearestPrices, pricedRows, weeksOfProduct } from '../../market/prices/product-weeks.ts';
import { CLEARLY_BELOW, usualPrices } from '../../market/prices/usual-prices.ts';
import { divide } from '../../market/products/divide.ts';
import { weekOf, weeksOfShop } from '../../market/products/weeks.ts';
import type { Periods } from '../series/period-sums.ts';

/** With fewer lines, a product's usual price is unknown. */
const MIN_LINES = 8;
/** Products between two calls of `breathe`. */
const CHUNK = 50;
/**
 * Weeks before and after from which the usual price is taken; a change that lasts longer is a new
 * price, not a discount.
 */
const AROUND = 5;
/** The newest days, whose prices are the reference. */
const LATE_DAYS = 28;

/** The shop's prices in each complete period. */
export interface PastPrices {
  /** Share taken off usual prices; 0 where nothing was sold. */
  off: Float64Array;
  /** Logarithm of the index of usual prices, relative to recent ones. */
  price: Float64Array;
}

/**
 * Discounts and usual prices by period. The index is geometric with fixed weights, each product's
 * revenue over the whole time. So a shift of sales towards expensive products is not a price rise,
 * and neither is a new product, whose first price is used for the time before (Balk, "Price and
 * quantity index numbers", 2008, chapter 1).
 *
 * @returns null if no product has a usual price, or periods are months
 */
export async function pastPrices(
  lines: OrderLines,
  { starts, grain }: Periods,
  job: Job
): Promise<PastPrices | null> {
  const weeks = weeksOfShop(lines);
  if (!weeks || starts.length === 0 || grain === 'month') return null;
  const count = starts.length;
  const [off, all] = [new Float64Array(count), new Float64Array(count)];
  const price = new Float64Array(count);
  let weight = 0;
  const from = starts[0];
  const last = periodAround(starts[count - 1], grain)[1];
  const days = grain === 'week' ? 7 : 1;
  const division = divide(lines, 'product');
  for (let code = 1; code < division.start.length - 1; code++) {
    if (code % CHUNK === 0) await job.breathe();
    const rows = pricedRows(lines, division, code);
    if (rows.length < MIN_LINES) continue;
    const own = weeksOfProduct(lines, rows, weeks);
    if (!own) continue;
    // Weeks without sales nearby have no usual price.
    const usual = nearestPrices(usualPrices(own, AROUND));
    let brought = 0;
    for (const row of rows) {
      const day = lines.day[row];
      const week = weekOf(weeks, day) - own.from;
      if (week < 0 || day < from || day > last) continue;
      const at = Math.floor((day - from) / days);
      const full = usual[week] * lines.quantity[row];
      all[at] += full;
      brought += full;
      if (lines.total[row] < CLEARLY_BELOW * full) off[at] += full - lines.total[row];
    }
    const logs = usual.map(Math.log);
    weight += brought;
    for (let at = 0; at < count; at++) {
      const week = weekOf(weeks, starts[at]) - own.from;
      price[at] += brought * logs[Math.max(0, Math.min(logs.length - 1, week))];
    }
  }
  if (!(weight > 0)) return null;
  const late = price.slice(-Math.max(1, Math.round(LATE_DAYS / days)));
  const level = late.reduce((sum, own) => sum + own, 0) / late.length;
  return {
    off: off.map((own, at) => (all[at] > 0 ? own / all[at] : 0)),
    price: price.map((own) => (own - level) / weight)
  };
}
