import { DAY_MS } from '../contract/day.ts';
import type { Codes } from '../contract/columns.ts';
import { LINE_SALE } from '../contract/order-lines.ts';
import type { OrderLines } from '../contract/order-lines.ts';
import { compareCodePoints } from '../maths/code-point-order.ts';

/**
 * The sales of known customers, grouped by customer and order. Customers are sorted by key in code
 * point order and a customer's orders by time, so that the order of rows in the file does not
 * matter. Read-only: a worker shares one copy per data version.
 */
export interface CustomerOrders {
  customers: string[];
  /** The orders of customer c are numbers `orderStart[c]` … `orderStart[c + 1] − 1`. */
  orderStart: Uint32Array;
  /** Each order's code in `OrderLines.order`. */
  orderCode: Uint32Array;
  /** Each order's earliest line, in milliseconds and in whole days since 1970. */
  orderTime: Float64Array;
  orderDay: Int32Array;
  orderTotal: Float64Array;
  orderUnits: Float64Array;
  /** The lines of order o are rows `lineRow[lineStart[o]]` … of the order lines. */
  lineStart: Uint32Array;
  lineRow: Uint32Array;
  /** Per customer, the time of the newest sale, in milliseconds. */
  newestTime: Float64Array;
  /**
   * The shop's newest sale, by a known customer or not, in milliseconds and in whole days since
   * 1970.
   */
  shopNewestTime: number;
  shopLastDay: number;
  /** Sales left out because they have no customer or no date. */
  linesWithoutCustomer: number;
  linesWithoutDate: number;
}

/**
 * Groups the order lines by customer and order: the basis of every figure about customers.
 *
 * @param lines the shop's order lines
 * @example collectCustomerOrders(lines).customers.length
 */
export function collectCustomerOrders(lines: OrderLines): CustomerOrders {
  const sales = pickSales(lines);
  const { customers, rows, rowStart } = byCustomer(lines, sales.rows);
  const gathered = gatherOrders(lines, rows, rowStart);
  return { customers, ...gathered, ...sales.rest };
}

function pickSales(lines: OrderLines) {
  const { lineClass, customer, time } = lines;
  const rows = new Uint32Array(lines.rows);
  let count = 0;
  let newest = -Infinity;
  let linesWithoutCustomer = 0;
  let linesWithoutDate = 0;
  for (let row = 0; row < lines.rows; row++) {
    if (lineClass[row] !== LINE_SALE) continue;
    if (time[row] > newest) newest = time[row];
    if (!customer.codes[row]) linesWithoutCustomer++;
    else if (Number.isNaN(time[row])) linesWithoutDate++;
    else rows[count++] = row;
  }
  const shopNewestTime = newest === -Infinity ? NaN : newest;
  const shopLastDay = newest === -Infinity ? 0 : Math.floor(newest / DAY_MS);
  const rest = { shopNewestTime, shopLastDay, linesWithoutCustomer, linesWithoutDate };
  return { rows: rows.subarray(0, count), rest };
}

/** The rows of known customers, sorted by customer key (counting sort). */
function byCustomer({ customer: { codes, dictionary } }: OrderLines, sales: Uint32Array) {
  const counts = new Uint32Array(dictionary.length);
  for (const row of sales) counts[codes[row]]++;
  const used = [...counts.keys()].filter((code) => counts[code] > 0);
  used.sort((a, b) => compareCodePoints(dictionary[a], dictionary[b]));
  const rowStart = new Uint32Array(used.length + 1);
  const next = new Uint32Array(dictionary.length);
  for (const [rank, code] of used.entries()) {
    next[code] = rowStart[rank];
    rowStart[rank + 1] = rowStart[rank] + counts[code];
  }
  const rows = new Uint32Array(sales.length);
  for (const row of sales) rows[next[codes[row]]++] = row;
  return { customers: used.map((code) => dictionary[code]), rows, rowStart };
}

/** Groups each customer's rows into orders, sorts the orders by time and sums them up. */
function gatherOrders(lines: OrderLines, rows: Uint32Array, rowStart: Uint32Array) {
  const customers = rowStart.length - 1;
  const keyOf = lines.order.codes;
  const runEnd = new Uint32Array(rows.length);
  const orderStart = new Uint32Array(customers + 1);
  const newestTime = new Float64Array(customers).fill(-Infinity);
  const columns = emptyColumns(rows.length);
  let orders = 0;
  let lineAt = 0;
  for (let customer = 0; customer < customers; customer++) {
    const [from, to] = [rowStart[customer], rowStart[customer + 1]];
    sortRows(rows, from, to, keyOf, lines.time);
    for (const start of orderRuns(rows, from, to, runEnd, keyOf, lines)) {
      columns.orderCode[orders] = lines.order.codes[rows[start]];
      columns.orderTime[orders] = lines.time[rows[start]];
      columns.lineStart[orders] = lineAt;
      for (let at = start; at < runEnd[start]; at++) {
        const row = rows[at];
        columns.orderTotal[orders] += lines.total[row];
        columns.orderUnits[orders] += lines.quantity[row];
        columns.lineRow[lineAt++] = row;
        if (lines.time[row] > newestTime[customer]) newestTime[customer] = lines.time[row];
      }
      orders++;
    }
    orderStart[customer + 1] = orders;
  }
  columns.lineStart[orders] = lineAt;
  return { orderStart, newestTime, ...trimColumns(columns, orders) };
}

/** Sorts a customer's rows by order, and within an order by time. */
function sortRows(
  rows: Uint32Array,
  from: number,
  to: number,
  keyOf: Codes,
  time: Float64Array
): void {
  const compare = (a: number, b: number) => keyOf[a] - keyOf[b] || time[a] - time[b] || a - b;
  // Most files are sorted already, and checking costs a tenth of sorting.
  for (let at = from + 1; at < to; at++) {
    if (compare(rows[at - 1], rows[at]) < 0) continue;
    rows.subarray(from, to).sort(compare);
    return;
  }
}

/**
 * Where each order starts in the sorted rows, listed by its earliest line, ties by order code.
 * Writes where each one ends into `runEnd`.
 */
function orderRuns(
  rows: Uint32Array,
  from: number,
  to: number,
  runEnd: Uint32Array,
  keyOf: Codes,
  { time, order }: OrderLines
): number[] {
  const starts: number[] = [];
  let inOrder = true;
  for (let start = from, end = from; start < to; start = end) {
    while (end < to && keyOf[rows[end]] === keyOf[rows[start]]) end++;
    runEnd[start] = end;
    inOrder &&= start === from || time[rows[starts[starts.length - 1]]] < time[rows[start]];
    starts.push(start);
  }
  if (inOrder) return starts;
  const name = (start: number) => order.dictionary[order.codes[rows[start]]];
  return starts.sort(
    (a, b) => time[rows[a]] - time[rows[b]] || compareCodePoints(name(a), name(b))
  );
}

function emptyColumns(lines: number) {
  return {
    orderCode: new Uint32Array(lines),
    orderTime: new Float64Array(lines),
    orderTotal: new Float64Array(lines),
    orderUnits: new Float64Array(lines),
    lineStart: new Uint32Array(lines + 1),
    lineRow: new Uint32Array(lines)
  };
}

function trimColumns(columns: ReturnType<typeof emptyColumns>, orders: number) {
  const orderTime = columns.orderTime.slice(0, orders);
  return {
    orderCode: columns.orderCode.slice(0, orders),
    orderTime,
    orderDay: new Int32Array(orderTime.map((time) => Math.floor(time / DAY_MS))),
    orderTotal: columns.orderTotal.slice(0, orders),
    orderUnits: columns.orderUnits.slice(0, orders),
    lineStart: columns.lineStart.slice(0, orders + 1),
    lineRow: columns.lineRow
  };
}
