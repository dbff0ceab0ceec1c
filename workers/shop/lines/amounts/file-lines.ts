import type { Codes } from '../../../contract/columns.ts';
import type { Role } from '../../../contract/roles.ts';
import type { AmountScope } from '../../../contract/files/value-meanings.ts';
import { columnOf, numbersOf, textOf } from '../../merged-text.ts';
import type { KeptRows, SourceRows } from '../../merged-text.ts';

/** Amounts of one file's counted lines as the file has them, NaN where a line says none. */
export interface FileLines {
  quantity: Float64Array;
  price: Float64Array;
  total: Float64Array;
}

/** Codes per counted line: 0 belongs to none. */
export interface Grouping {
  codes: Codes;
  groups: number;
}

/** The lines' orders as the file numbers them; null: it has none. */
export function ordersOf(source: SourceRows, kept: KeptRows): Grouping | null {
  return groupingOf(source, kept, 'order_id');
}

/** The lines' products; null: the file names none. */
export function productsOf(source: SourceRows, kept: KeptRows): Grouping | null {
  return groupingOf(source, kept, 'product_id') ?? groupingOf(source, kept, 'product_name');
}

function groupingOf(source: SourceRows, kept: KeptRows, role: Role): Grouping | null {
  const column = textOf(source, role);
  if (!column) return null;
  const groups = column.dictionary.length;
  if (!kept) return { codes: column.codes, groups };
  const codes = new Uint32Array(kept.length);
  for (let line = 0; line < kept.length; line++) codes[line] = column.codes[kept[line]];
  return { codes, groups };
}

/** The header of a meaning in lower case; empty where no column of numbers has it. */
export function headerOf(source: SourceRows, role: Role): string {
  if (!numbersOf(source, role)) return '';
  const named = source.columns.find(({ column }) => column === columnOf(source, role));
  return named?.header.toLowerCase() ?? '';
}

/** The amount is written for whole orders. */
export function isOfOrder(scope: AmountScope): boolean {
  return scope === 'every_line' || scope === 'first_line';
}

/** Equal as money: to the cent, and as far as a rounded price of one piece allows. */
export function isSameMoney(a: number, b: number, pieces = 1): boolean {
  return Math.abs(a - b) <= 0.006 + 0.005 * Math.abs(pieces);
}
