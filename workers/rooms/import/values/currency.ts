import type { NamedColumn, TextColumn } from '../../../contract/columns.ts';
import { Failed } from '../../../contract/failure.ts';
import type { Role } from '../../../contract/roles.ts';
import type { CellTable } from '../cell-table.ts';
import { currencyOf, currencySaid } from '../../../shop/lines/currency-marks.ts';
import { currenciesBeside } from './type-columns.ts';

/** ¥ is the yuan's sign and the yen's: kana, or words only Japanese writes so, say which. */
const JAPANESE_HEADER = /[\u3041-\u30fa]|注文|単価|売上|日付|発送/;

const MONEY: ReadonlySet<Role> = new Set<Role>(['unit_price', 'line_total', 'cost', 'spend']);

/**
 * The currency of a file: what its currency column says most often, else the sign beside its amounts
 * (¥ by the language of the headers), else what the headers of its amounts name, else empty. Where lines say different ones their own counts; two signs without such a column leave
 * nothing to tell amounts apart by.
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
  const common = said?.type === 'text' ? mostFrequent(said) : '';
  if (common) return common;
  const beside = meant
    .filter(({ role }) => MONEY.has(role))
    .flatMap(({ index }) => currenciesBeside(table.columns[index].dictionary));
  const found = [...new Set(beside)];
  if (found.length > 1)
    throw new Failed('currency_mixed', { file, first: found[0], second: found[1] });
  if (found.length === 0) return currencyOfHeaders(kept);
  const isYen = found[0] === 'CNY' && kept.some(({ header }) => JAPANESE_HEADER.test(header));
  return isYen ? 'JPY' : (found[0] ?? '');
}

/** `Amount spent (GBP)`: the currency the headers of amounts name, where they name one alone. */
function currencyOfHeaders(kept: readonly NamedColumn[]): string {
  const named = kept
    .filter(({ role }) => MONEY.has(role))
    .map(({ header }) => currencyInHeader(header))
    .filter((currency) => currency !== '');
  const [first, second] = new Set(named);
  return second === undefined ? (first ?? '') : '';
}

/** The currency in brackets or behind a header (`Betrag in €`, `Total [USD]`, `金额(元)`), or empty. */
function currencyInHeader(header: string): string {
  const parts = header.split(/[\s()[\]{}（）【】,:/_-]+/u).filter((part) => part !== '');
  if (parts.length < 2) return '';
  return currencyOf(parts[parts.length - 1]);
}

/** The currency on most rows, ties to the first by letter; empty where no row says one. */
function mostFrequent({ codes, dictionary }: TextColumn): string {
  const rows = new Uint32Array(dictionary.length);
  for (let row = 0; row < codes.length; row++) rows[codes[row]]++;
  const counts = new Map<string, number>();
  dictionary.forEach((text, code) => {
    const currency = currencySaid(text);
    if (currency) counts.set(currency, (counts.get(currency) ?? 0) + rows[code]);
  });
  const sorted = [...counts].sort(([a, own], [b, other]) => other - own || (a < b ? -1 : 1));
  return sorted[0]?.[0] ?? '';
}
