import { DAY_MS } from '../../workers/contract/day.ts';
import type { TextColumn } from '../../workers/contract/columns.ts';
import {
  LINE_OTHER,
  LINE_RETURN,
  LINE_SALE,
  type OrderLines
} from '../../workers/contract/order-lines.ts';
import type { Random } from '../../workers/maths/random.ts';

/** One line as a person would write it down. */
export interface PlainLine {
  order: string;
  product: string;
  customer: string;
  /** Milliseconds as if UTC, NaN when missing. */
  time: number;
  quantity: number;
  unitPrice: number;
  category: string;
  country: string;
  channel: string;
}

/** One cup of tea, sold at noon of a day; by itself an order of its day. */
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

/** Order lines from plain ones, classed as DESIGN says (no status column). */
export function toOrderLines(plain: PlainLine[]): OrderLines {
  const text = (read: (line: PlainLine) => string) => encode(plain.map(read));
  const product = text((line) => line.product);
  const time = Float64Array.from(plain, (line) => line.time);
  return {
    shopId: 1,
    dataVersion: 1,
    rows: plain.length,
    currency: 'GBP',
    foreign: [],
    unconverted: null,
    revenue: { tax: 'as_is', shipping: 'as_is' },
    lineClass: Uint8Array.from(plain, classOf),
    leftOut: null,
    order: text((line) => line.order),
    product,
    customer: text((line) => line.customer),
    time,
    day: Int32Array.from(time, (at) => (at === at ? Math.floor(at / DAY_MS) : -2147483648)),
    weekHour: Uint8Array.from(time, weekHourOf),
    hasHours: true,
    hasMoney: true,
    quantity: Float64Array.from(plain, (line) => line.quantity),
    unitPrice: Float64Array.from(plain, (line) => line.unitPrice),
    total: Float64Array.from(plain, (line) => line.quantity * line.unitPrice),
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

function encode(values: string[]): TextColumn {
  const dictionary = [...new Set(['', ...values])];
  const codes = new Map(dictionary.map((value, code) => [value, code]));
  return {
    type: 'text',
    codes: Uint32Array.from(values, (value) => codes.get(value) as number),
    dictionary
  };
}

/** A small messy shop: some orders span customers, days and countries; some lines lack a date. */
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
