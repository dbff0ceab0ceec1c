import { LINE_SALE, type OrderLines } from '../../../contract/order-lines.ts';
import { isOfProduct } from '../../market/products/divide.ts';
import { findOddOrders, type OddOrder } from './odd-orders.ts';

/**
 * Sales of each product per week, minus returns of the same week; weeks count back from the last
 * day.
 */
export interface ProductWeeks {
  /** Number of whole weeks. */
  count: number;
  /** First day of the first week and last day of the last, since 1970. */
  firstDay: number;
  lastDay: number;
  /** Codes of products with sales in these weeks. */
  codes: number[];
  /** `units[index in codes][week]`. */
  units: Float64Array[];
  /** Like `units`, with odd orders reduced to the product's usual size. */
  usual: Float64Array[];
  odd: OddOrder[];
  /** Day of the last sale, since 1970. */
  lastSale: Float64Array;
  /** Mean revenue per piece; NaN without money. */
  price: Float64Array;
}

/** @param days first and last day of the shop since 1970, inclusive */
export function sumProductWeeks(
  lines: OrderLines,
  [from, to]: readonly [number, number]
): ProductWeeks {
  const count = Math.floor((to - from + 1) / 7);
  const firstDay = to - 7 * count + 1;
  const placeOf = new Int32Array(lines.product.dictionary.length).fill(-1);
  const isSold = markSold(lines, firstDay);
  const codes: number[] = [];
  const units: Float64Array[] = [];
  const revenue: number[] = [];
  const sold: number[] = [];
  const lastSale: number[] = [];
  for (let row = 0; row < lines.rows; row++) {
    const week = Math.floor((lines.day[row] - firstDay) / 7);
    if (!(week >= 0 && week < count) || !isOfProduct(lines, row)) continue;
    const code = lines.product.codes[row];
    if (!isSold[code]) continue;
    if (placeOf[code] < 0) {
      placeOf[code] = codes.length;
      codes.push(code);
      units.push(new Float64Array(count));
      revenue.push(0);
      sold.push(0);
      lastSale.push(0);
    }
    const isSale = lines.lineClass[row] === LINE_SALE;
    const pieces = Math.abs(lines.quantity[row]);
    units[placeOf[code]][week] += isSale ? pieces : -pieces;
    if (!isSale) continue;
    lastSale[placeOf[code]] = Math.max(lastSale[placeOf[code]], lines.day[row]);
    revenue[placeOf[code]] += lines.total[row];
    sold[placeOf[code]] += pieces;
  }
  // More returned than sold: returns of earlier sales.
  for (const own of units) own.forEach((pieces, week) => (own[week] = Math.max(0, pieces)));
  const price = Float64Array.from(revenue, (own, at) =>
    lines.hasMoney && sold[at] > 0 ? own / sold[at] : NaN
  );
  const odd = findOddOrders(lines, { firstDay, placeOf, units });
  const usual = withoutExcess(units, odd);
  const days = Float64Array.from(lastSale);
  return { count, firstDay, lastDay: to, codes, units, usual, odd, lastSale: days, price };
}

/** What only came back in these weeks is not asked for in them: nothing of it is listed. */
function markSold({ rows, product, lineClass, day }: OrderLines, firstDay: number): Uint8Array {
  const isSold = new Uint8Array(product.dictionary.length);
  for (let row = 0; row < rows; row++) {
    if (lineClass[row] === LINE_SALE && day[row] >= firstDay) isSold[product.codes[row]] = 1;
  }
  return isSold;
}

function withoutExcess(units: readonly Float64Array[], odd: readonly OddOrder[]): Float64Array[] {
  const usual = [...units];
  for (const { place, week, pieces, counted } of odd) {
    if (usual[place] === units[place]) usual[place] = units[place].slice();
    usual[place][week] = Math.max(0, usual[place][week] - (pieces - counted));
  }
  return usual;
}

/** A year of weeks. */
const YEAR = 52;
/**
 * Half-width of the smoothing over neighbouring weeks: holidays move, and one shop has few years.
 */
const REACH = 1;

/**
 * Seasonal factors of the weeks of the year over all products: the mean over the years of sales
 * divided by their centred 52-week mean, smoothed over three weeks.
 *
 * @returns a factor for each week and for two years after; null with less than two years of data
 */
export function seasonOfWeeks(units: readonly Float64Array[], count: number): Float64Array | null {
  if (count < 2 * YEAR) return null;
  const all = new Float64Array(count);
  for (const own of units) for (let week = 0; week < count; week++) all[week] += own[week];
  const sums = new Float64Array(YEAR);
  const times = new Float64Array(YEAR);
  for (let week = YEAR / 2; week + YEAR / 2 < count; week++) {
    let around = (all[week - YEAR / 2] + all[week + YEAR / 2]) / 2;
    for (let step = 1 - YEAR / 2; step < YEAR / 2; step++) around += all[week + step];
    if (!(around > 0)) continue;
    sums[week % YEAR] += (all[week] * YEAR) / around;
    times[week % YEAR]++;
  }
  const raw = sums.map((sum, week) => (times[week] > 0 ? sum / times[week] : 1));
  const smooth = raw.map((_, week) => {
    let sum = 0;
    for (let step = -REACH; step <= REACH; step++) sum += raw[(week + step + YEAR) % YEAR];
    return sum / (2 * REACH + 1);
  });
  const mean = smooth.reduce((sum, own) => sum + own, 0) / YEAR;
  return Float64Array.from({ length: count + 2 * YEAR }, (_, week) =>
    mean > 0 ? Math.max(0.1, smooth[week % YEAR] / mean) : 1
  );
}
