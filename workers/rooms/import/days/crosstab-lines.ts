import { CellColumn, type CellTable } from '../cell-table.ts';

/** Lines made from a crosstab, one per filled cell. */
export interface CrosstabLines {
  /** The row that each line comes from. */
  rows: Uint32Array;
  /** For each line, the index of its column among those given. */
  places: Uint32Array;
  values: CellColumn;
}

/** Nothing was sold: zero, a dash, a blank. */
const NOTHING = /^[\s\p{P}\p{S}0]*$/u;

/** The filled cells of some columns, row by row. */
export function crosstabLines(
  table: CellTable,
  columns: readonly number[],
  isLeftOut: (row: number) => boolean = () => false
): CrosstabLines {
  const [rows, places]: [number[], number[]] = [[], []];
  const values = new CellColumn();
  for (let row = 0; row < table.rows; row++) {
    if (isLeftOut(row)) continue;
    for (const [place, at] of columns.entries()) {
      const cell = table.cell(row, at);
      if (NOTHING.test(cell)) continue;
      values.put(rows.length, cell);
      rows.push(row);
      places.push(place);
    }
  }
  values.close(rows.length);
  return { rows: Uint32Array.from(rows), places: Uint32Array.from(places), values };
}

/** A new column with a text for each line. */
export function columnOfLines(
  { rows, places }: CrosstabLines,
  said: (row: number, place: number) => string
): CellColumn {
  const column = new CellColumn();
  rows.forEach((row, at) => column.put(at, said(row, places[at])));
  column.close(rows.length);
  return column;
}
