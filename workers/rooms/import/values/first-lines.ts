import type { CellTable } from '../cell-table.ts';
import { CELL_MISSING } from './type-columns.ts';
import type { TypedValues } from './type-columns.ts';

interface ValueColumn {
  index: number;
  values: TypedValues;
}

/**
 * An amount on the first line of every order, and on no other line: it belongs to the order, and
 * its empty cells are not missing values.
 */
export function saysFirstLines(
  table: CellTable,
  order: ValueColumn | undefined,
  amount: ValueColumn
): boolean {
  const amounts = table.columns[amount.index];
  if (!order || !amount.values.state.includes(CELL_MISSING)) return false;
  const orders = table.columns[order.index];
  const seen = new Uint8Array(orders.dictionary.length);
  let further = 0;
  for (let row = 0; row < table.rows; row++) {
    const own = orders.codes[row];
    const isMissing = amount.values.state[amounts.codes[row]] === CELL_MISSING;
    if (own === 0 || isMissing !== Boolean(seen[own])) return false;
    further += seen[own];
    seen[own] = 1;
  }
  return further > 0;
}
