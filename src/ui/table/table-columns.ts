import { NOTHING, withMinus } from '../../i18n/formats.ts';

/** Column definitions of a table, independent of the document and of components. */
export type Cell = string | number | null;

export interface Column<Row> {
  key: string;
  label: string;
  /** The cell's full value, used for sorting, search and downloads. */
  value: (row: Row) => Cell;
  /** Formats the value with the decimals of the column; if missing, it is shown unchanged. */
  format?: (value: Cell, row: Row, digits?: number) => string;
  /** Number of decimals a value needs: all cells of the column get the largest. */
  digitsOf?: (value: number) => number;
  /** `bar`: a number with a proportional bar. `date`: an ISO text. */
  type?: 'text' | 'number' | 'bar' | 'date';
  align?: 'start' | 'end';
  /** Sorted by the displayed text, if the value is a code whose order means nothing. */
  sortsAsShown?: boolean;
  /** Default true. */
  sortable?: boolean;
  /** Width of a text column in pixels; numbers and dates always get what they need. */
  width?: number;
  /** Width in pixels beyond which texts are cut; larger if they contain figures. */
  widest?: number;
  /** Field name in downloads; default `key`. */
  exportKey?: string;
  /** Hidden until the user shows it; always in downloads. */
  hidden?: boolean;
}

export interface Sorting {
  key: string;
  direction: 'ascending' | 'descending';
}

/** Whether the column has amounts, which are aligned right. */
export function isNumeric<Row>(column: Column<Row>): boolean {
  return column.type === 'number' || column.type === 'bar';
}

/** Whether the column is aligned right: its option if set, otherwise amounts are. */
export function isAtEnd<Row>(column: Column<Row>): boolean {
  return (column.align ?? (isNumeric(column) ? 'end' : 'start')) === 'end';
}

/** The displayed text of a cell, with the decimals of its column if known. */
export function cellText<Row>(column: Column<Row>, row: Row, digits?: number): string {
  const value = column.value(row);
  if (column.format) return column.format(value, row, digits);
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return NOTHING;
  return typeof value === 'number' ? withMinus(String(value)) : value;
}

/** Whether the cell has no value. Such cells are sorted last in either direction. */
export function isMissing(value: Cell): boolean {
  return value === null || value === '' || (typeof value === 'number' && Number.isNaN(value));
}
