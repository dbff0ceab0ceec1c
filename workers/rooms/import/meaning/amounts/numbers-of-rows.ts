import type { Role } from '../../../../contract/roles.ts';
import type { CellTable } from '../../cell-table.ts';
import { decimalOfFile } from '../../values/decide-decimal.ts';
import { readNumber } from '../../values/read-numbers.ts';

const LOOKED_AT = 200;
const MOST = 0.9;

type Numbers = (column: number) => number[];

/** The numbers of the first rows, by column; NaN where there is none. */
export function numbersOfColumns(table: CellTable): Numbers {
  const decimal = decimalOfFile(table.columns.map(({ dictionary }) => dictionary)) ?? '.';
  const rows = Math.min(table.rows, LOOKED_AT);
  return (column: number) =>
    Array.from({ length: rows }, (_, row) => readNumber(table.cell(row, column), decimal));
}

/** Quantity × price minus discount of each row. */
export function goodsOfRows(roles: readonly { role: Role }[], numbers: Numbers): number[] {
  const at = (role: Role) => roles.findIndex((own) => own.role === role);
  const [quantity, off] = (['quantity', 'discount'] as const).map((role) =>
    at(role) < 0 ? null : numbers(at(role))
  );
  return numbers(at('unit_price')).map(
    (each, row) => each * (quantity ? quantity[row] : 1) - Math.abs(off?.[row] || 0)
  );
}

/** Whether totals equal goods plus an extra amount, in nearly every row that has the latter. */
export function holdsExtra(
  without: readonly number[],
  totals: readonly number[],
  extras: readonly number[]
): boolean {
  let [told, agree] = [0, 0];
  for (const [row, extra] of extras.entries()) {
    if (!(Math.abs(extra) > 0.01) || totals[row] !== totals[row]) continue;
    told++;
    if (Math.abs(without[row] + extra - totals[row]) < 0.011) agree++;
  }
  return agree > 1 && agree >= MOST * told;
}
