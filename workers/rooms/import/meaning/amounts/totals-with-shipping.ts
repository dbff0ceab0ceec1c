import type { Role } from '../../../../contract/roles.ts';
import type { CellTable } from '../../cell-table.ts';
import type { RoleProposal } from '../propose-roles.ts';
import { goodsOfRows, holdsExtra, numbersOfColumns } from './numbers-of-rows.ts';

/**
 * Leaves out a column of totals that hold the shipping of a column beside them, perhaps with the tax,
 * on every line of orders with several: pieces and prices say what the lines came to without it.
 * Revenue can have the shipping put to it; it would count it twice.
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
  // The total of an order with one line could be the order's.
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
