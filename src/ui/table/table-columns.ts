/** What a table shows in one column. Nothing here knows a document or a component. */
export type Cell = string | number | null;

export interface Column<Row> {
  key: string;
  label: string;
  /** The cell's full value: what is sorted, searched and downloaded. */
  value: (row: Row) => Cell;
  /** How the value is shown; without it as it is. */
  format?: (value: Cell, row: Row) => string;
  /** `bar`: a number with a bar of its size. `date`: an ISO text. */
  type?: 'text' | 'number' | 'bar' | 'date';
  align?: 'start' | 'end';
  /** Default true. */
  sortable?: boolean;
  /** Pixels. Without it measured from the label and the first values. */
  width?: number;
  /** The field's name in downloads; default `key`. */
  exportKey?: string;
  /** Not shown until chosen among the columns; always in downloads. */
  hidden?: boolean;
}

export interface Sorting {
  key: string;
  direction: 'ascending' | 'descending';
}

const WIDEST = 360;
const NARROWEST = 72;
const PADDING = 28;
const SAMPLE = 60;

/** Does the column hold amounts, to be aligned at their end? */
export function isNumeric<Row>(column: Column<Row>): boolean {
  return column.type === 'number' || column.type === 'bar';
}

/** Does the column stand at its end? Its own wish first, else amounts do. */
export function isAtEnd<Row>(column: Column<Row>): boolean {
  return (column.align ?? (isNumeric(column) ? 'end' : 'start')) === 'end';
}

/** The cell as shown. */
export function cellText<Row>(column: Column<Row>, row: Row): string {
  const value = column.value(row);
  if (column.format) return column.format(value, row);
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return '–';
  return String(value);
}

/** Is the cell without a value? Such cells stand last in either order. */
export function isMissing(value: Cell): boolean {
  return value === null || value === '' || (typeof value === 'number' && Number.isNaN(value));
}

/** Pixels a text takes at 14 pixels: wide characters (Chinese, Japanese, Korean) count double. */
function textWidth(text: string, fontSize = 14): number {
  let halves = 0;
  for (const character of text) halves += character.codePointAt(0)! > 0x2e7f ? 1.75 : 1;
  return halves * fontSize * 0.56;
}

/**
 * The width of each column in pixels, from its label and a sample of its values, so that columns
 * do not jump while other rows scroll in.
 */
export function columnWidths<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): number[] {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  return columns.map((column) => {
    if (column.width !== undefined) return column.width;
    let widest = textWidth(column.label) + (column.sortable === false ? 0 : 16);
    for (let at = 0; at < rows.length; at += step) {
      widest = Math.max(widest, textWidth(cellText(column, rows[at])));
    }
    const bar = column.type === 'bar' ? 72 : 0;
    return Math.round(Math.min(WIDEST, Math.max(NARROWEST, widest + PADDING + bar)));
  });
}
