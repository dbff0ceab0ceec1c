import { newCodes } from '../contract/columns.ts';
import type { TextColumn } from '../contract/columns.ts';
import { LINE_OTHER } from '../contract/order-lines.ts';
import type { OrderLines } from '../contract/order-lines.ts';
import type { Role } from '../contract/roles.ts';
import { completeChoices } from '../contract/shop-choices.ts';
import type { ShopChoices } from '../contract/shop-choices.ts';
import {
  amountsOfExtras,
  countExtras,
  NO_EXTRAS,
  readExtras,
  signOf
} from './lines/extra-amounts.ts';
import type { Extras } from './lines/extra-amounts.ts';
import { convertCurrencies } from './lines/currencies.ts';
import { linkCustomers, mergeCustomers } from './people/customer-links.ts';
import type { AmountMeaning } from './lines/amounts/amount-meaning.ts';
import { saysMoney, writeLineAmounts } from './lines/line-amounts.ts';
import { writeLineTimes } from './lines/line-times.ts';
import { capRefunds, markRefunds, ownLines, writeRefunds } from './lines/refund-lines.ts';
import { numberOrders, splitRestarted } from './lines/order-numbers.ts';
import { readRefunds } from './lines/read-refunds.ts';
import type { FileRefunds } from './lines/refund-lines.ts';
import { keptRows, mergeTextColumns, textOf } from './merged-text.ts';
import type { KeptRows, SourceRows } from './merged-text.ts';
import { markLeftOut } from './checks/examine.ts';
import { isServiceLine } from './products/not-products.ts';
import { findFacts, readCatalogue } from './products/product-file.ts';
import type { ProductCatalogue } from './products/product-file.ts';
import { foldWhiteSpace, mostFrequentText } from './products/product-names.ts';

/** The cleaned rows of one order-lines file, with the counts of its quality report. */
export interface OrderLineFile extends SourceRows {
  rowsRead: number;
  /** ISO code, or empty. */
  currency: string;
}

export interface ShopTables {
  shopId: number;
  dataVersion: number;
  orderLines: OrderLineFile[];
  /** Product files, which give names and categories to the products sold. */
  products: SourceRows[];
  /** Customer files, which connect customer number, e-mail and phone; optional. */
  customers?: SourceRows[];
  /** The shop's counting rules as the person chose them; defaults for those absent. */
  choices?: Partial<ShopChoices>;
}

/** The counted rows of every file, determined once. */
export interface CountedRows {
  files: SourceRows[];
  kept: KeptRows[];
  counts: number[];
}

/** Counted rows, followed in each file by the lines added for its refunds. */
interface CountedLines extends CountedRows {
  refunds: (FileRefunds | null)[];
}

/**
 * Combines the order-line files of a shop into the one table that every room computes on: one
 * dictionary per text column, line classes, totals, customer keys, calendar, product names. Lines
 * that an earlier file already holds are left out. Text is only processed per distinct value.
 *
 * @example combineOrderLines({ shopId: 1, dataVersion: 1, orderLines: [file], products: [] }).total
 */
export function combineOrderLines(tables: ShopTables): OrderLines {
  const { tax, shipping } = completeChoices(tables.choices);
  const isCounted = signOf(tax) !== 0 || signOf(shipping) !== 0;
  return combineWithExtras(tables, isCounted ? 'read' : 'skip').lines;
}

/**
 * Like `combineOrderLines`, together with the amounts that files write beside their lines (tax,
 * shipping), if these are to be read.
 */
export function combineWithExtras(
  tables: ShopTables,
  beside: 'read' | 'skip' = 'read'
): { lines: OrderLines; extras: Extras } {
  const { orderLines: files, shopId, dataVersion } = tables;
  const choices = completeChoices(tables.choices);
  const counted = countLines(files);
  const rows = sum(counted.counts);
  const refunded = markRefunds(counted);
  const lines = emptyLines(rows);
  const cancelled = beside === 'read' ? new Float64Array(rows) : null;
  const { hasHours, meanings } = writeAll({ ...lines, cancelled }, counted, choices);
  const customer = mergeCustomers(counted, linkCustomers(peopleFiles(tables), choices));
  const named = merge(counted, ['order_id'], trimmed);
  const { order, restarts } = splitRestarted(named, customer, { ...lines, rows });
  const extras = cancelled ? readExtras(lines, counted, meanings, order, cancelled) : NO_EXTRAS;
  const revenue = countExtras(lines, extras, choices);
  if (refunded) capRefunds(lines, order, refunded);
  const amounts = { ...lines, extras: amountsOfExtras(extras) };
  const money = convertCurrencies(amounts, { ...counted, files }, choices);
  const numbered = numberOrders(order, customer, { ...lines, rows, hasHours });
  const combined: OrderLines = {
    ...lines,
    leftOut: null,
    shopId,
    dataVersion,
    rows,
    ...money,
    revenue,
    order: numbered.order,
    orderNumbers: { unnumbered: numbered.unnumbered, restarts },
    ...productColumns(counted, tables.products),
    customer,
    hasHours,
    hasMoney: files.length === 0 || files.some(saysMoney),
    country: mergeIfAny(counted, 'country'),
    channel: mergeIfAny(counted, 'channel'),
    coupon: mergeIfAny(counted, 'coupon'),
    ...rowCounts(files, counted)
  };
  return { lines: leaveOut(combined, choices), extras };
}

function emptyLines(rows: number) {
  return {
    lineClass: new Uint8Array(rows),
    time: new Float64Array(rows),
    day: new Int32Array(rows),
    weekHour: new Uint8Array(rows),
    quantity: new Float64Array(rows),
    unitPrice: new Float64Array(rows),
    total: new Float64Array(rows)
  };
}

/** Product and category of each line, and the name and kind of each product code. */
function productColumns(counted: CountedRows, productFiles: SourceRows[]) {
  const catalogue = readCatalogue(productFiles);
  const product = mergeProducts(counted);
  const productNames = nameProducts(counted, product, catalogue);
  const isNotProduct = Uint8Array.from(product.dictionary, (id, code) =>
    code === 0 ? 0 : Number(isServiceLine(id, productNames[code]))
  );
  const category = categories(counted, product, productNames, catalogue);
  return { product, productNames, isNotProduct, category };
}

function rowCounts(files: OrderLineFile[], { counts, refunds }: CountedLines) {
  const rowsRead = sum(files.map((file) => file.rowsRead));
  const rowsKept = sum(files.map((file) => file.rows));
  const unique = sum(counts.map((count, at) => ownLines(count, refunds[at])));
  return { rowsRead, rowsKept, rowsAside: rowsRead - rowsKept, duplicateLines: rowsKept - unique };
}

/** Lines the person leaves out stay in the table, with the class that counts nowhere. */
function leaveOut(lines: OrderLines, choices: ShopChoices): OrderLines {
  const leftOut = markLeftOut(lines, choices.leaveOut);
  leftOut?.forEach((mark, line) => mark && (lines.lineClass[line] = LINE_OTHER));
  return { ...lines, leftOut };
}

/** The files that identify customers, in the order in which they are combined. */
export function peopleFiles({
  orderLines,
  customers = []
}: Pick<ShopTables, 'orderLines' | 'customers'>): SourceRows[] {
  return [...orderLines, ...customers];
}

export function countRows(files: SourceRows[]): CountedRows {
  const kept = files.map(keptRows);
  const counts = files.map((file, at) => kept[at]?.length ?? file.rows);
  return { files, kept, counts };
}

/** A line added for a refund repeats all columns of the line it refers to, except the amounts. */
function countLines(files: SourceRows[]): CountedLines {
  const { kept, counts } = countRows(files);
  const refunds = files.map((file, at) => readRefunds(file, kept[at], counts[at]));
  return {
    files,
    refunds,
    kept: kept.map((rows, at) => withRefunds(rows, counts[at], refunds[at])),
    counts: counts.map((count, at) => count + (refunds[at]?.of.length ?? 0))
  };
}

function withRefunds(kept: KeptRows, count: number, refunds: FileRefunds | null): KeptRows {
  if (!refunds) return kept;
  const rows = new Uint32Array(count + refunds.of.length);
  for (let line = 0; line < count; line++) rows[line] = kept ? kept[line] : line;
  refunds.of.forEach((line, i) => (rows[count + i] = rows[line]));
  return rows;
}

/** Product id, else product name, of each line; ids are compared exactly. */
export function mergeProducts(counted: CountedRows): TextColumn {
  return merge(counted, ['product_id', 'product_name'], foldWhiteSpace);
}

/** The name of each product code: from the product file, else the most frequent description. */
export function nameProducts(
  { files, kept, counts }: CountedRows,
  product: TextColumn,
  catalogue: ProductCatalogue
): string[] {
  const named = files.map((file) => textOf(file, 'product_name') ?? textOf(file, 'description'));
  const texts = mergeTextColumns(named.map(asList), kept, counts, foldWhiteSpace);
  return mostFrequentText(product, texts).map((name, code) =>
    code === 0 ? '' : findFacts(catalogue, product.dictionary[code], name)?.name || name
  );
}

/** Merges several roles of the counted rows into one column: the first non-empty one wins. */
export function merge(
  { files, kept, counts }: CountedRows,
  roles: Role[],
  fold: (text: string) => string
): TextColumn {
  const candidates = files.map((file) => roles.flatMap((role) => asList(textOf(file, role))));
  return mergeTextColumns(candidates, kept, counts, fold);
}

/**
 * Category of each line: its own, else that of its product in the product files; null where there
 * is none.
 */
export function categories(
  counted: CountedRows,
  product: TextColumn,
  names: string[],
  catalogue: ProductCatalogue
): TextColumn | null {
  const own = mergeIfAny(counted, 'category');
  const known = product.dictionary.map(
    (id, code) => (code && findFacts(catalogue, id, names[code])?.category) || ''
  );
  if (!known.some((category) => category)) return own;
  return fillFromProducts(own, product, known);
}

function fillFromProducts(
  own: TextColumn | null,
  product: TextColumn,
  known: string[]
): TextColumn {
  const dictionary = [...new Set([...(own?.dictionary ?? ['']), ...known])];
  const codeOf = new Map(dictionary.map((category, code) => [category, code]));
  const knownCodes = Uint32Array.from(known, (category) => codeOf.get(category)!);
  const codes = newCodes(product.codes.length, dictionary.length);
  for (let row = 0; row < codes.length; row++) {
    codes[row] = own?.codes[row] || knownCodes[product.codes[row]];
  }
  return { type: 'text', codes, dictionary };
}

function mergeIfAny(counted: CountedRows, role: Role): TextColumn | null {
  return counted.files.some((file) => textOf(file, role))
    ? merge(counted, [role], foldWhiteSpace)
    : null;
}

function writeAll(
  lines: Parameters<typeof writeLineAmounts>[0] & Parameters<typeof writeLineTimes>[0],
  { files, kept, counts, refunds }: CountedLines,
  choices: ShopChoices
): { hasHours: boolean; meanings: AmountMeaning[] } {
  let start = 0;
  let hasHours = false;
  const meanings: AmountMeaning[] = [];
  for (const [at, file] of files.entries()) {
    const own = ownLines(counts[at], refunds[at]);
    meanings.push(writeLineAmounts(lines, start, file, kept[at], own));
    if (refunds[at]) writeRefunds(lines, start, own, refunds[at]);
    if (writeLineTimes(lines, start, file, kept[at], counts[at], choices)) hasHours = true;
    start += counts[at];
  }
  return { hasHours, meanings };
}

function asList<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

function trimmed(text: string): string {
  return text.trim();
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
