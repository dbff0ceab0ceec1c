import { LINE_OTHER, NO_DAY } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { compareCodePoints } from '../../../maths/code-point-order.ts';

/** Sale and return lines of known customers with known days, grouped by customer, by time. */
export interface CustomerLines {
  /** By key in code point order. */
  customers: string[];
  /** Customer c's lines are rows `row[start[c]]` … `row[start[c + 1] − 1]` of the order lines. */
  start: Uint32Array;
  row: Uint32Array;
}

/** Groups lines by customer in order of time, so that the past of any day is a prefix. */
export function gatherCustomerLines(lines: OrderLines): CustomerLines {
  const { customer, lineClass, day, time } = lines;
  const all = Uint32Array.from({ length: lines.rows }, (_, row) => row).filter(
    (row) => customer.codes[row] > 0 && lineClass[row] !== LINE_OTHER && day[row] !== NO_DAY
  );
  const codes = [...new Set(Array.from(all, (row) => customer.codes[row]))].sort((a, b) =>
    compareCodePoints(customer.dictionary[a], customer.dictionary[b])
  );
  const place = new Uint32Array(customer.dictionary.length);
  codes.forEach((code, own) => (place[code] = own));
  const placeOf = (row: number) => place[customer.codes[row]];
  const row = all.sort((a, b) => placeOf(a) - placeOf(b) || time[a] - time[b] || a - b);
  const start = new Uint32Array(codes.length + 1);
  for (const own of row) start[placeOf(own) + 1]++;
  for (let own = 0; own < codes.length; own++) start[own + 1] += start[own];
  return { customers: codes.map((code) => customer.dictionary[code]), start, row };
}
