import { LINE_SALE, NO_DAY } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { chanceOfSilence, classifyXyz, testTrend, YEAR, type Trend } from './courses.ts';
import type { ProductKind, XyzClass } from './contract.ts';
import { productClasses, type Division } from './divide.ts';
import { weekOf, type ShopWeeks } from './weeks.ts';

/** Fewer sales are not asked for a trend. */
const LEAST_LINES = 20;

/** How one name sold over the weeks. */
export interface Followed {
  /** Days since 1970; NaN: no sale has a date. */
  firstDay: number;
  lastDay: number;
  xyz: XyzClass | '';
  variation: number;
  trend: Trend | null;
  chanceOfSilence: number;
}

const NOTHING: Followed = {
  ...{ firstDay: NaN, lastDay: NaN, xyz: '', variation: NaN },
  ...{ trend: null, chanceOfSilence: 1 }
};

/** Dated sales of products, name by name in the order of the file. */
export interface Sales {
  day: Int32Array;
  quantity: Float64Array;
  /** Places at which each name begins and ends. */
  start: Uint32Array;
  end: Uint32Array;
}

/** In one pass along the lines: looking them up name by name reads all over their columns. */
export function gatherSales(lines: OrderLines, by: ProductKind, { start }: Division): Sales {
  const count = start[start.length - 1];
  const sales: Sales = {
    day: new Int32Array(count),
    quantity: new Float64Array(count),
    start,
    end: start.slice()
  };
  const { rows, day, quantity } = lines;
  const { codes } = lines[by] ?? lines.product;
  const own = productClasses(lines);
  for (let row = 0; row < rows; row++) {
    if (own[row] !== LINE_SALE || day[row] === NO_DAY) continue;
    const at = sales.end[codes[row]]++;
    sales.day[at] = day[row];
    sales.quantity[at] = quantity[row];
  }
  return sales;
}

/** Weeks of one name, from the one of its first sale on. */
export function follow(sales: Sales, code: number, weeks: ShopWeeks | null): Followed {
  const [start, end] = [sales.start[code], sales.end[code]];
  const own = weeks && daysOf(sales.day.subarray(start, end), weeks);
  if (!weeks || !own) return NOTHING;
  const { firstDay, lastDay } = own;
  const from = Math.max(0, weekOf(weeks, firstDay));
  const units = new Float64Array(weeks.count - from);
  const counts = new Float64Array(weeks.count - from);
  const { day, quantity } = sales;
  for (let at = start; at < end; at++) {
    const week = weekOf(weeks, day[at]) - from;
    if (week < 0) continue;
    units[week] += quantity[at];
    counts[week]++;
  }
  // A trend of years ago is no news.
  const most = counts.length >= 2 * YEAR ? 2 * YEAR : YEAR;
  const newest = Math.max(0, counts.length - most);
  const looked = counts.subarray(newest);
  const isTested = looked.reduce((sum, count) => sum + count, 0) >= LEAST_LINES;
  const pace = (day: number) => weeks.upTo[day - weeks.first];
  const { xyz, variation } = classifyXyz(units);
  return {
    firstDay,
    lastDay,
    xyz,
    variation,
    trend: isTested ? testTrend(looked, weeks.lines.subarray(from + newest)) : null,
    chanceOfSilence: chanceOfSilence(
      own.days,
      pace(lastDay) - pace(firstDay),
      pace(weeks.last) - pace(lastDay)
    )
  };
}

/** First and last day of its sales, and how many days had one; null: there is none. */
function daysOf(sold: Int32Array, { first, last }: ShopWeeks) {
  const isSold = new Uint8Array(last - first + 1);
  let [firstDay, lastDay, days] = [Infinity, -Infinity, 0];
  for (let at = 0; at < sold.length; at++) {
    const day = sold[at];
    if (day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
    if (isSold[day - first] === 0) days++;
    isSold[day - first] = 1;
  }
  return days > 0 ? { firstDay, lastDay, days } : null;
}
