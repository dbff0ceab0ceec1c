import type { Role } from '../contract/roles.ts';
import { isMarked, markRow } from '../contract/files/row-marks.ts';
import type { RowMarks } from '../contract/files/row-marks.ts';
import { codeTogether, columnOf, LINE_ROLES, UNKNOWN } from './duplicate-lines.ts';
import type { ComparedLines } from './duplicate-lines.ts';

/**
 * Roles that must agree, where both files have them, for rows with one number to be the same order.
 */
const ORDER_ROLES: readonly Role[] = ['order_date', 'customer_id', 'email'];
const PRODUCT_ROLES: readonly Role[] = ['product_id', 'product_name'];
/** What a shop system changes in an order later. */
const REFUND_ROLES: readonly Role[] = ['refund_amount', 'refund_quantity'];
const VALUE_ROLES: readonly Role[] = [
  'quantity',
  'unit_price',
  'line_total',
  'discount',
  'status',
  ...REFUND_ROLES
];

/** Roles read from a shop to find changed orders, besides those that identify lines. */
export const ORDER_CHANGE_ROLES: readonly Role[] = ['status', ...REFUND_ROLES];
const COMPARED_ROLES: readonly Role[] = [...LINE_ROLES, ...ORDER_CHANGE_ROLES];

/**
 * Finds orders of which a later export of the same kind holds another version: refunded, cancelled,
 * corrected. Their rows in the earlier file are marked, so that only the later version counts.
 *
 * The rule is strict, because marked rows no longer count: both files have the same headers; the
 * order has the same number, time and customer in both; and at least one of its products is in both
 * with a different quantity, price, total, discount or status. An order that merely continues in
 * the later file (an export split in two) has no such product and is combined as usual.
 *
 * @param marks of `earlier`, to which marks are added
 * @returns numbers of the orders, in the order of their codes
 */
export function markChangedOrders(
  marks: RowMarks,
  later: ComparedLines,
  earlier: ComparedLines
): string[] {
  const product = PRODUCT_ROLES.find((role) => columnOf(later, role) && columnOf(earlier, role));
  if (!isSameExport(later, earlier) || !columnOf(later, 'order_id') || !product) return [];
  const code = (roles: readonly Role[]) =>
    roles.filter((role) => columnOf(later, role)).map((role) => codeTogether(role, later, earlier));
  const [order, products] = code(['order_id', product]);
  if (!order || !products) return [];
  const rowsOf = {
    later: groupRows(order.later, order.size, later),
    earlier: groupRows(order.earlier, order.size, earlier)
  };
  const sames = code(ORDER_ROLES);
  const values = [...code(VALUE_ROLES), ...furtherStatuses(later, earlier)];
  const isAlike = (columns: typeof sames, a: number, b: number) =>
    columns.every((column) => column && column.later[a] === column.earlier[b]);
  const ids = columnOf(earlier, 'order_id')!;
  const changed: string[] = [];
  for (let own = 0; own < order.size; own++) {
    const [now, before] = [rowsOf.later(own), rowsOf.earlier(own)];
    if (now.length === 0 || before.length === 0 || !isAlike(sames, now[0], before[0])) continue;
    if (!hasChangedProduct(now, before)) continue;
    const id = String(ids.dictionary[ids.codes[before[0]]]);
    // Rows without a number belong to no order.
    if (id.trim() === '') continue;
    for (const row of before) markRow(marks, row);
    changed.push(id);
  }
  return changed;

  /** Whether some product is in both versions with different rows. */
  function hasChangedProduct(now: Uint32Array, before: Uint32Array): boolean {
    const left = new Map<number, number[]>();
    for (const row of before) {
      const own = products!.earlier[row];
      const rows = left.get(own);
      if (rows) rows.push(row);
      else left.set(own, [row]);
    }
    for (const row of now) {
      const rivals = left.get(products!.later[row]) ?? [];
      const same = rivals.findIndex((other) => isAlike(values, row, other));
      if (same >= 0) rivals.splice(same, 1);
      else if (rivals.length > 0) return true;
    }
    return false;
  }
}

/** Status columns after the first: of the payment, of the shipment. */
function furtherStatuses(later: ComparedLines, earlier: ComparedLines) {
  return later.columns
    .filter(({ role }) => role === 'status')
    .slice(1)
    .map((_, at) => codeTogether('status', later, earlier, at + 1));
}

/** Compares the headers of the columns that are read; of stored files no others are in memory. */
function isSameExport(a: ComparedLines, b: ComparedLines): boolean {
  const signature = ({ columns }: ComparedLines) =>
    columns
      .filter(({ role }) => COMPARED_ROLES.includes(role))
      .map(({ header, role }) => `${header}\n${role}`)
      .join('\n\n');
  return signature(a) === signature(b);
}

/** The counted rows of each order, by counting sort. */
function groupRows(codes: Uint32Array, size: number, { hidden, rows }: ComparedLines) {
  const counts = (row: number) =>
    codes[row] !== UNKNOWN && !(hidden !== null && isMarked(hidden, row));
  const start = new Uint32Array(size + 1);
  for (let row = 0; row < rows; row++) if (counts(row)) start[codes[row] + 1]++;
  for (let own = 0; own < size; own++) start[own + 1] += start[own];
  const next = start.slice();
  const grouped = new Uint32Array(start[size]);
  for (let row = 0; row < rows; row++) if (counts(row)) grouped[next[codes[row]]++] = row;
  return (own: number) => grouped.subarray(start[own], start[own + 1]);
}
