import type { NamedColumn } from '../../contract/columns.ts';
import { Failed } from '../../contract/failure.ts';
import type { Role } from '../../contract/roles.ts';
import type { SourceDraft } from '../../contract/files/source.ts';
import type { CellTable } from './cell-table.ts';
import type { AsideRow } from '../../contract/files/aside.ts';
import type { FileMapping } from './meaning/contract.ts';
import { normaliseHeader, SYNONYMS } from './meaning/synonyms.ts';
import { findCurrency } from './values/currency.ts';
import type { WaitingFile } from './drafts.ts';
import { judgeRows } from './values/judge-rows.ts';
import { leftOutCells } from './platforms/left-out.ts';
import { decimalOfFile } from './values/decide-decimal.ts';
import {
  featureFormat,
  formatOf,
  keepRows,
  typeValues,
  type TypedValues
} from './values/type-columns.ts';
import { valueTypeOf } from '../../contract/roles.ts';

/** A column with its meaning, its raw cells and its read values. */
interface MeantColumn {
  header: string;
  role: Role;
  index: number;
  values: TypedValues;
}

/**
 * Types the cells of a file by its confirmed meaning, sets aside what cannot be read, and hands
 * over the rest as columns. Rows read = rows kept + rows set aside.
 *
 * @throws Failed `mapping_incomplete` when order lines lack a date or an amount,
 *   `date_order_unknown` when the person must say whether 03/04 is in March or April,
 *   `currency_mixed` when the file holds two currencies
 */
export function buildSource(
  file: Pick<WaitingFile, 'fileName' | 'fileSize' | 'headers' | 'table' | 'platform'>,
  mapping: FileMapping
): SourceDraft {
  const { table, headers, fileName } = file;
  checkMapping(mapping, fileName, headers);
  const columns = readColumns(file, mapping);
  const platform = file.platform?.kind === mapping.kind ? file.platform : null;
  const leftOut = leftOutCells(platform, headers, table);
  const { kept, aside } = judgeRows(table, columns, mapping.kind, leftOut);
  const named: NamedColumn[] = columns.map(({ header, role, index, values }) => ({
    header,
    role,
    column: keepRows(table.columns[index], values, table.rows, kept)
  }));
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
    currency: findCurrency(named, columns, table, fileName) || (platform?.currency ?? ''),
    ...(mapping.values && { values: mapping.values })
  };
}

/** How many rows an import of these files read, kept and set aside. */
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
  const decimal = decimalOfFile(table.columns.map(({ dictionary }) => dictionary));
  return headers.flatMap((header, index) => {
    const role = mapping.roles[index] ?? 'ignore';
    if (role === 'ignore') return [];
    const column = table.columns[index];
    const format =
      role === 'feature'
        ? featureFormat(column, decimal)
        : formatOf(column, valueTypeOf(role), mapping.dateOrders[index], decimal);
    if (format.dateOrder === 'ambiguous') {
      throw new Failed('date_order_unknown', { file: fileName, header });
    }
    return [{ header, role, index, values: typeValues(column, role, format) }];
  });
}

/** Any of these says that a file is about money. */
const MONEY_ROLES: readonly Role[] = ['unit_price', 'line_total', 'order_total', 'discount'];

/** A column that was left out may be what the lines cost: without it nothing is guessed. */
function namesMoney(header: string): boolean {
  const plain = normaliseHeader(header);
  return !!SYNONYMS.unit_price?.includes(plain) || !!SYNONYMS.line_total?.includes(plain);
}

function checkMapping({ kind, roles }: FileMapping, file: string, headers: string[]): void {
  const lacks = (role: Role) => !roles.includes(role);
  const need = (missing: string) => {
    throw new Failed('mapping_incomplete', { file, missing });
  };
  if (kind === 'order_lines') {
    const hasProduct = !lacks('product_id') || !lacks('product_name');
    const hasMoney = MONEY_ROLES.some((role) => !lacks(role)) || headers.some(namesMoney);
    // Without any money they say what was bought together, and need no date for that.
    if (hasMoney || !hasProduct || lacks('order_id')) {
      if (lacks('order_date')) need('order_date');
    }
    if (hasMoney || !hasProduct) {
      if (lacks('line_total') && lacks('quantity')) need('quantity');
      if (lacks('line_total') && lacks('unit_price')) need('unit_price');
    }
  }
  if (kind === 'spend' && lacks('order_date')) need('order_date');
  if (kind === 'spend' && lacks('spend') && lacks('impressions') && lacks('clicks')) need('spend');
  if (kind === 'products' && lacks('product_id') && lacks('product_name')) need('product_name');
  if (kind === 'texts' && lacks('text') && lacks('rating')) need('text');
}
