import type { NamedColumn } from '../../contract/columns.ts';
import { Failed } from '../../contract/failure.ts';
import type { Role } from '../../contract/roles.ts';
import type { SourceDraft } from '../../contract/files/source.ts';
import { feeRules } from './cells/rows-of-fees.ts';
import type { CellTable } from './cell-table.ts';
import type { ValueMeanings } from '../../contract/files/value-meanings.ts';
import type { AsideRow } from '../../contract/files/aside.ts';
import type { FileMapping } from './meaning/contract.ts';
import { meaningsOf } from './meaning/header-meanings.ts';
import { normaliseHeader } from './meaning/normalise-header.ts';
import { amountsOfReading } from './meaning/amounts/divided-amounts.ts';
import { findCurrency } from './values/currency.ts';
import { testOrderRules } from './meaning/test-orders.ts';
import { unitByMarks } from './meaning/discount-marks.ts';
import type { WaitingFile } from './drafts.ts';
import type { ColumnFormat } from './values/contract.ts';
import { readStatusFlag } from './meaning/status-columns.ts';
import { judgeRows } from './values/judge-rows.ts';
import { leftOutCells } from './platforms/left-out.ts';
import { readSmallUnit, smallUnitOf } from './meaning/amounts/small-units.ts';
import { currencyOfTitles } from './meaning/amounts/currency-of-titles.ts';
import { decimalsOfFile } from './values/file-decimals.ts';
import {
  featureFormat,
  formatOf,
  keepRows,
  typeValues,
  type TypedValues
} from './values/type-columns.ts';
import { valueTypeOf } from '../../contract/roles.ts';

/** A column with its role, raw cells and parsed values. */
interface MeantColumn {
  header: string;
  role: Role;
  index: number;
  values: TypedValues;
  format: ColumnFormat;
}

/**
 * Parses the cells of a file by their confirmed roles, sets aside rows that cannot be read, and
 * returns the rest as columns. Rows read = rows kept + rows set aside.
 *
 * @throws Failed `mapping_incomplete` if order lines lack an amount, or a date that orders without
 *   numbers need or the file has; `date_order_unknown` if the person must say whether 03/04 is in
 *   March or April
 */
export function buildSource(file: Omit<WaitingFile, 'reading'>, mapping: FileMapping): SourceDraft {
  const { table, headers, fileName } = file;
  checkMapping(mapping, fileName, headers);
  const columns = readColumns(file, mapping);
  const values = valuesOf(file, columns, mapping);
  const platform = file.platform?.kind === mapping.kind ? file.platform : null;
  const leftOut = leftOutCells(platform, headers, table, mapping.values?.statuses);
  leftOut.push(...testOrderRules(headers, table, mapping));
  if (!platform) leftOut.push(...feeRules(headers, table, mapping));
  const { kept, aside } = judgeRows(table, columns, mapping.kind, leftOut);
  const named: NamedColumn[] = columns.map(({ header, role, index, values }) => ({
    header,
    role,
    column: keepRows(table.columns[index], values, table.rows, kept)
  }));
  const found = findCurrency(named, columns, file, kept);
  if (found.column) named.push(found.column);
  const allAside: AsideRow[] = [...table.aside, ...aside].sort((a, b) => a.line - b.line);
  const rowsKept = kept ? kept.length : table.rows;
  return {
    fileName,
    fileSize: file.fileSize,
    kind: mapping.kind,
    headers: headers.map((header, i) => ({ header, role: mapping.roles[i] ?? 'ignore' })),
    rowsRead: rowsKept + allAside.length,
    rowsKept,
    aside: allAside,
    columns: named,
    currency: found.currency || (platform?.currency ?? currencyOfTitles(file.titles)),
    ...(values && { values })
  };
}

/** @throws Failed `nothing_to_import` if no row is kept, with the commonest reason */
export function refuseEmpty(sources: readonly SourceDraft[]): void {
  if (sources.some(({ rowsKept }) => rowsKept > 0)) return;
  const whole = sources.find(({ aside }) => aside.length > 0);
  if (!whole) throw new Failed('nothing_to_import');
  const byReason = new Map<
    string,
    { reason: string; column: string; line: number; count: number }
  >();
  for (const { reason, column, line } of whole.aside) {
    const key = JSON.stringify([reason, column]);
    const known = byReason.get(key);
    if (known) known.count++;
    else byReason.set(key, { reason, column, line, count: 1 });
  }
  const [most] = [...byReason.values()].sort((a, b) => b.count - a.count || a.line - b.line);
  throw new Failed('nothing_to_import', { file: whole.fileName, rows: whole.rowsRead, ...most });
}

/** The number of rows that an import of these files read, kept and set aside. */
export function countRows(sources: readonly SourceDraft[]) {
  const sum = (count: (source: SourceDraft) => number) =>
    sources.reduce((total, source) => total + count(source), 0);
  const rowsRead = sum((source) => source.rowsRead);
  const rowsKept = sum((source) => source.rowsKept);
  return { rowsRead, rowsKept, rowsAside: rowsRead - rowsKept };
}

function readColumns(
  { table, headers, fileName }: { table: CellTable; headers: string[]; fileName: string },
  mapping: FileMapping
): MeantColumn[] {
  const decimals = decimalsOfFile(table, headers, mapping.roles, mapping.decimal);
  return headers.flatMap((header, index) => {
    const role = mapping.roles[index] ?? 'ignore';
    if (role === 'ignore') return [];
    const column = table.columns[index];
    const format =
      role === 'feature'
        ? featureFormat(column, decimals[index])
        : formatOf(column, valueTypeOf(role), mapping.dateOrders[index], decimals[index]);
    if (format.dateOrder === 'ambiguous') {
      throw new Failed('date_order_unknown', { file: fileName, header });
    }
    const values = typeValues(column, role, format);
    if (role === 'status') readStatusFlag(header, values);
    const unit = smallUnitOf(header, role);
    if (unit) readSmallUnit(values.numbers, unit);
    return [{ header, role, index, format, values }];
  });
}

/** What the person said about the values, and what the reading and marks beside discounts show. */
function valuesOf(
  file: Omit<WaitingFile, 'reading'>,
  columns: readonly MeantColumn[],
  { values: said, roles }: FileMapping
): ValueMeanings | undefined {
  const { table } = file;
  const known = amountsOfReading(file, roles);
  const values = known ? { ...said, amounts: { ...known, ...said?.amounts } } : said;
  const discount = columns.find(({ role }) => role === 'discount');
  if (!discount || values?.discountUnit) return values;
  const { header, format } = discount;
  const cells = table.columns[discount.index].dictionary;
  const discountUnit = unitByMarks(header, cells, format.isPercent ?? false);
  return discountUnit ? { ...values, discountUnit } : values;
}

/** If a file has any of these, it is about money. */
const MONEY_ROLES: readonly Role[] = ['unit_price', 'line_total', 'order_total', 'discount'];

/**
 * Whether a column that was left out may hold prices, in which case lines must not be taken for
 * unpriced ones.
 */
function namesMoney(header: string): boolean {
  const meanings = meaningsOf(normaliseHeader(header));
  return meanings.some(({ role }) => role === 'unit_price' || role === 'line_total');
}

/** Whether a column that was left out may hold the date of purchase. */
function namesDate(header: string): boolean {
  return meaningsOf(normaliseHeader(header)).some(({ role }) => role === 'order_date');
}

function checkMapping({ kind, roles }: FileMapping, file: string, headers: string[]): void {
  const lacks = (role: Role) => !roles.includes(role);
  const need = (missing: string) => {
    throw new Failed('mapping_incomplete', { file, missing });
  };
  if (kind === 'order_lines') {
    const hasProduct = !lacks('product_id') || !lacks('product_name');
    const hasMoney = MONEY_ROLES.some((role) => !lacks(role)) || headers.some(namesMoney);
    // A till may number its orders without dating them; such lines still show what sells together.
    const isUndated = hasProduct && !lacks('order_id') && !headers.some(namesDate);
    if (lacks('order_date') && !isUndated) need('order_date');
    // Without a quantity, a row is one piece, as in exports of single pieces.
    if (hasMoney || !hasProduct) {
      if (lacks('line_total') && lacks('unit_price')) need('unit_price');
    }
  }
  if (kind === 'spend' && lacks('order_date')) need('order_date');
  if (kind === 'spend' && lacks('spend') && lacks('impressions') && lacks('clicks')) need('spend');
  if (kind === 'products' && lacks('product_id') && lacks('product_name')) need('product_name');
  if (kind === 'texts' && lacks('text') && lacks('rating')) need('text');
}
