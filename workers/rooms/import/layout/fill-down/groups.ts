import type { Role } from '../../../../contract/roles.ts';
import type { CellTable } from '../../cell-table.ts';
import { isAmount, isBlankAt, type ColumnLook } from '../column-looks.ts';
import type { FilledDown } from './orders.ts';
import { areDaysInOrder, filledCells } from './days-in-order.ts';
import { filledDown } from './filled-down.ts';
import { PreparedTable } from '../prepared-table.ts';

/** Roles that a report may be grouped by. */
const GROUPING: ReadonlySet<Role> = new Set<Role>([
  ...(['order_id', 'order_date', 'customer_id', 'customer_name', 'email', 'country'] as const),
  ...(['region', 'city', 'category', 'channel', 'status'] as const)
]);
const AMOUNTS: readonly Role[] = ['quantity', 'unit_price', 'line_total', 'order_total', 'spend'];
const BUYERS: readonly Role[] = ['customer_id', 'customer_name', 'email'];
const BLANK_SHARE = 0.3;

/**
 * Fills in the leftmost columns of a grouped report (by day, by country), where each group's value
 * is written only on its first row, as spreadsheets export merged cells. Distinguished from missing
 * values: the first row has one, no value occurs twice, days are in order, and many cells are
 * blank.
 *
 * @returns null if the leftmost column is not like that
 */
export function fillDownGroups(looks: readonly ColumnLook[], table: CellTable): FilledDown | null {
  if (table.rows < 3 || !looks.some(({ role }) => AMOUNTS.includes(role!))) return null;
  const groups: ColumnLook[] = [];
  for (const look of looks) {
    if (look.filled === table.rows || !isGroup(look, groups.at(-1), table, looks)) break;
    groups.push(look);
  }
  if (groups.length === 0) return null;
  const continues = new Uint8Array(table.rows).fill(1);
  const columns = table.columns.map((column, i) =>
    i < groups.length ? filledDown(looks[i], continues) : column
  );
  const names = groups.map(({ header }) => `“${header}”`).join(', ');
  const detail = { rows: table.rows - groups[0].filled, columns: names };
  return {
    table: new PreparedTable(table, columns, null),
    notes: [{ key: 'filled_groups', detail }]
  };
}

function isGroup(
  look: ColumnLook,
  outer: ColumnLook | undefined,
  { rows }: CellTable,
  all: readonly ColumnLook[]
): boolean {
  if (isAmount(look) || isBlankAt(look, 0)) return false;
  if (look.type !== 'date' && !(look.role && GROUPING.has(look.role))) return false;
  // a sale to an unknown customer has a number of its own
  const isNumbered = all.some((own) => own.role === 'order_id' && own.filled === rows);
  if (isNumbered && BUYERS.includes(look.role!)) return false;
  if ((rows - look.filled) / rows < BLANK_SHARE) return false;
  const { codes } = look.column;
  const seen = new Set<number>();
  for (let row = 0; row < rows; row++) {
    const starts = outer ? !isBlankAt(outer, row) : row === 0;
    if (isBlankAt(look, row)) {
      if (starts) return false;
      continue;
    }
    if (!outer && seen.has(codes[row])) return false;
    if (starts) seen.clear();
    if (seen.has(codes[row])) return false;
    seen.add(codes[row]);
  }
  return look.type !== 'date' || outer !== undefined || isSorted(look, rows);
}

/** Times of day belong to single sales, by which no report is grouped. */
function isSorted(look: ColumnLook, rows: number): boolean {
  const cells = filledCells(look, rows);
  return !cells.some((cell) => /\d:\d\d/.test(cell)) && areDaysInOrder(cells, { strictly: true });
}
