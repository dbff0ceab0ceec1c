import type { Role } from '../../../../contract/roles.ts';
import type { CellTable } from '../../cell-table.ts';
import type { RoleProposal } from '../propose-roles.ts';
import type { Candidate } from '../role-candidates.ts';
import { goodsOfRows, holdsExtra, numbersOfColumns } from './numbers-of-rows.ts';

/**
 * Ignores a column of totals that include the tax in another column, if the file also has totals
 * without it: in another column, or as quantity × price minus discount. Tax can be added to revenue
 * by choice and would then count twice.
 */
export function leaveTotalsWithTax(
  table: CellTable,
  roles: readonly RoleProposal[],
  headers: readonly string[],
  candidates: readonly Candidate[]
): RoleProposal[] {
  const at = (role: Role) => roles.findIndex((own) => own.role === role);
  const [total, tax, price] = [at('line_total'), at('tax'), at('unit_price')];
  if (total < 0 || tax < 0) return [...roles];
  const numbers = numbersOfColumns(table);
  const own = { total: numbers(total), tax: numbers(tax) };
  const goods = price < 0 ? null : goodsOfRows(roles, numbers);
  const net = roles.findIndex(
    (_, column) =>
      mayBeTotal(column, roles, candidates) && holdsExtra(numbers(column), own.total, own.tax)
  );
  const isOfGoods = goods !== null && holdsExtra(goods, own.total, own.tax);
  if (!isOfGoods && (net < 0 || goods !== null)) return [...roles];
  const reason = { key: 'with_tax', detail: { header: headers[total], tax: headers[tax] } };
  return roles.map((proposal, column): RoleProposal => {
    if (column === total) return { role: 'ignore', reason };
    if (column !== net) return proposal;
    return {
      role: 'line_total',
      reason: { key: 'without_tax', detail: { tax: headers[tax], total: headers[total] } }
    };
  });
}

/** Whether a header also means a total, but another column was more certain. */
function mayBeTotal(
  column: number,
  roles: readonly RoleProposal[],
  candidates: readonly Candidate[]
): boolean {
  const { role } = roles[column];
  if (role !== 'ignore' && role !== 'order_total') return false;
  return candidates.some(
    (own) => own.column === column && own.role === 'line_total' && !own.rejected
  );
}
