import type { Lens } from '../../../contract/lens.ts';
import { LINE_OTHER, LINE_SALE, NO_DAY } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { dayNumber } from '../../../maths/calendar.ts';
import type { DayRange } from './compared-days.ts';

/** Totals of the lines of some days, by the same definitions as for the whole shop. */
export interface Tally {
  net: number;
  gross: number;
  returns: number;
  units: number;
  orders: number;
  customers: number;
  /** Of known customers only. */
  known: { gross: number; units: number; orders: number };
  /** Net revenue by customer code; 0: unknown. */
  netOfCustomer: Float64Array;
  /** Net revenue of each order without a customer, by order code. */
  netOfOrder: Float64Array;
  /** Number of orders by customer code; 0: unknown customers. */
  ordersOfCustomer: Uint32Array;
}

/** @param rows indices of the lines of some days */
export function tallyRows(lines: OrderLines, rows: Uint32Array): Tally {
  const { lineClass, order, customer, quantity, total } = lines;
  const seenOrder = new Uint8Array(order.dictionary.length);
  const seenCustomer = new Uint8Array(customer.dictionary.length);
  const netOfCustomer = new Float64Array(customer.dictionary.length);
  const netOfOrder = new Float64Array(order.dictionary.length);
  const ordersOfCustomer = new Uint32Array(customer.dictionary.length);
  const tally = { net: 0, gross: 0, returns: 0, units: 0, orders: 0, customers: 0 };
  const known = { gross: 0, units: 0, orders: 0 };
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    const who = customer.codes[row];
    const which = order.codes[row];
    if (who > 0) netOfCustomer[who] += total[row];
    else netOfOrder[which] += total[row];
    if (lineClass[row] !== LINE_SALE) {
      tally.returns -= total[row];
      continue;
    }
    tally.gross += total[row];
    tally.units += quantity[row];
    const isNew = which > 0 && seenOrder[which] === 0;
    if (isNew) {
      seenOrder[which] = 1;
      tally.orders++;
      ordersOfCustomer[who]++;
    }
    if (who === 0) continue;
    known.gross += total[row];
    known.units += quantity[row];
    if (isNew) known.orders++;
    if (seenCustomer[who] === 0) {
      seenCustomer[who] = 1;
      tally.customers++;
    }
  }
  tally.net = tally.gross - tally.returns;
  return { ...tally, known, netOfCustomer, netOfOrder, ordersOfCustomer };
}

/**
 * First and last day that a lens covers: something no longer sold has zero sales since, but before
 * its first sale it did not exist.
 *
 * @returns null if no line has a date
 */
export function daysUnder(lens: Lens, whole: OrderLines, lines: OrderLines): DayRange | null {
  const days = daysOfShop(whole);
  const own = daysOfShop(lines);
  if (!days || !own) return null;
  return [own[0], lens.to ? Math.min(days[1], dayNumber(lens.to)) : days[1]];
}

const knownDays = new WeakMap<OrderLines, DayRange | null>();

/** First and last day with sales or returns; null if no line has a date. */
export function daysOfShop(lines: OrderLines): DayRange | null {
  let days = knownDays.get(lines);
  if (days === undefined) knownDays.set(lines, (days = findDays(lines)));
  return days;
}

function findDays({ rows, day, lineClass }: OrderLines): DayRange | null {
  let [first, last] = [Infinity, -Infinity];
  for (let row = 0; row < rows; row++) {
    if (lineClass[row] === LINE_OTHER || day[row] === NO_DAY) continue;
    if (day[row] < first) first = day[row];
    if (day[row] > last) last = day[row];
  }
  return first > last ? null : [first, last];
}
