import type { Codes } from '../../../contract/columns.ts';
import { CellColumn, CellTable } from '../cell-table.ts';

/**
 * A table after the peculiarities of a platform were put right. What it was read from stays with
 * it, so that lines and originals of rows set aside are those of the file.
 */
export class PreparedTable extends CellTable {
  readonly #source: CellTable;
  readonly #sourceRow: Uint32Array | null;

  /** @param sourceRow per row the row of `source` it comes from; null: the same one */
  constructor(source: CellTable, columns: readonly CellColumn[], sourceRow: Uint32Array | null) {
    super(0);
    this.#source = source;
    this.#sourceRow = sourceRow;
    this.rows = sourceRow ? sourceRow.length : source.rows;
    for (const column of columns) this.columns.push(column);
    for (const row of source.aside) this.aside.push(row);
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
