import type { Codes } from '../../../contract/columns.ts';
import type { AsideRow } from '../../../contract/files/aside.ts';
import { CellColumn, CellTable } from '../cell-table.ts';

/**
 * A table whose layout was normalised. It keeps the table it was made from, so that lines and
 * originals of rows set aside are those of the file.
 */
export class PreparedTable extends CellTable {
  readonly #source: CellTable;
  readonly #sourceRow: Uint32Array | null;

  /**
   * @param sourceRow per row its row in `source`; null: the same row
   * @param aside rows that do not fit the table, including those of `source`
   */
  constructor(
    source: CellTable,
    columns: readonly CellColumn[],
    sourceRow: Uint32Array | null,
    aside: readonly AsideRow[] = source.aside
  ) {
    super(0);
    this.#source = source;
    this.#sourceRow = sourceRow;
    this.rows = sourceRow ? sourceRow.length : source.rows;
    for (const column of columns) this.columns.push(column);
    for (const row of aside) this.aside.push(row);
  }

  override lineOf(row: number): number {
    return this.#source.lineOf(this.#sourceRow ? this.#sourceRow[row] : row);
  }

  override original(row: number): string {
    return this.#source.original(this.#sourceRow ? this.#sourceRow[row] : row);
  }
}

/** A column with the same dictionary for other rows. */
export function withCodes(column: CellColumn, codes: Codes): CellColumn {
  const copy = new CellColumn();
  for (const value of column.dictionary) copy.codeOf(value);
  copy.codes = codes;
  return copy;
}

/** The columns of a table for other rows, in the order of `sourceRow`. */
export function takeRows(table: CellTable, sourceRow: Uint32Array): CellColumn[] {
  return table.columns.map(({ codes, dictionary }) => {
    const taken = new CellColumn();
    // values that no row has any more must not count as evidence about the column
    const recode = new Int32Array(dictionary.length).fill(-1);
    for (let row = 0; row < sourceRow.length; row++) {
      const old = codes[sourceRow[row]];
      if (recode[old] < 0) recode[old] = taken.codeOf(dictionary[old]);
      taken.putCode(row, recode[old]);
    }
    taken.close(sourceRow.length);
    return taken;
  });
}
