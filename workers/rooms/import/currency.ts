import type { NamedColumn } from '../../contract/columns.ts';
import { Failed } from '../../contract/failure.ts';
import type { Role } from '../../contract/roles.ts';
import type { CellTable } from './cell-table.ts';
import { currencyOf } from './currency-marks.ts';
import { currenciesBeside } from './type-columns.ts';

const MONEY: ReadonlySet<Role> = new Set<Role>(['unit_price', 'line_total', 'cost', 'spend']);

/**
 * The one currency of a file: what its currency column says, else the signs beside its amounts,
 * else empty. Amounts of two currencies are never added up.
 *
 * @param kept the columns after rows were set aside; @param meant where their raw cells lie
 * @throws Failed `currency_mixed` naming the first two
 */
export function findCurrency(
  kept: readonly NamedColumn[],
  meant: readonly { role: Role; index: number }[],
  table: CellTable,
  file: string
): string {
  const said = kept.find(({ role }) => role === 'currency')?.column;
  const codes =
    said?.type === 'text'
      ? said.dictionary.slice(1).map((c) => currencyOf(c) || c.toUpperCase())
      : [];
  const beside = meant
    .filter(({ role }) => MONEY.has(role))
    .flatMap(({ index }) => currenciesBeside(table.columns[index].dictionary));
  const found = [...new Set(codes.length > 0 ? codes : beside)];
  if (found.length > 1)
    throw new Failed('currency_mixed', { file, first: found[0], second: found[1] });
  return found[0] ?? '';
}
