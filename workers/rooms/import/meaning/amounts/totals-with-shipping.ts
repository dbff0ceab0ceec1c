import type { Role } from '../../../../contract/roles.ts';
import type { CellTable } from '../../cell-table.ts';
import type { RoleProposal } from '../propose-roles.ts';
import { goodsOfRows, holdsExtra, numbersOfColumns } from './numbers-of-rows.ts';

/**
 * Ignores a column of totals that include the shipping in another column (possibly with tax) on
 * every line of orders with several lines, since quantity × price gives the lines' totals without
 * it. Shipping can be added to revenue by choice and would then count twice.
 */
export function leaveTotalsWithShipping(
  table: CellTable,
  roles: readonly RoleProposal[],
  headers: readonly string[]
): RoleProposal[] {
  const at = (role: Role) => roles.findIndex((own) => own.role === role);
  const [total, shipping] = [at('line_total'), at('shipping')];
  if (total < 0 || shipping < 0 || at('unit_price') < 0 || at('order_id') < 0) return [...roles];
  const numbers = numbersOfColumns(table);
  const [totals, extras, goods] = [numbers(total), numbers(shipping), goodsOfRows(roles, numbers)];
  const tax = at('tax') < 0 ? null : numbers(at('tax'));
  const withTax = extras.map((extra, row) => extra + (tax?.[row] || 0));
  // The total of an order with a single line may be the order's.
  const several = rowsOfSeveral(table, at('order_id'), totals.length);
  const pick = (all: readonly number[]) => several.map((row) => all[row]);
  const holds = [extras, withTax].some(
    (own) => holdsExtra(goods, totals, own) && holdsExtra(pick(goods), pick(totals), pick(own))
  );
  if (!holds) return [...roles];
  const detail = { header: headers[total], other: headers[shipping] };
  return roles.map((proposal, column) =>
    column === total ? { role: 'ignore', reason: { key: 'with_shipping', detail } } : proposal
  );
}

function rowsOfSeveral(table: CellTable, order: number, rows: number): number[] {
  const all = Array.from({ length: rows }, (_, row) => table.cell(row, order));
  const lines = new Map<string, number>();
  for (const own of all) lines.set(own, (lines.get(own) ?? 0) + 1);
  return all.flatMap((own, row) => (own !== '' && lines.get(own)! > 1 ? [row] : []));
}
