import { CellColumn } from '../cell-table.ts';

/** Repeats a column's cells for the lines that each record was split into. */
export function repeatCells(
  column: CellColumn,
  sourceRow: Uint32Array,
  isBlank: (at: number) => boolean
): CellColumn {
  const copy = new CellColumn();
  for (const value of column.dictionary) copy.codeOf(value);
  for (let at = 0; at < sourceRow.length; at++) {
    copy.putCode(at, isBlank(at) ? 0 : column.codes[sourceRow[at]]);
  }
  return copy;
}

/** Replaces the cells of a column where `cell` returns a text; null keeps the cell of `before`. */
export function replaceCells(
  before: CellColumn | undefined,
  rows: number,
  cell: (at: number) => string | null
): CellColumn {
  const column = new CellColumn();
  for (let at = 0; at < rows; at++) {
    column.put(at, cell(at) ?? before?.dictionary[before.codes[at]] ?? '');
  }
  return column;
}
