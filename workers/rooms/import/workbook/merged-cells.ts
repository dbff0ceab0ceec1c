import type { CellTable } from '../cell-table.ts';
import { isAmount, isBlankAt, lookAtColumns } from '../layout/column-looks.ts';
import { columnNumber } from './formula.ts';

const MERGE = /<(?:\w+:)?mergeCell\b[^>]*\bref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g;

/**
 * Hands the value of cells merged over several rows to all of them, in columns that name something;
 * an amount counts once, in the first.
 *
 * @returns positions of the columns, and how many rows took something over
 */
export function fillMerged(
  table: CellTable,
  headers: readonly string[],
  text: string,
  fromRow: number
): { columns: number[]; rows: number } {
  const merges = [...text.matchAll(MERGE)].filter(([, , from, to]) => Number(to) > Number(from));
  if (merges.length === 0) return { columns: [], rows: 0 };
  const rowOfLine = new Map<number, number>();
  for (let row = fromRow; row < table.rows; row++) rowOfLine.set(table.lineOf(row), row);
  const looks = lookAtColumns(headers, table);
  const columns = new Set<number>();
  const rows = new Set<number>();
  for (const [, letters, from, to] of merges) {
    const position = columnNumber(letters) - 1;
    const first = rowOfLine.get(Number(from));
    if (first === undefined || position >= table.width || isAmount(looks[position])) continue;
    const { codes } = table.columns[position];
    if (isBlankAt(looks[position], first)) continue;
    const last = Math.min(Number(to), Number(from) + table.rows);
    for (let line = Number(from) + 1; line <= last; line++) {
      const row = rowOfLine.get(line);
      if (row === undefined || codes[row] !== 0) continue;
      table.columns[position].putCode(row, codes[first]);
      columns.add(position);
      rows.add(row);
    }
  }
  return { columns: [...columns].sort((a, b) => a - b), rows: rows.size };
}
