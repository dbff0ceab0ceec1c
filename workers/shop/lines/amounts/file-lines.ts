import type { Codes } from '../../../contract/columns.ts';
import type { Role } from '../../../contract/roles.ts';
import type { AmountScope } from '../../../contract/files/value-meanings.ts';
import { columnOf, numbersOf, textOf } from '../../merged-text.ts';
import type { KeptRows, SourceRows } from '../../merged-text.ts';

/** Amounts of one file's counted lines as written, NaN where a line has none. */
export interface FileLines {
  quantity: Float64Array;
  price: Float64Array;
  total: Float64Array;
}

/** A code per counted line; 0 means that the line belongs to no group. */
export interface Grouping {
  codes: Codes;
  groups: number;
}

/** The lines grouped by the file's order numbers; null where it has none. */
export function ordersOf(source: SourceRows, kept: KeptRows): Grouping | null {
  return groupingOf(source, kept, 'order_id');
}

/** The lines grouped by product; null where the file names none. */
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

/** The header of a role's column in lower case; empty where no column of numbers has the role. */
export function headerOf(source: SourceRows, role: Role): string {
  if (!numbersOf(source, role)) return '';
  const named = source.columns.find(({ column }) => column === columnOf(source, role));
  return named?.header.toLowerCase() ?? '';
}

/** Whether an amount of this scope is written for whole orders. */
export function isOfOrder(scope: AmountScope): boolean {
  return scope === 'every_line' || scope === 'first_line';
}

/** Whether two amounts are equal to the cent, allowing for a unit price rounded to cents. */
export function isSameMoney(a: number, b: number, pieces = 1): boolean {
  return Math.abs(a - b) <= 0.006 + 0.005 * Math.abs(pieces);
}
