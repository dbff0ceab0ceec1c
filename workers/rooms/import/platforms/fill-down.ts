import type { CellColumn, CellTable } from '../cell-table.ts';
import type { FillingDown } from './platform.ts';
import { PreparedTable, withCodes } from '../layout/prepared-table.ts';
import { columnNamed, columnsNamed } from './recognise.ts';

/**
 * Copies cells from an order's first line to its further ones, where they are empty. A blank order
 * number continues the order above only if the line has a product.
 *
 * @param product index of the product column, or −1
 */
export function fillDown(
  table: CellTable,
  headers: readonly string[],
  { within, headers: level }: FillingDown,
  product: number
): CellTable {
  const key = columnNamed(headers, within);
  if (key < 0) return table;
  const named = columnsNamed(headers, level);
  const codes = table.columns[key].codes;
  const continues = new Uint8Array(table.rows);
  for (let row = 1; row < table.rows; row++) {
    const isBlank = codes[row] === 0 && named.includes(key);
    const hasProduct = product >= 0 && table.columns[product].codes[row] !== 0;
    continues[row] = isBlank ? Number(hasProduct) : Number(codes[row] === codes[row - 1]);
    // an order whose number was itself filled down continues
    if (!isBlank && codes[row] === 0) continues[row] = 0;
  }
  const columns = table.columns.map((column, position) =>
    named.includes(position) ? filledDown(column, continues) : column
  );
  return new PreparedTable(table, columns, null);
}

function filledDown(column: CellColumn, continues: Uint8Array): CellColumn {
  const codes = column.codes.slice(0, continues.length);
  for (let row = 1; row < codes.length; row++) {
    if (continues[row] && codes[row] === 0) codes[row] = codes[row - 1];
  }
  return withCodes(column, codes);
}
