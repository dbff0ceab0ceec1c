import { DAY_MS } from '../../workers/contract/day.ts';
import type { TextColumn } from '../../workers/contract/columns.ts';
import {
  LINE_OTHER,
  LINE_RETURN,
  LINE_SALE,
  type OrderLines
} from '../../workers/contract/order-lines.ts';
import type { Random } from '../../workers/maths/random.ts';

/** One order line in plain values. */
export interface PlainLine {
  order: string;
  product: string;
  customer: string;
  /** Milliseconds as if UTC, NaN if missing. */
  time: number;
  quantity: number;
  unitPrice: number;
  category: string;
  country: string;
  channel: string;
}

/** One cup of tea, sold at noon of a day; by default the only line of its order. */
export function plainLine(day: number, over: Partial<PlainLine> = {}): PlainLine {
  return {
    order: `o${day}`,
    product: 'P1',
    customer: 'c1',
    time: day * DAY_MS + DAY_MS / 2,
    quantity: 1,
    unitPrice: 10,
    category: 'Tea',
    country: 'Ireland',
    channel: 'web',
    ...over
  };
}

/** Order lines from plain ones, classified as in DESIGN.md (no status column). */
export function toOrderLines(plain: PlainLine[]): OrderLines {
  const text = (read: (line: PlainLine) => string) => encode(plain, read);
  const numbers = (read: (line: PlainLine) => number) =>
    fill(new Float64Array(plain.length), (row) => read(plain[row]));
  const product = text((line) => line.product);
  const time = numbers((line) => line.time);
  return {
    shopId: 1,
    dataVersion: 1,
    rows: plain.length,
    currency: 'GBP',
    foreign: [],
    unconverted: null,
    revenue: { tax: 'as_is', shipping: 'as_is' },
    lineClass: fill(new Uint8Array(plain.length), (row) => classOf(plain[row])),
    leftOut: null,
    order: text((line) => line.order),
    product,
    customer: text((line) => line.customer),
    time,
    day: fill(new Int32Array(plain.length), (row) => dayOf(time[row])),
    weekHour: fill(new Uint8Array(plain.length), (row) => weekHourOf(time[row])),
    hasHours: true,
    hasMoney: true,
    quantity: numbers((line) => line.quantity),
    unitPrice: numbers((line) => line.unitPrice),
    total: numbers((line) => line.quantity * line.unitPrice),
    category: text((line) => line.category),
    country: text((line) => line.country),
    channel: text((line) => line.channel),
    coupon: null,
    productNames: product.dictionary.map((code) => (code ? `Name of ${code}` : '')),
    isNotProduct: Uint8Array.from(product.dictionary, (code) => (code === 'POST' ? 1 : 0)),
    rowsRead: plain.length,
    rowsKept: plain.length,
    rowsAside: 0,
    duplicateLines: 0
  };
}

/** Cancelled orders start with C, as in the retail file. */
export function classOf(line: PlainLine): number {
  if (line.unitPrice <= 0 || line.quantity === 0) return LINE_OTHER;
  return line.order.startsWith('C') || line.quantity < 0 ? LINE_RETURN : LINE_SALE;
}

export function weekHourOf(time: number): number {
  if (time !== time) return 255;
  const date = new Date(time);
  return ((date.getUTCDay() + 6) % 7) * 24 + date.getUTCHours();
}

function dayOf(time: number): number {
  return time === time ? Math.floor(time / DAY_MS) : -2147483648;
}

function encode(plain: PlainLine[], read: (line: PlainLine) => string): TextColumn {
  const dictionary = [''];
  const codeOf = new Map([['', 0]]);
  const codes = fill(new Uint32Array(plain.length), (row) => {
    const value = read(plain[row]);
    let code = codeOf.get(value);
    if (code === undefined) codeOf.set(value, (code = dictionary.push(value) - 1));
    return code;
  });
  return { type: 'text', codes, dictionary };
}

/**
 * A loop, because tests generate many shops and a typed array's `from` with a function is several
 * times slower.
 */
function fill<A extends Float64Array | Int32Array | Uint32Array | Uint8Array>(
  into: A,
  of: (row: number) => number
): A {
  for (let row = 0; row < into.length; row++) into[row] = of(row);
  return into;
}

/**
 * Generates a small messy shop: some orders span customers, days and countries; some lines lack a
 * date.
 */
export function inventLines(random: Random, count: number): PlainLine[] {
  const start = Date.UTC(2024, 10, 20);
  return Array.from({ length: count }, () => {
    const order = random.integer(Math.ceil(count / 3));
    const odd = random.next() < 0.03;
    const quantity = random.integer(9) - 1;
    return {
      order: (random.next() < 0.06 ? 'C' : '') + order,
      product: random.next() < 0.02 ? 'POST' : `P${random.integer(80)}`,
      customer: order % 7 === 0 ? '' : `c${odd ? random.integer(60) : order % 60}`,
      time: odd
        ? NaN
        : start + (order % 100) * DAY_MS + random.integer(3) * 30_000_000 + (order % 24) * 1000,
      quantity,
      unitPrice: random.integer(2000) / 1000,
      category: `Category ${random.integer(5)}`,
      country: odd ? '' : ['United Kingdom', 'France', 'EIRE', 'Spain'][order % 4],
      channel: ['web', 'market'][order % 2]
    };
  });
}
