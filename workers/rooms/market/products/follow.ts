import { LINE_SALE, NO_DAY } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { chanceOfSilence, classifyXyz, testTrend, YEAR, type Trend } from './courses.ts';
import type { XyzClass } from './contract.ts';
import type { Division } from './divide.ts';
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

/** Weeks of one name, from the one of its first sale on. */
export function follow(
  lines: OrderLines,
  { rows, start }: Division,
  code: number,
  weeks: ShopWeeks | null
): Followed {
  const own = weeks && daysOf(lines, rows.subarray(start[code], start[code + 1]), weeks);
  if (!weeks || !own) return NOTHING;
  const { firstDay, lastDay } = own;
  const from = Math.max(0, weekOf(weeks, firstDay));
  const units = new Float64Array(weeks.count - from);
  const counts = new Float64Array(weeks.count - from);
  for (let at = start[code]; at < start[code + 1]; at++) {
    const row = rows[at];
    if (!isDated(lines, row)) continue;
    const week = weekOf(weeks, lines.day[row]) - from;
    if (week < 0) continue;
    units[week] += lines.quantity[row];
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

/** First and last day of its sales, and how many days had one; null: none has a date. */
function daysOf(lines: OrderLines, rows: Uint32Array, { first, last }: ShopWeeks) {
  const isSold = new Uint8Array(last - first + 1);
  let [firstDay, lastDay, days] = [Infinity, -Infinity, 0];
  for (let at = 0; at < rows.length; at++) {
    if (!isDated(lines, rows[at])) continue;
    const day = lines.day[rows[at]];
    if (day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
    if (isSold[day - first] === 0) days++;
    isSold[day - first] = 1;
  }
  return days > 0 ? { firstDay, lastDay, days } : null;
}

function isDated({ lineClass, day }: OrderLines, row: number): boolean {
  return lineClass[row] === LINE_SALE && day[row] !== NO_DAY;
}
