import { NOTHING, withMinus } from '../../i18n/formats.ts';

/** What a table shows in one column. Nothing here knows a document or a component. */
export type Cell = string | number | null;

export interface Column<Row> {
  key: string;
  label: string;
  /** The cell's full value: what is sorted, searched and downloaded. */
  value: (row: Row) => Cell;
  /** How the value is shown, with the decimals of the column; without it as it is. */
  format?: (value: Cell, row: Row, digits?: number) => string;
  /** The decimals a value needs: all cells of the column get as many as the neediest. */
  digitsOf?: (value: number) => number;
  /** `bar`: a number with a bar of its size. `date`: an ISO text. */
  type?: 'text' | 'number' | 'bar' | 'date';
  align?: 'start' | 'end';
  /** Sorted by what is shown, where that is a name whose code has no order of its own. */
  sortsAsShown?: boolean;
  /** Default true. */
  sortable?: boolean;
  /** Pixels of a column of words; numbers and dates always get what they need. */
  width?: number;
  /** Pixels a column of words may take before they are cut: more where they hold figures. */
  widest?: number;
  /** The field's name in downloads; default `key`. */
  exportKey?: string;
  /** Not shown until chosen among the columns; always in downloads. */
  hidden?: boolean;
}

export interface Sorting {
  key: string;
  direction: 'ascending' | 'descending';
}

/** Does the column hold amounts, to be aligned at their end? */
export function isNumeric<Row>(column: Column<Row>): boolean {
  return column.type === 'number' || column.type === 'bar';
}

/** Does the column stand at its end? Its own wish first, else amounts do. */
export function isAtEnd<Row>(column: Column<Row>): boolean {
  return (column.align ?? (isNumeric(column) ? 'end' : 'start')) === 'end';
}

/** The cell as shown, with the decimals of its column where they are settled. */
export function cellText<Row>(column: Column<Row>, row: Row, digits?: number): string {
  const value = column.value(row);
  if (column.format) return column.format(value, row, digits);
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return NOTHING;
  return typeof value === 'number' ? withMinus(String(value)) : value;
}

/** Is the cell without a value? Such cells stand last in either order. */
export function isMissing(value: Cell): boolean {
  return value === null || value === '' || (typeof value === 'number' && Number.isNaN(value));
}
