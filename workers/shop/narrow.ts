import { DAY_MS } from '../contract/day.ts';
import { newCodes } from '../contract/columns.ts';
import type { TextColumn } from '../contract/columns.ts';
import { LENS_COLUMNS, lensKey } from '../contract/lens.ts';
import type { Lens } from '../contract/lens.ts';
import { NO_DAY } from '../contract/order-lines.ts';
import type { OrderLines } from '../contract/order-lines.ts';
import { SEGMENTS } from '../contract/customers/segments.ts';
import { dayNumber } from '../maths/calendar.ts';
import { collectCustomerOrders } from './customer-orders.ts';
import { scoreRfm } from './segments/rfm.ts';
import { assignSegments } from './segments/segments.ts';

/** For shorter runs, copying element by element is faster than a call to `set`. */
const SHORT_RUN = 32;

/**
 * Narrows a shop's lines to a lens, with the same answers as if only these lines had been imported.
 * Product names and unconverted amounts stay those of the whole shop. Segments are those on the
 * last day of the lens, as if nothing later were known.
 *
 * @param listed customers of the saved lists that the lens names among its segments; lists do not
 *   depend on the day
 * @returns `lines` itself if the lens keeps everything
 * @example narrowLines(lines, { from: '2011-01-01', country: ['France'] }).rows
 */
export function narrowLines(
  lines: OrderLines,
  lens: Lens,
  listed: readonly string[] = []
): OrderLines {
  if (!lensKey(lens)) return lines;
  const kept = keptRuns(lines, lens, listed);
  return kept.rows === lines.rows ? lines : takeRows(lines, kept, lens);
}

/** The kept rows as runs of neighbours: run r is rows `start[r]` … `end[r] − 1`. */
interface Runs {
  rows: number;
  start: number[];
  end: number[];
}

function keptRuns(lines: OrderLines, lens: Lens, listed: readonly string[]): Runs {
  const isKept = new Uint8Array(lines.rows).fill(1);
  for (const name of LENS_COLUMNS) {
    if (lens[name]?.length) keepNames(isKept, lines[name], lens[name]);
  }
  keepDays(isKept, lines.day, lens.from, lens.to);
  if (lens.segment?.length) {
    keepNames(isKept, lines.customer, [...listed, ...customersIn(lines, lens)]);
  }
  return runsOf(isKept);
}

function runsOf(isKept: Uint8Array): Runs {
  const runs: Runs = { rows: 0, start: [], end: [] };
  for (let from = isKept.indexOf(1); from >= 0;) {
    const gap = isKept.indexOf(0, from);
    const to = gap < 0 ? isKept.length : gap;
    runs.start.push(from);
    runs.end.push(to);
    runs.rows += to - from;
    from = isKept.indexOf(1, to);
  }
  return runs;
}

/** Lines without a date lie in no period. */
function keepDays(isKept: Uint8Array, day: Int32Array, from?: string, to?: string): void {
  if (!from && !to) return;
  const first = from ? dayNumber(from) : NO_DAY + 1;
  const last = to ? dayNumber(to) : Infinity;
  const { least, most } = daysByBlock(day);
  for (let block = 0; block < least.length; block++) {
    if (least[block] >= first && most[block] <= last) continue;
    const start = block * DAYS_BLOCK;
    const end = Math.min(day.length, start + DAYS_BLOCK);
    if (most[block] < first || least[block] > last) isKept.fill(0, start, end);
    else dropDays(isKept.subarray(start, end), day.subarray(start, end), first, last);
  }
}

function dropDays(isKept: Uint8Array, day: Int32Array, first: number, last: number): void {
  for (let row = 0; row < day.length; row++) {
    if (day[row] < first || day[row] > last) isKept[row] = 0;
  }
}

const DAYS_BLOCK = 4096;
const dayBlocks = new WeakMap<Int32Array, { least: Int32Array; most: Int32Array }>();

/**
 * First and last day of each block of rows: files are mostly in order of time, so that a period
 * keeps or drops nearly every block as a whole.
 */
function daysByBlock(day: Int32Array): { least: Int32Array; most: Int32Array } {
  let own = dayBlocks.get(day);
  if (own) return own;
  const count = Math.ceil(day.length / DAYS_BLOCK);
  own = { least: new Int32Array(count), most: new Int32Array(count) };
  for (let block = 0; block < count; block++) {
    const start = block * DAYS_BLOCK;
    let [least, most] = [day[start], day[start]];
    for (let row = start + 1; row < Math.min(day.length, start + DAYS_BLOCK); row++) {
      if (day[row] < least) least = day[row];
      if (day[row] > most) most = day[row];
    }
    own.least[block] = least;
    own.most[block] = most;
  }
  dayBlocks.set(day, own);
  return own;
}

/** In a shop without this column, no line matches. */
function keepNames(isKept: Uint8Array, column: TextColumn | null, names: string[]): void {
  if (!column) return void isKept.fill(0);
  const chosen = new Set(names);
  const { codes, dictionary } = column;
  const isChosen = Uint8Array.from(dictionary, (name) => Number(chosen.has(name)));
  for (let row = 0; row < codes.length; row++) isKept[row] &= isChosen[codes[row]];
}

/** The customers that are in the lens's segments on its last day. */
function customersIn(
  lines: OrderLines,
  { segment = [], to: last, segmentsOf: to = last }: Lens
): string[] {
  const chosen = new Set(segment);
  if (!SEGMENTS.some((own) => chosen.has(own))) return [];
  const history = collectCustomerOrders(to ? narrowLines(lines, { to }) : lines);
  const segments = assignSegments(scoreRfm(history));
  return history.customers.filter((_, at) => chosen.has(SEGMENTS[segments[at]]));
}

/** Columns that most questions need are copied at once, the others when first read. */
function takeRows(lines: OrderLines, kept: Runs, lens: Lens): OrderLines {
  const product = takeText(lines.product, kept);
  const taken = {
    shopId: lines.shopId,
    dataVersion: lines.dataVersion,
    rows: kept.rows,
    currency: lines.currency,
    foreign: lines.foreign,
    revenue: lines.revenue,
    lineClass: take(lines.lineClass, kept),
    ...(lines.orderNumbers && { orderNumbers: lines.orderNumbers }),
    product: product.column,
    day: take(lines.day, kept),
    hasMoney: lines.hasMoney,
    quantity: take(lines.quantity, kept),
    total: take(lines.total, kept),
    productNames: product.codes.map((code) => lines.productNames[code]),
    isNotProduct: Uint8Array.from(product.codes, (code) => lines.isNotProduct[code]),
    rowsRead: kept.rows,
    rowsKept: kept.rows,
    rowsAside: 0,
    duplicateLines: 0
  };
  const narrowed: OrderLines = onceRead(taken, {
    unconverted: () => lines.unconverted && take(lines.unconverted, kept),
    leftOut: () => lines.leftOut && take(lines.leftOut, kept),
    order: () => takeText(lines.order, kept).column,
    customer: () => takeText(lines.customer, kept).column,
    time: () => take(lines.time, kept),
    weekHour: () => take(lines.weekHour, kept),
    hasHours: () => lines.hasHours && narrowed.time.some((moment) => moment % DAY_MS !== 0),
    unitPrice: () => take(lines.unitPrice, kept),
    category: () => takeAny(lines.category, kept, lens.category),
    country: () => takeAny(lines.country, kept, lens.country),
    channel: () => takeAny(lines.channel, kept, lens.channel),
    coupon: () => takeAny(lines.coupon, kept)
  });
  return narrowed;
}

/**
 * `object` plus fields that are computed when first read. Copying it (`{ ...lines }`) reads all.
 */
function onceRead<T extends object, Later extends object>(
  object: T,
  later: { [Name in keyof Later]: () => Later[Name] }
): T & Later {
  for (const name of Object.keys(later) as (keyof Later)[]) {
    let made: { value: Later[keyof Later] } | undefined;
    const get = () => (made ??= { value: later[name]() }).value;
    Object.defineProperty(object, name, { get, enumerable: true });
  }
  return object as T & Later;
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** A copy, or a view of the same memory where the kept rows are all neighbours. */
function take<T extends Numbers>(values: T, { rows, start, end }: Runs): T {
  if (start.length === 1) return values.subarray(start[0], end[0]) as T;
  const taken = new (values.constructor as new (length: number) => T)(rows);
  let at = 0;
  for (let run = 0; run < start.length; run++) {
    const length = end[run] - start[run];
    if (length > SHORT_RUN) taken.set(values.subarray(start[run], end[run]), at);
    else for (let own = 0; own < length; own++) taken[at + own] = values[start[run] + own];
    at += length;
  }
  return taken;
}

/** @param chosen the names that a lens keeps; every kept row of the only one has that name */
function takeAny(
  column: TextColumn | null,
  kept: Runs,
  chosen: readonly string[] = []
): TextColumn | null {
  if (!column || chosen.length !== 1 || chosen[0] === '')
    return column && takeText(column, kept).column;
  const dictionary = [column.dictionary[0], ...(kept.rows > 0 ? chosen : [])];
  return { type: 'text', codes: newCodes(kept.rows, dictionary.length).fill(1), dictionary };
}

/**
 * A text column of some rows. Names that no row has are dropped from the dictionary, except code 0
 * ("missing"). Also returns the old code of each name.
 */
function takeText({ codes, dictionary }: TextColumn, kept: Runs) {
  const taken = take(codes, kept);
  const isUsed = usedCodes(taken, dictionary.length);
  const before = [...dictionary.keys()].filter((code) => isUsed[code]);
  const column: TextColumn = {
    type: 'text',
    codes: before.length === dictionary.length ? taken : recode(taken, before, dictionary.length),
    dictionary: before.map((code) => dictionary[code])
  };
  return { column, codes: before };
}

function recode(codes: TextColumn['codes'], before: number[], size: number): TextColumn['codes'] {
  const now = new Uint32Array(size);
  before.forEach((code, own) => (now[code] = own));
  const recoded = newCodes(codes.length, before.length);
  forEachBlock(codes, (block, from) => {
    for (let at = 0; at < block.length; at++) block[at] = now[block[at]];
    recoded.set(block, from);
  });
  return recoded;
}

function usedCodes(codes: TextColumn['codes'], size: number): Uint8Array {
  const isUsed = new Uint8Array(size);
  isUsed[0] = 1;
  forEachBlock(codes, (block) => {
    for (let at = 0; at < block.length; at++) isUsed[block[at]] = 1;
  });
  return isUsed;
}

const BLOCK = 16_384;

/**
 * Calls `work` with copies of the codes, block by block. The blocks are of one number type whatever
 * the column's is: once a worker has met columns of several types, a loop over them takes four times
 * as long.
 */
function forEachBlock(
  codes: TextColumn['codes'],
  work: (block: Uint32Array, from: number) => void
): void {
  const space = new Uint32Array(Math.min(BLOCK, codes.length));
  for (let from = 0; from < codes.length; from += BLOCK) {
    const block = space.subarray(0, Math.min(BLOCK, codes.length - from));
    block.set(codes.subarray(from, from + BLOCK));
    work(block, from);
  }
}
