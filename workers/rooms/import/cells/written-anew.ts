import { CellColumn, type CellTable } from '../cell-table.ts';
import { PreparedTable } from '../layout/prepared-table.ts';

/** A table in which one column's cells are written as another reader needs them. */
export function withColumn(table: CellTable, at: number, column: CellColumn): CellTable {
  const columns = table.columns.map((own, i) => (i === at ? column : own));
  return new PreparedTable(table, columns, null);
}

/** A column written anew cell by cell: one text per old code. */
export function rewriteByCode(
  { codes, dictionary }: CellColumn,
  rows: number,
  texts: readonly string[]
): CellColumn {
  const column = new CellColumn();
  const recode = dictionary.map((_, code) => column.codeOf(texts[code]));
  for (let row = 0; row < rows; row++) column.putCode(row, recode[codes[row]]);
  column.close(rows);
  return column;
}
