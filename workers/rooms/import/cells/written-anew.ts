import { CellColumn, type CellTable } from '../cell-table.ts';
import { PreparedTable } from '../layout/prepared-table.ts';

/** The table with one column's cells replaced. */
export function withColumn(table: CellTable, at: number, column: CellColumn): CellTable {
  const columns = table.columns.map((own, i) => (i === at ? column : own));
  return new PreparedTable(table, columns, null);
}

/** A column with every distinct cell rewritten: one text per old code. */
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
