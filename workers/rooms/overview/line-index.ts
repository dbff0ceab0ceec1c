import type { Codes, TextColumn } from '../../contract/columns.ts';
import { LINE_OTHER, LINE_RETURN, NO_DAY, type OrderLines } from '../../contract/order-lines.ts';
import type { Dimension } from './contract.ts';
import { exactScale, toSteps } from './fixed-point.ts';
import { pairOrders, type OrderPairs } from './order-pairs.ts';

export const DIMENSIONS: readonly Dimension[] = ['product', 'category', 'country', 'channel'];

/**
 * The sale and return lines of a shop sorted by day, so that any range of days is one range of
 * positions. "Position" below is an index into these arrays, never a row of the file. Built once
 * per data version and never changed.
 */
export interface LineIndex {
  lines: OrderLines;
  count: number;
  /** First and last day with a sale or return; 0 and −1 when there is none. */
  firstDay: number;
  lastDay: number;
  /**
   * Position of the first line of day firstDay + i; lines without a day start at the last entry.
   */
  dayStart: Uint32Array;
  /** 1 for a return, 0 for a sale. */
  isReturn: Uint8Array;
  /** Line total and quantity in whole steps; see `exactScale`. */
  amount: Float64Array;
  amountScale: number;
  units: Float64Array;
  unitScale: number;
  /** As in `OrderLines`; 255 when missing. */
  weekHour: Uint32Array;
  order: Uint32Array;
  customer: OrderPairs;
  dimensions: Partial<Record<Dimension, OrderPairs>>;
  /** Day of each customer code's first sale; a very late day where there is none. */
  customerSince: Int32Array;
}

/** @param breathe called every few milliseconds */
export async function buildLineIndex(
  lines: OrderLines,
  breathe: () => Promise<void>
): Promise<LineIndex> {
  // The rows are not kept once the index is built: for five million lines they take 20 MB.
  const { rows, ...days } = orderByDay(lines);
  await breathe();
  const order = gather(lines.order.codes, rows);
  const orders = lines.order.dictionary.length;
  // Without money, lists rank and curves are drawn by the quantity sold.
  const weight = lines.hasMoney ? lines.total : lines.quantity;
  const amountScale = exactScale(weight);
  const amount = gatherSteps(weight, rows, amountScale);
  await breathe();
  const unitScale = exactScale(lines.quantity);
  const units = gatherSteps(lines.quantity, rows, unitScale);
  const isReturn = new Uint8Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    isReturn[at] = lines.lineClass[rows[at]] === LINE_RETURN ? 1 : 0;
  }
  await breathe();
  const pairsOf = (column: TextColumn) =>
    pairOrders(order, orders, gather(column.codes, rows), column.dictionary.length);
  const customer = pairsOf(lines.customer);
  await breathe();
  const dimensions: LineIndex['dimensions'] = {};
  for (const dimension of DIMENSIONS) {
    const column = lines[dimension];
    if (!column) continue;
    dimensions[dimension] = pairsOf(column);
    await breathe();
  }
  return {
    lines,
    ...days,
    count: rows.length,
    isReturn,
    amount,
    amountScale,
    units,
    unitScale,
    weekHour: gather(lines.weekHour, rows),
    order,
    customer,
    dimensions,
    customerSince: firstSaleDays(customer, isReturn, days)
  };
}

interface DayOrder {
  firstDay: number;
  lastDay: number;
  dayStart: Uint32Array;
  /** Row of the file at each position. */
  rows: Uint32Array;
}

/** Counting sort of the sale and return rows by day; rows of one day keep their order. */
function orderByDay(lines: OrderLines): DayOrder {
  const { lineClass, day } = lines;
  const [firstDay, lastDay] = daySpan(lines);
  const dayCount = lastDay - firstDay + 1;
  // One bucket more than there are days: lines without a day come last.
  const starts = new Uint32Array(dayCount + 2);
  for (let row = 0; row < day.length; row++) {
    if (lineClass[row] === LINE_OTHER) continue;
    starts[day[row] === NO_DAY ? dayCount + 1 : day[row] - firstDay + 1]++;
  }
  for (let at = 1; at < starts.length; at++) starts[at] += starts[at - 1];
  const next = starts.slice();
  const rows = new Uint32Array(starts[dayCount + 1]);
  for (let row = 0; row < day.length; row++) {
    if (lineClass[row] === LINE_OTHER) continue;
    rows[next[day[row] === NO_DAY ? dayCount : day[row] - firstDay]++] = row;
  }
  return { firstDay, lastDay, dayStart: starts.subarray(0, dayCount + 1), rows };
}

/** First and last day with a sale or return; 0 and −1 when there is none. */
function daySpan({ lineClass, day }: OrderLines): [number, number] {
  let first = 2147483647;
  let last = NO_DAY;
  for (let row = 0; row < day.length; row++) {
    if (lineClass[row] === LINE_OTHER || day[row] === NO_DAY) continue;
    if (day[row] < first) first = day[row];
    if (day[row] > last) last = day[row];
  }
  return last < first ? [0, -1] : [first, last];
}

/** Always a Uint32Array: a single type in the inner loops is worth more than the bytes saved. */
function gather(source: Codes, rows: Uint32Array): Uint32Array {
  const target = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) target[at] = source[rows[at]];
  return target;
}

function gatherSteps(source: Float64Array, rows: Uint32Array, scale: number): Float64Array {
  const target = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) target[at] = toSteps(source[rows[at]], scale);
  return target;
}

function firstSaleDays(
  customer: OrderPairs,
  isReturn: Uint8Array,
  days: Omit<DayOrder, 'rows'>
): Int32Array {
  const since = new Int32Array(customer.keys).fill(2147483647);
  const { dayStart, firstDay } = days;
  // Iterates backwards, so that the earliest day is the last one written.
  for (let day = dayStart.length - 2; day >= 0; day--) {
    for (let at = dayStart[day]; at < dayStart[day + 1]; at++) {
      if (!isReturn[at]) since[customer.key[at]] = firstDay + day;
    }
  }
  return since;
}
