import type { NamedColumn } from '../../../contract/columns.ts';
import type { Role } from '../../../contract/roles.ts';
import type { AmountScope, ValueMeanings } from '../../../contract/files/value-meanings.ts';
import type { SourceRows } from '../../../shop/merged-text.ts';
import { meaningOfFile } from '../../../shop/lines/amounts/amount-meaning.ts';
import type { CellTable } from '../cell-table.ts';
import { keepRows, typeValues } from '../values/type-columns.ts';
import { unitByMarks } from './discount-marks.ts';
import type { DraftColumn } from './contract.ts';

const ROLES_READ: ReadonlySet<Role> = new Set<Role>([
  'order_id',
  'product_id',
  'product_name',
  'quantity',
  'unit_price',
  'line_total',
  'order_total',
  'discount',
  'shipping',
  'tax',
  'refund_amount'
]);
/** With these roles, whole orders must be compared; without, some lines are enough. */
const WHOLE: readonly Role[] = ['line_total', 'discount', 'refund_amount', 'order_total'];
const LOOKED_AT = 50_000;

/** Adds to the columns of a file what their amounts refer to, as the shop will count them. */
export function addAmounts(
  columns: DraftColumn[],
  table: CellTable,
  amounts: ValueMeanings['amounts']
): void {
  const isWhole = columns.some(({ role }) => WHOLE.includes(role));
  const rows = isWhole ? table.rows : Math.min(table.rows, LOOKED_AT);
  const named = columns.flatMap((column, i): NamedColumn[] => {
    const { header, role, format } = column;
    if (!ROLES_READ.has(role)) return [];
    const values = typeValues(table.columns[i], role, format);
    return [{ header, role, column: keepRows(table.columns[i], values, rows, null) }];
  });
  const source: SourceRows = { rows, columns: named, hidden: null, values: { amounts } };
  const meaning = meaningOfFile(source);
  const scopes: Partial<Record<Role, AmountScope>> = {
    unit_price: meaning.price,
    line_total: meaning.total,
    discount: meaning.discount,
    refund_amount: meaning.refund
  };
  for (const [i, column] of columns.entries()) {
    const scope = scopes[column.role];
    if (!scope) continue;
    column.amounts = { scope, isUnsure: meaning.unsure.includes(column.role) };
    if (column.role !== 'discount') continue;
    const cells = table.columns[i].dictionary;
    const isPercent = cells.some((cell) => /[%％]/.test(cell));
    const marked = unitByMarks(column.header, cells, isPercent);
    column.amounts.unit = marked ?? meaning.discountUnit;
    if (marked) column.amounts = { ...column.amounts, scope: 'line', isUnsure: false };
  }
}
