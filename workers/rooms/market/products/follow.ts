import { LINE_SALE, NO_DAY } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import {
  chanceOfSilence,
  classifyXyz,
  roomForTrend,
  testTrend,
  YEAR,
  type Trend
} from './courses.ts';
import type { ProductKind, XyzClass } from './contract.ts';
import { productClasses } from './divide.ts';
import { weekOf, type ShopWeeks } from './weeks.ts';

/** Minimum number of sales for a trend test. */
const LEAST_LINES = 20;
/** Whole weeks. */
const DAYS_OF_YEAR = 7 * YEAR;
/** Days by which a season may end earlier than the year before. */
const SEASON_MOVES = 28;

/** How one name sold over the weeks. */
export interface Followed {
  /** Days since 1970; NaN where no sale has a date. */
  firstDay: number;
  lastDay: number;
  xyz: XyzClass | '';
  variation: number;
  trend: Trend | null;
  chanceOfSilence: number;
}

/** For a name without a dated sale. */
export const NOTHING: Followed = {
  firstDay: NaN,
  lastDay: NaN,
  xyz: '',
  variation: NaN,
  trend: null,
  chanceOfSilence: 1
};

/** Dated sales of products, grouped by name, in file order. */
export interface Sales {
  /** Days since the shop's first day. */
  day: Int32Array;
  quantity: Float64Array;
  /** Indices at which each name begins and ends. */
  start: Uint32Array;
  end: Uint32Array;
  /** Sale lines of the whole shop on each day. */
  perDay: Float64Array;
}

/**
 * Groups sales in one pass over the lines; looking them up name by name would read memory at
 * random.
 *
 * @param start index of each name's first line, and the end
 * @param days the shop's first and last
 */
export function gatherSales(
  lines: OrderLines,
  by: ProductKind,
  start: Uint32Array,
  [first, last]: [number, number]
): Sales {
  const perDay = new Float64Array(last - first + 1);
  const count = start[start.length - 1];
  const [days, quantities, end] = [new Int32Array(count), new Float64Array(count), start.slice()];
  const { rows, day, quantity } = lines;
  const { codes } = lines[by] ?? lines.product;
  const own = productClasses(lines);
  for (let row = 0; row < rows; row++) {
    if (own[row] !== LINE_SALE || day[row] === NO_DAY) continue;
    const at = end[codes[row]]++;
    days[at] = day[row] - first;
    quantities[at] = quantity[row];
    perDay[days[at]]++;
  }
  return { day: days, quantity: quantities, start, end, perDay };
}

/**
 * Weekly sales of one name after another, from the week of its first sale on. Buffers are shared,
 * because thousands of names are processed whenever the lens changes.
 */
export function followSales(sales: Sales, weeks: ShopWeeks): (code: number) => Followed {
  const { first, last, count } = weeks;
  const length = last - first + 1;
  const room: Room = {
    weekOfDay: Int32Array.from({ length }, (_, at) => weekOf(weeks, first + at)),
    units: new Float64Array(count),
    lines: new Float64Array(count),
    soldBy: new Uint32Array(length)
  };
  const trendRoom = roomForTrend(count);
  let name = 0;

  return (code) => {
    const { firstDay, lastDay, lastBeforeYear, days } = countSales(sales, code, ++name, room);
    if (days === 0) return NOTHING;
    const { units, lines, weekOfDay } = room;
    const from = Math.max(0, weekOfDay[firstDay]);
    const pace = (at: number) => weeks.upTo[at];
    const { xyz, variation } = classifyXyz(units, from);
    const followed = {
      firstDay: first + firstDay,
      lastDay: first + lastDay,
      xyz,
      variation,
      trend: trendOf(lines, weeks, from, trendRoom),
      chanceOfSilence: isItsSeason(length - 1, lastDay, lastBeforeYear)
        ? 1
        : chanceOfSilence(days, pace(lastDay) - pace(firstDay), pace(length - 1) - pace(lastDay))
    };
    units.fill(0);
    lines.fill(0);
    return followed;
  };
}

/**
 * Whether a name was equally silent at the same time a year before, and sold again after that:
 * nobody misses wreaths in August.
 *
 * @param today the last day
 * @param lastBeforeYear its newest sale as of a year before
 */
function isItsSeason(today: number, lastDay: number, lastBeforeYear: number): boolean {
  const yearBefore = today - DAYS_OF_YEAR;
  if (lastBeforeYear < 0 || lastDay <= yearBefore) return false;
  return today - lastDay <= yearBefore - lastBeforeYear + SEASON_MOVES;
}

/** Buffers for the counts of one name, shared by all. */
interface Room {
  weekOfDay: Int32Array;
  units: Float64Array;
  lines: Float64Array;
  /** By day: the last name processed that sold on it, counted from 1. */
  soldBy: Uint32Array;
}

/** A separate function, because inside a closure the same loop takes twice as long. */
function countSales(
  { day, quantity, start, end }: Sales,
  code: number,
  name: number,
  { weekOfDay, units, lines, soldBy }: Room
): { firstDay: number; lastDay: number; lastBeforeYear: number; days: number } {
  const [to, yearBefore] = [end[code], soldBy.length - 1 - DAYS_OF_YEAR];
  let [firstDay, lastDay, lastBeforeYear, days] = [soldBy.length, -1, -1, 0];
  for (let at = start[code]; at < to; at++) {
    const on = day[at];
    if (soldBy[on] !== name) {
      soldBy[on] = name;
      days++;
      if (on < firstDay) firstDay = on;
      if (on > lastDay) lastDay = on;
      if (on > lastBeforeYear && on <= yearBefore) lastBeforeYear = on;
    }
    const week = weekOfDay[on];
    if (week < 0) continue;
    units[week] += quantity[at];
    lines[week]++;
  }
  return { firstDay, lastDay, lastBeforeYear, days };
}

/** @param from week of the first sale */
function trendOf(
  lines: Float64Array,
  weeks: ShopWeeks,
  from: number,
  room: ReturnType<typeof roomForTrend>
): Trend | null {
  const { length } = lines;
  // A trend of years ago is not news.
  const most = length - from >= 2 * YEAR ? 2 * YEAR : YEAR;
  const newest = Math.max(from, length - most);
  let sum = 0;
  for (let week = newest; week < length; week++) sum += lines[week];
  return sum >= LEAST_LINES ? testTrend(lines, weeks.lines, newest, room) : null;
}
