import type { Role } from '../../../../contract/roles.ts';
import type { CellTable } from '../../cell-table.ts';
import { decimalOfFile } from '../../values/decide-decimal.ts';
import { readNumber } from '../../values/read-numbers.ts';
import type { RoleProposal } from '../propose-roles.ts';
import type { Candidate } from '../role-candidates.ts';

const LOOKED_AT = 200;
const MOST = 0.9;

/**
 * Leaves out a column of totals that hold the tax of a column beside them, where the file says what
 * lines came to without it: in another column of totals, or by pieces and prices less discounts.
 * Revenue counts amounts as they stand and can have the tax put to them; it would count it twice.
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
  const quantity = at('quantity') < 0 ? own.tax.map(() => 1) : numbers(at('quantity'));
  const off = at('discount') < 0 ? own.tax.map(() => 0) : numbers(at('discount'));
  const worth = (column: number) =>
    numbers(column).map((each, row) => each * quantity[row] - Math.abs(off[row] || 0));
  const goods = price < 0 ? null : worth(price);
  const net = roles.findIndex(
    (_, column) =>
      mayBeTotal(column, roles, candidates) && holdsTax(numbers(column), own.total, own.tax)
  );
  const isOfGoods = goods !== null && holdsTax(goods, own.total, own.tax);
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

function numbersOfColumns(table: CellTable) {
  const decimal = decimalOfFile(table.columns.map(({ dictionary }) => dictionary)) ?? '.';
  const rows = Math.min(table.rows, LOOKED_AT);
  return (column: number) =>
    Array.from({ length: rows }, (_, row) => readNumber(table.cell(row, column), decimal));
}

/** Its header says a total too, but another column was surer. */
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

/** Whether totals are those without tax and the tax, in nearly every row that says some. */
function holdsTax(
  without: readonly number[],
  totals: readonly number[],
  taxes: readonly number[]
): boolean {
  let [told, agree] = [0, 0];
  for (const [row, tax] of taxes.entries()) {
    if (!(Math.abs(tax) > 0.01) || totals[row] !== totals[row]) continue;
    told++;
    if (Math.abs(without[row] + tax - totals[row]) < 0.011) agree++;
  }
  return agree > 1 && agree >= MOST * told;
}
