import { CellColumn, type CellTable } from '../cell-table.ts';
import { decimalOfFile } from '../values/decide-decimal.ts';
import { readNumber } from '../values/read-numbers.ts';
import { columnOfRole, isAmount, type ColumnLook } from './column-looks.ts';
import type { PackedItem } from './packed-fields.ts';

/** The column with the order's total: preferably of goods alone, else with everything. */
export function amountOfOrder(looks: readonly ColumnLook[]): number {
  const total = columnOfRole(looks, 'line_total');
  if (total >= 0 && isAmount(looks[total])) return total;
  const order = columnOfRole(looks, 'order_total');
  return order >= 0 && isAmount(looks[order]) ? order : -1;
}

/** Divides an amount by quantity into whole cents that add up exactly. */
export function shareByQuantity(
  table: CellTable,
  amount: number,
  sourceRow: Uint32Array,
  lineOf: Uint32Array,
  itemsOf: (row: number) => readonly PackedItem[] | null
): CellColumn {
  const decimal = decimalOfFile(table.columns.map(({ dictionary }) => dictionary)) ?? '.';
  const column = new CellColumn();
  let left = 0;
  let pieces = 0;
  for (let at = 0; at < sourceRow.length; at++) {
    const cell = table.cell(sourceRow[at], amount).trim();
    const items = itemsOf(sourceRow[at]);
    if (lineOf[at] === 0) {
      left = Math.round(readNumber(cell, decimal) * 100);
      pieces = (items ?? []).reduce((sum, { quantity }) => sum + Number(quantity), 0);
    }
    if (left !== left) column.put(at, lineOf[at] ? '' : cell);
    else if (!items) column.put(at, (left / 100).toFixed(2));
    else {
      const own = Number(items[lineOf[at]].quantity);
      const share = pieces > 0 ? Math.round((left * own) / pieces) : left;
      left -= share;
      pieces -= own;
      column.put(at, (share / 100).toFixed(2));
    }
  }
  return column;
}
