import type { CellTable } from '../cell-table.ts';
import { isAmount, isBlankAt, lookAtColumns } from '../layout/column-looks.ts';
import { columnNumber } from './formula.ts';

const MERGE = /<(?:\w+:)?mergeCell\b[^>]*\bref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g;

/** Vertically merged cells of one column, by rows of the sheet (1-based). */
export interface Merge {
  position: number;
  from: number;
  to: number;
}

/** Merged cells of an XLSX sheet that span several rows. */
export function mergesInXlsx(text: string): Merge[] {
  return [...text.matchAll(MERGE)]
    .map(([, letters, from, to]) => ({
      position: columnNumber(letters) - 1,
      from: Number(from),
      to: Number(to)
    }))
    .filter(({ from, to }) => to > from);
}

/**
 * Copies the value of vertically merged cells to all their rows, in text columns; an amount counts
 * once, in the first row.
 *
 * @returns indices of the columns, and the number of filled rows
 */
export function fillMerged(
  table: CellTable,
  headers: readonly string[],
  merges: readonly Merge[],
  fromRow: number
): { columns: number[]; rows: number } {
  if (merges.length === 0) return { columns: [], rows: 0 };
  const rowOfLine = table.rowsOfLines(fromRow);
  const looks = lookAtColumns(headers, table);
  const columns = new Set<number>();
  const rows = new Set<number>();
  // areas do not overlap, so that together they cover no line of a column twice
  let left = table.width * (table.rows === 0 ? 0 : table.lineOf(table.rows - 1));
  for (const { position, from, to } of merges) {
    const first = rowOfLine.get(from);
    if (first === undefined || position >= table.width || isAmount(looks[position])) continue;
    const { codes } = table.columns[position];
    if (isBlankAt(looks[position], first)) continue;
    const last = Math.min(to, from + table.rows);
    left -= last - from;
    if (left < 0) break;
    for (let line = from + 1; line <= last; line++) {
      const row = rowOfLine.get(line);
      if (row === undefined || codes[row] !== 0) continue;
      table.columns[position].putCode(row, codes[first]);
      columns.add(position);
      rows.add(row);
    }
  }
  return { columns: [...columns].sort((a, b) => a - b), rows: rows.size };
}
