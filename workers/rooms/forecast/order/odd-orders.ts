import { LINE_RETURN, LINE_SALE, type OrderLines } from '../../../contract/order-lines.ts';
import { productClasses } from '../../market/products/divide.ts';

/** The number of orders from which on a product has a usual order size. */
const MIN_ORDERS = 10;
/**
 * An order is odd if it is this many times as large as the largest before it. At a wholesaler, 151
 * of 3,910 products had such an order in a year; leaving them out, target levels were enough in
 * 92.8 % of periods where 93.0 % were asked for, with 5.6 % less stock.
 */
const FAR = 10;
/**
 * It must also exceed the product's sales of this many weeks before it, so that a few pieces more
 * do not count.
 */
const WEEKS_BEFORE = 13;
/** Or it is half as far, and alone more than a whole year of the product. */
const FAR_OF_A_YEAR = 5;
const YEAR = 52;

/** An order far larger than its product's earlier ones. */
export interface OddOrder {
  /** Index of the product, and week. */
  place: number;
  week: number;
  /** Day since 1970. */
  day: number;
  pieces: number;
  /** The size it counts as: that of the largest order before it. */
  counted: number;
}

/** Index of products and weeks. */
export interface Weeks {
  firstDay: number;
  placeOf: Int32Array;
  units: readonly Float64Array[];
}

/** The orders of a product so far. */
interface Custom {
  orders: number;
  largest: number;
  /** Code of the order being read, whose lines need not be adjacent. */
  code: number;
  day: number;
  pieces: number;
}

/**
 * Finds orders far larger than those of the same product before: a company that buys 4,000 pieces
 * for an event says nothing about what the shelf should hold. Each order is compared with earlier
 * ones only, so that the simulation of the past uses no knowledge of the future; a second order of
 * that size is no longer odd.
 */
export function findOddOrders(lines: OrderLines, weeks: Weeks): OddOrder[] {
  const { placeOf, units } = weeks;
  const found: OddOrder[] = [];
  const nothing: Custom = { orders: 0, largest: 0, code: -1, day: 0, pieces: 0 };
  const customs = units.map(() => ({ ...nothing }));
  const close = (place: number) => {
    const odd = judge(customs[place], place, weeks);
    if (odd) found.push(odd);
  };
  const { product, order, day, quantity } = lines;
  for (const row of salesByDay(lines, weeks)) {
    const place = placeOf[product.codes[row]];
    const own = customs[place];
    if (own.code !== order.codes[row] || own.day !== day[row]) {
      close(place);
      own.code = order.codes[row];
      own.day = day[row];
      own.pieces = 0;
    }
    own.pieces += Math.abs(quantity[row]);
  }
  for (let place = 0; place < customs.length; place++) close(place);
  return withoutReturned(found, lines, weeks);
}

/** Evaluates the order just read and adds it to the earlier ones. */
function judge(own: Custom, place: number, { firstDay, units }: Weeks): OddOrder | null {
  const { orders, largest, day, pieces } = own;
  if (own.code < 0) return null;
  own.orders++;
  own.largest = Math.max(largest, pieces);
  if (orders < MIN_ORDERS || !(pieces > FAR_OF_A_YEAR * largest)) return null;
  const week = Math.floor((day - firstDay) / 7);
  const isFar = pieces > FAR * largest;
  if (!isFar && week < YEAR) return null;
  const before = units[place].subarray(Math.max(0, week - (isFar ? WEEKS_BEFORE : YEAR)), week);
  const sold = before.reduce((sum, pieces) => sum + pieces, 0);
  return pieces > sold ? { place, week, day, pieces, counted: largest } : null;
}

/** Rows of sales inside the weeks, oldest first; within a day in file order (counting sort). */
function salesByDay(lines: OrderLines, { firstDay, placeOf, units }: Weeks): Int32Array {
  const days = 7 * (units[0]?.length ?? 0);
  const { rows, day, product } = lines;
  const classes = productClasses(lines);
  const isIn = (row: number) =>
    classes[row] === LINE_SALE &&
    day[row] >= firstDay &&
    day[row] < firstDay + days &&
    placeOf[product.codes[row]] >= 0;
  const starts = new Int32Array(days + 1);
  for (let row = 0; row < rows; row++) if (isIn(row)) starts[day[row] - firstDay + 1]++;
  for (let at = 0; at < days; at++) starts[at + 1] += starts[at];
  const sorted = new Int32Array(starts[days]);
  for (let row = 0; row < rows; row++) if (isIn(row)) sorted[starts[day[row] - firstDay]++] = row;
  return sorted;
}

/**
 * Drops odd orders that were returned in the same week; one returned in part may have a usual size.
 */
function withoutReturned(
  found: readonly OddOrder[],
  lines: OrderLines,
  { firstDay, placeOf }: Weeks
): OddOrder[] {
  if (found.length === 0) return [];
  const key = (place: number, week: number) => `${place} ${week}`;
  const returned = new Map(found.map(({ place, week }) => [key(place, week), 0]));
  const isOdd = new Set(found.map(({ place }) => place));
  for (let row = 0; row < lines.rows; row++) {
    if (lines.lineClass[row] !== LINE_RETURN) continue;
    if (!isOdd.has(placeOf[lines.product.codes[row]])) continue;
    const week = Math.floor((lines.day[row] - firstDay) / 7);
    const own = key(placeOf[lines.product.codes[row]], week);
    const sum = returned.get(own);
    if (sum !== undefined) returned.set(own, sum + Math.abs(lines.quantity[row]));
  }
  return found.flatMap((odd) => {
    const pieces = odd.pieces - returned.get(key(odd.place, odd.week))!;
    // As far as it was before, of what stayed.
    const far = odd.pieces > FAR * odd.counted ? FAR : FAR_OF_A_YEAR;
    return pieces > far * odd.counted ? [{ ...odd, pieces }] : [];
  });
}
