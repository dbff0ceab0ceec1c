import type { AsideRow } from '../../../contract/files/aside.ts';
import type { CellTable } from '../cell-table.ts';
import { columnOfRole, isAmount, type ColumnLook } from './column-looks.ts';
import { findLists, partsOf, type Lists } from './find-lists.ts';
import { PreparedTable } from './prepared-table.ts';
import { amountOfOrder, shareByQuantity } from './share-amount.ts';
import { repeatCells, replaceCells } from './spread-rows.ts';
import type { Unpacked } from './unpack-cells.ts';

/**
 * Splits orders whose cells are parallel lists (`M-1;T-1` beside `1;2` and `9.90;5.00`) into one
 * line per item. Products and their quantities or prices must have equally many parts in nearly
 * every row; other rows are set aside. Amounts of the order stay on its first line; without prices,
 * its total is divided among the lines by quantity.
 *
 * @returns null if there are no such columns
 */
export function spreadLists(looks: readonly ColumnLook[], table: CellTable): Unpacked | null {
  const found = findLists(looks, table);
  return found && spread(looks, table, found);
}

function spread(
  looks: readonly ColumnLook[],
  table: CellTable,
  { mark, columns: lists, counts }: Lists
): Unpacked {
  const rows = counts.reduce((sum, count) => sum + count, 0);
  const [sourceRow, lineOf] = [new Uint32Array(rows), new Uint32Array(rows)];
  for (let row = 0, at = 0; row < table.rows; row++) {
    for (let line = 0; line < counts[row]; line++, at++) [sourceRow[at], lineOf[at]] = [row, line];
  }
  const isSplit = (at: number) => counts[sourceRow[at]] > 1;
  const headers = looks.map(({ header }) => header);
  const columns = looks.map((look) => {
    if (lists.includes(look)) {
      const parts = look.column.dictionary.map((cell) => partsOf(cell, mark));
      const copy = repeatCells(look.column, sourceRow, () => false);
      return replaceCells(copy, rows, (at) =>
        isSplit(at) ? parts[look.column.codes[sourceRow[at]]][lineOf[at]] : null
      );
    }
    const isOnce = isAmount(look);
    const copy = repeatCells(look.column, sourceRow, (at) => isOnce && lineOf[at] > 0);
    // it counts the items of the lists
    return look.role === 'quantity'
      ? replaceCells(copy, rows, (at) => (isSplit(at) ? '1' : null))
      : copy;
  });
  const amount = amountToShare(looks, lists);
  if (amount >= 0) {
    const pieces = columns[columnOfRole(looks, 'quantity')];
    headers.push('Line total');
    let at = 0;
    const itemsOf = (row: number) => {
      while (sourceRow[at] < row) at++;
      const own = Array.from({ length: counts[row] }, (_, line) => pieces?.codes[at + line] ?? -1);
      return own.map((code) => ({ ...NOTHING, quantity: pieces?.dictionary[code] ?? '1' }));
    };
    columns.push(shareByQuantity(table, amount, sourceRow, lineOf, itemsOf));
  }
  const records = counts.reduce((sum, count) => sum + Number(count > 1), 0);
  const detail = {
    records,
    columns: lists.map(({ header }) => `“${header}”`).join(', '),
    ...(amount >= 0 && { amount: looks[amount].header })
  };
  const key = amount >= 0 ? 'lists_split_shared' : 'lists_split';
  const differ = differing(table, counts);
  const aside = [...table.aside, ...differ];
  const left = { rows: differ.length, line: differ[0]?.line };
  return {
    headers,
    table: new PreparedTable(table, columns, sourceRow, aside),
    notes: [{ key, detail }, ...(differ.length > 0 ? [{ key: 'lists_differ', detail: left }] : [])]
  };
}

function differing(table: CellTable, counts: Uint32Array): AsideRow[] {
  const rows = [...counts.keys()].filter((row) => counts[row] === 0);
  return rows.map((row) => ({
    line: table.lineOf(row),
    reason: 'lists_differ' as const,
    column: '',
    original: table.original(row)
  }));
}

const NOTHING = { name: '', sku: '', price: '', total: '' };

/**
 * The column to divide among lines; −1 if the lists have prices or totals, or the order has no
 * amount.
 */
function amountToShare(looks: readonly ColumnLook[], lists: readonly ColumnLook[]): number {
  const isPriced = lists.some(({ role }) => role === 'unit_price' || role === 'line_total');
  return isPriced ? -1 : amountOfOrder(looks);
}
