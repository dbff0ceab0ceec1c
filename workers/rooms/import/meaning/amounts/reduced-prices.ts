import type { Role } from '../../../../contract/roles.ts';
import type { CellTable } from '../../cell-table.ts';
import { decimalOfFile } from '../../values/decide-decimal.ts';
import { readNumber } from '../../values/read-numbers.ts';
import type { RoleProposal } from '../propose-roles.ts';

const LOOKED_AT = 200;
const MOST = 0.9;

/**
 * Ignores a column of discounts that prices already include: another column minus the discount, per
 * piece or per line, equals the price. Otherwise revenue would subtract them twice.
 */
export function leaveKnownDiscounts(
  table: CellTable,
  roles: readonly RoleProposal[],
  headers: readonly string[]
): RoleProposal[] {
  const at = (role: Role) => roles.findIndex((own) => own.role === role);
  const [discount, price, quantity] = [at('discount'), at('unit_price'), at('quantity')];
  if (discount < 0 || price < 0) return [...roles];
  const decimal = decimalOfFile(table.columns.map(({ dictionary }) => dictionary)) ?? '.';
  const numbersOf = (column: number) =>
    Array.from({ length: Math.min(table.rows, LOOKED_AT) }, (_, row) =>
      column < 0 ? 1 : readNumber(table.cell(row, column), decimal)
    );
  const known = [numbersOf(discount), numbersOf(price), numbersOf(quantity)] as const;
  const full = roles.findIndex(
    ({ role }, column) => role === 'ignore' && isFullPrice(numbersOf(column), ...known)
  );
  if (full < 0) return [...roles];
  const detail = { other: headers[full], price: headers[price] };
  const left: RoleProposal = { role: 'ignore', reason: { key: 'already_off', detail } };
  return roles.map((own, column) => (column === discount ? left : own));
}

function isFullPrice(
  full: readonly number[],
  discounts: readonly number[],
  prices: readonly number[],
  pieces: readonly number[]
): boolean {
  let [told, agree] = [0, 0];
  for (const [row, price] of prices.entries()) {
    const off = Math.abs(discounts[row]);
    if (!(off > 0.01) || !(price > 0)) continue;
    told++;
    const less = full[row] - price;
    if (Math.abs(less - off) < 0.006 || Math.abs(less * pieces[row] - off) < 0.006) agree++;
  }
  return agree > 1 && agree >= MOST * told;
}
