import type { OrderLines } from '../../../contract/order-lines.ts';
import { periodNumber } from '../../../maths/calendar.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import { isOfProduct } from '../products/divide.ts';
import type { NextKind } from './contract.ts';

/** Less frequently bought names are too rare to occur twice in a row. */
const MOST_NAMES = 200;

/**
 * Orders of known customers as sets of names; customers and their orders as in `CustomerOrders`.
 */
export interface OrderSets {
  /** The code of each name in the lines. */
  codes: number[];
  /** Order o has the names `name[start[o]] … name[start[o + 1] − 1]`, indices of `codes`. */
  start: Uint32Array;
  name: Uint32Array;
  /** The number of all names in an order, listed or not. */
  size: Uint32Array;
  /** Number of the order's month, counted from 0. */
  month: Uint32Array;
  months: number;
}

/** The contents of each order of a known customer, limited to frequently bought names. */
export function setsOfOrders(
  lines: OrderLines,
  { lineStart, lineRow, orderDay }: CustomerOrders,
  kind: NextKind
): OrderSets {
  const { codes: codeOf, dictionary } = lines[kind] ?? lines.product;
  const orders = orderDay.length;
  const seen = new Int32Array(dictionary.length).fill(-1);
  const holding = new Uint32Array(dictionary.length);
  const size = new Uint32Array(orders);
  const visit = (order: number, each: (code: number) => void) => {
    for (let at = lineStart[order]; at < lineStart[order + 1]; at++) {
      const code = codeOf[lineRow[at]];
      if (code === 0 || seen[code] === order || !isOfProduct(lines, lineRow[at])) continue;
      seen[code] = order;
      each(code);
    }
  };
  for (let order = 0; order < orders; order++) {
    visit(order, (code) => {
      holding[code]++;
      size[order]++;
    });
  }
  const codes = mostHeld(holding);
  const place = new Int32Array(dictionary.length).fill(-1);
  codes.forEach((code, at) => (place[code] = at));
  const start = new Uint32Array(orders + 1);
  const name = new Uint32Array(size.reduce((sum, own) => sum + own, 0));
  seen.fill(-1);
  for (let order = 0; order < orders; order++) {
    start[order + 1] = start[order];
    visit(order, (code) => {
      if (place[code] >= 0) name[start[order + 1]++] = place[code];
    });
  }
  return { codes, start, name: name.slice(0, start[orders]), size, ...monthsOf(orderDay) };
}

function mostHeld(holding: Uint32Array): number[] {
  const held = [...holding.keys()].filter((code) => holding[code] > 0);
  return held.sort((a, b) => holding[b] - holding[a] || a - b).slice(0, MOST_NAMES);
}

function monthsOf(days: Int32Array): { month: Uint32Array; months: number } {
  const numbers = Array.from(days, (day) => periodNumber(day, 'month'));
  const first = numbers.reduce((least, own) => Math.min(least, own), Infinity);
  const month = Uint32Array.from(numbers, (own) => own - first);
  return { month, months: 1 + month.reduce((most, own) => Math.max(most, own), 0) };
}
