import { CellColumn } from '../cell-table.ts';

/** A column's cells in rows that stand for several lines of one record each. */
export function again(
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

/** @param cell null: the cell of `before` stays */
export function written(
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
