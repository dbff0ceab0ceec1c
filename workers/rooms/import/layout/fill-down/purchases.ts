import { CellColumn, type CellTable } from '../../cell-table.ts';
import { columnOfRole, isAmount, isBlankAt, type ColumnLook } from '../column-looks.ts';
import { nameColumns } from '../../meaning/headers.ts';
import type { Unpacked } from '../unpack-cells.ts';
import { areDaysInOrder, filledCells } from './days-in-order.ts';
import { OF_LINES } from './orders.ts';
import { filledDown } from './filled-down.ts';
import { PreparedTable } from '../prepared-table.ts';

const BUYERS = ['customer_id', 'customer_name', 'email'] as const;
const NUMBER = 'Order number';
/** A row or two without day and buyer may be damaged. */
const FEWEST_ROWS = 2;
const LEAST_SHARE = 0.1;

/**
 * Fills in day and buyer in a file without order numbers that writes them on a purchase's first line
 * only, and numbers the purchases, so that a total on the first line counts for all of its lines.
 * Distinguished from missing values: where the day is blank, the buyer is blank too or that of the
 * row above; all other rows have both, and days are in order.
 *
 * @returns null if the file is not like that
 */
export function fillDownPurchases(looks: readonly ColumnLook[], table: CellTable): Unpacked | null {
  const day = looks[columnOfRole(looks, 'order_date')];
  const buyer = BUYERS.map((role) => looks[columnOfRole(looks, role)]).find((look) => look);
  if (!day || !buyer || columnOfRole(looks, 'order_id') >= 0) return null;
  const continues = new Uint8Array(table.rows);
  for (let row = 0; row < table.rows; row++) {
    const isOpen = isBlankAt(day, row);
    const isSame = row > 0 && buyer.column.codes[row] === buyer.column.codes[row - 1];
    if (isOpen ? !isBlankAt(buyer, row) && !isSame : isBlankAt(buyer, row)) return null;
    continues[row] = Number(isOpen);
  }
  const rows = continues.reduce((sum, one) => sum + one, 0);
  if (continues[0] || rows < FEWEST_ROWS || rows < LEAST_SHARE * table.rows) return null;
  if (
    !sells(looks, continues) ||
    !areDaysInOrder(filledCells(day, table.rows), { strictly: false })
  )
    return null;
  const filled = looks.filter((look) => isOfPurchase(look, continues));
  const columns = table.columns.map((column, i) =>
    filled.includes(looks[i]) ? filledDown(looks[i], continues) : column
  );
  const names = filled.map(({ header }) => `“${header}”`).join(', ');
  const headers = looks.map(({ header }) => header);
  return {
    headers: nameColumns([...headers, NUMBER]),
    table: new PreparedTable(table, [...columns, numbersOf(continues)], null),
    notes: [{ key: 'numbered_purchases', detail: { rows, columns: names, name: NUMBER } }]
  };
}

function numbersOf(continues: Uint8Array): CellColumn {
  const numbers = new CellColumn();
  let number = 0;
  continues.forEach((one, row) => numbers.put(row, String(one ? number : ++number)));
  numbers.close(continues.length);
  return numbers;
}

/** Each row without day and buyer has something of its own to sell. */
function sells(looks: readonly ColumnLook[], continues: Uint8Array): boolean {
  const own = looks.filter((look) => isAmount(look) && OF_LINES.has(look.role!));
  return continues.every((one, row) => !one || own.some((look) => !isBlankAt(look, row)));
}

function isOfPurchase(look: ColumnLook, continues: Uint8Array): boolean {
  if (isAmount(look) || OF_LINES.has(look.role!)) return false;
  return continues.every((one, row) => !one || isBlankAt(look, row));
}
