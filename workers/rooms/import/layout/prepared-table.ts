import type { Codes } from '../../../contract/columns.ts';
import type { AsideRow } from '../../../contract/files/aside.ts';
import { CellColumn, CellTable } from '../cell-table.ts';

/**
 * A table after its layout was put right. What it was read from stays with it, so that lines and
 * originals of rows set aside are those of the file.
 */
export class PreparedTable extends CellTable {
  readonly #source: CellTable;
  readonly #sourceRow: Uint32Array | null;

  /**
   * @param sourceRow per row the row of `source` it comes from; null: the same one
   * @param aside rows that have no place in the table, those of `source` among them
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

/** A column of the same values in other rows. */
export function withCodes(column: CellColumn, codes: Codes): CellColumn {
  const copy = new CellColumn();
  for (const value of column.dictionary) copy.codeOf(value);
  copy.codes = codes;
  return copy;
}

/** The columns of a table in other rows of it, in the order of `sourceRow`. */
export function takeRows(table: CellTable, sourceRow: Uint32Array): CellColumn[] {
  return table.columns.map(({ codes, dictionary }) => {
    const taken = new CellColumn();
    // values that no row has any longer must not speak for the column
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
