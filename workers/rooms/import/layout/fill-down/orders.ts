import type { Role } from '../../../../contract/roles.ts';
import type { CellTable } from '../../cell-table.ts';
import type { Reason } from '../../meaning/contract.ts';
import { columnOfRole, isAmount, isBlankAt, type ColumnLook } from '../column-looks.ts';
import { filledDown } from './filled-down.ts';
import { PreparedTable } from '../prepared-table.ts';

/** Roles of a line, not of its order. */
export const OF_LINES: ReadonlySet<Role> = new Set<Role>([
  ...(['line_id', 'product_id', 'product_name', 'description', 'category', 'quantity'] as const),
  ...(['unit_price', 'line_total', 'cost', 'stock', 'text', 'rating', 'label'] as const)
]);
/** Roles of an order: a single order with two lines is enough evidence. */
const OF_ORDERS: ReadonlySet<Role> = new Set<Role>([
  ...([
    'order_date',
    'customer_id',
    'customer_name',
    'email',
    'phone',
    'status',
    'country'
  ] as const),
  ...(['region', 'city', 'postcode', 'channel', 'currency', 'consent'] as const)
]);
/** If none of these is blank, a line without an order number is complete as it is. */
const OF_BUYING: readonly Role[] = ['order_date', 'customer_id', 'customer_name', 'email'];

/** In a long file, this many rows show the layout. */
const SAMPLE = 20_000;

export interface FilledDown {
  table: CellTable;
  notes: Reason[];
}

/**
 * Fills in order fields (date, customer, status) that are only on the order's first line: decided
 * per column, over all orders with several lines. Amounts are not filled in, since an order's
 * total, shipping or tax counts once.
 *
 * @returns null if no column is like that
 */
export function fillDownOrders(looks: readonly ColumnLook[], table: CellTable): FilledDown | null {
  const key = columnOfRole(looks, 'order_id');
  if (key < 0) return null;
  const hasBlanks = (look: ColumnLook) => look.filled > 0 && look.filled < table.rows;
  const candidates = looks.filter(
    (look, i) => i !== key && hasBlanks(look) && !isAmount(look) && !OF_LINES.has(look.role!)
  );
  if (candidates.length === 0) return null;
  if (table.rows > SAMPLE) {
    const sample = continuing(looks, looks[key], SAMPLE);
    if (!candidates.some((look) => isOfFirstLine(look, sample))) return null;
  }
  const continues = continuing(looks, looks[key], table.rows);
  if (!continues.includes(1)) return null;
  const ofFirst = candidates.filter((look) => isOfFirstLine(look, continues));
  const isBare = ofFirst.some(({ role }) => role !== 'status');
  const filled = ofFirst.filter((look) => isBare || !isOfSomeLines(look, continues));
  if (continues.some((one, row) => one === 1 && isBlankAt(looks[key], row)))
    filled.unshift(looks[key]);
  if (filled.length === 0) return null;
  const wanted = new Set(filled.map(({ column }) => column));
  const columns = table.columns.map((column, i) =>
    wanted.has(column) ? filledDown(looks[i], continues) : column
  );
  const rows = countRows(filled, continues);
  const names = filled.map(({ header }) => `“${header}”`).join(', ');
  const note = { key: 'filled_down', detail: { rows, columns: names } };
  return { table: new PreparedTable(table, columns, null), notes: [note] };
}

/**
 * Marks rows that belong to the order of the row above: the number is repeated, or there is none
 * and no buyer.
 */
function continuing(looks: readonly ColumnLook[], key: ColumnLook, rows: number): Uint8Array {
  const continues = new Uint8Array(rows);
  const { codes } = key.column;
  const buying = looks.filter(
    (look) => look !== key && (look.type === 'date' || OF_BUYING.includes(look.role!))
  );
  const sold = looks.filter(
    (look) => !buying.includes(look) && look !== key && (isAmount(look) || OF_LINES.has(look.role!))
  );
  let first = 0;
  let nameless = 0;
  for (let row = 1; row < rows; row++) {
    if (!key.blank[codes[row]]) {
      if (codes[row] === codes[row - 1]) continues[row] = 1;
      else if (key.blank[codes[row - 1]] && continues[row - 1] && codes[row] === codes[first])
        continues[row] = 1;
      else first = row;
      continue;
    }
    if (key.blank[codes[first]]) continue;
    const agrees = buying.every(
      (look) => isBlankAt(look, row) || look.column.codes[row] === look.column.codes[first]
    );
    const isOpen = buying.some((look) => isBlankAt(look, row) && !isBlankAt(look, first));
    if (agrees && isOpen && sold.some((look) => !isBlankAt(look, row))) {
      continues[row] = 1;
      nameless++;
    } else first = row;
  }
  // among many orders, a single line without number and date is a damaged line
  if (nameless > 0 && nameless < 2 && nameless * 10 < rows) {
    for (let row = 0; row < rows; row++) if (key.blank[codes[row]]) continues[row] = 0;
  }
  return continues;
}

/**
 * Whether a column is filled on the first line and blank on the others, in every order that has it.
 */
function isOfFirstLine(look: ColumnLook, continues: Uint8Array): boolean {
  const { codes } = look.column;
  let good = 0;
  let bad = 0;
  for (let row = 0; row < continues.length;) {
    const first = row++;
    let blanks = 0;
    let others = 0;
    for (; row < continues.length && continues[row]; row++) {
      if (look.blank[codes[row]]) blanks++;
      else if (codes[row] !== codes[first]) others++;
    }
    if (others > 0) bad++;
    else if (blanks > 0 && !isBlankAt(look, first)) good++;
    if (bad > 20 && bad > good) return false;
  }
  return bad * 50 <= good && good >= (look.role && OF_ORDERS.has(look.role) ? 1 : 2);
}

/**
 * Whether a status stands in a few orders alone: beside order fields that every line repeats, such
 * as a refund of one line, it is of that line.
 */
function isOfSomeLines(look: ColumnLook, continues: Uint8Array): boolean {
  let [orders, said] = [0, 0];
  for (let row = 1; row < continues.length; row++) {
    if (!continues[row] || continues[row - 1]) continue;
    orders++;
    if (!isBlankAt(look, row - 1)) said++;
  }
  return look.role === 'status' && said * 2 < orders;
}

function countRows(columns: readonly ColumnLook[], continues: Uint8Array): number {
  let rows = 0;
  for (let row = 0; row < continues.length; row++) {
    if (continues[row] && columns.some((look) => isBlankAt(look, row))) rows++;
  }
  return rows;
}
