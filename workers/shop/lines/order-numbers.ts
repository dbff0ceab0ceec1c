import { newCodes } from '../../contract/columns.ts';
import type { TextColumn } from '../../contract/columns.ts';
import { LINE_SALE } from '../../contract/order-lines.ts';
import type { OrderLines } from '../../contract/order-lines.ts';

type Dated = Pick<OrderLines, 'rows' | 'lineClass' | 'time' | 'day'>;

/** Room for the day in a key that combines order code and day. */
const DAYS = 2 ** 22;

/**
 * Separates orders whose numbers restart, as a till's do each morning: such a number then means one
 * order per day. Numbers count as restarting when most of them appear on several days, and not
 * always for the same customer, whose order may simply have been shipped in parts.
 *
 * @returns the same column if numbers do not restart
 */
export function splitRestarted(
  order: TextColumn,
  customer: TextColumn,
  lines: Dated
): { order: TextColumn; restarts: boolean } {
  if (!beginAgain(order, customer, lines)) return { order, restarts: false };
  const codeOf = new Map<number, number>();
  const dictionary = [''];
  const { codes } = order;
  const split = new Uint32Array(lines.rows);
  for (let line = 0; line < lines.rows; line++) {
    if (codes[line] === 0) continue;
    const key = codes[line] * DAYS + lines.day[line] + DAYS / 2;
    let own = codeOf.get(key);
    if (own === undefined) {
      own = dictionary.push(order.dictionary[codes[line]]) - 1;
      codeOf.set(key, own);
    }
    split[line] = own;
  }
  return { order: asColumn(split, dictionary), restarts: true };
}

function beginAgain(order: TextColumn, customer: TextColumn, { rows, lineClass, day }: Dated) {
  const orders = order.dictionary.length;
  const firstLine = new Int32Array(orders).fill(-1);
  const isOnSeveralDays = new Uint8Array(orders);
  const isOfSeveral = new Uint8Array(orders);
  for (let line = 0; line < rows; line++) {
    if (lineClass[line] !== LINE_SALE) continue;
    const own = order.codes[line];
    const first = firstLine[own];
    if (first < 0) firstLine[own] = line;
    else {
      if (day[line] !== day[first]) isOnSeveralDays[own] = 1;
      if (customer.codes[line] !== customer.codes[first]) isOfSeveral[own] = 1;
    }
  }
  const hasCustomers = customer.dictionary.length > 1;
  let [sold, again] = [0, 0];
  for (let own = 1; own < orders; own++) {
    if (firstLine[own] < 0) continue;
    sold++;
    if (isOnSeveralDays[own] && (isOfSeveral[own] || !hasCustomers)) again++;
  }
  return again * 2 > sold;
}

/**
 * Gives order numbers to lines without one, the same for every room: all that a customer buys on
 * one day is one order. Without a customer, it is all that was sold at the same moment, or each
 * line by itself where files have no time of day. These orders have no name.
 *
 * @returns the same column if every line has a number
 */
export function numberOrders(
  order: TextColumn,
  customer: TextColumn,
  lines: Dated & Pick<OrderLines, 'hasHours'>
): { order: TextColumn; unnumbered: number } {
  const { codes } = order;
  if (!codes.includes(0)) return { order, unnumbered: 0 };
  const numbered = Uint32Array.from(codes);
  const ofCustomers = new Map<number, number>();
  const ofMoments = new Map<number, number>();
  let unnumbered = 0;
  let next = order.dictionary.length;
  for (let line = 0; line < lines.rows; line++) {
    if (codes[line] !== 0) continue;
    unnumbered++;
    const buyer = customer.codes[line];
    const [known, key] = buyer
      ? [ofCustomers, buyer * DAYS + lines.day[line] + DAYS / 2]
      : [ofMoments, lines.hasHours ? lines.time[line] : line];
    let own = known.get(key);
    if (own === undefined) known.set(key, (own = next++));
    numbered[line] = own;
  }
  const unnamed = new Array<string>(next - order.dictionary.length).fill('');
  return { order: asColumn(numbered, [...order.dictionary, ...unnamed]), unnumbered };
}

function asColumn(wide: Uint32Array, dictionary: string[]): TextColumn {
  const codes = newCodes(wide.length, dictionary.length);
  codes.set(wide);
  return { type: 'text', codes, dictionary };
}
