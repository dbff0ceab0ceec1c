import { newCodes, type NamedColumn, type TextColumn } from '../../../contract/columns.ts';
import type { Role } from '../../../contract/roles.ts';
import { currencyOf, currencySaid } from '../../../shop/lines/currency-marks.ts';
import type { CellTable } from '../cell-table.ts';
import { ambiguousSigns } from './ambiguous-signs.ts';
import { markBeside, repeatedMarks } from './number-marks.ts';

/** Amount roles whose currency signs apply to the line, in order of priority. */
const MONEY: readonly Role[] = ['line_total', 'unit_price', 'order_total', 'cost', 'spend'];

const CURRENCIES_LOOKED_AT = 1000;
/** For a sign such as `kr` next to euros, if its currency is unknown. */
const UNTOLD = '?';

/** The file of the amounts, to resolve its currency signs. */
interface SignedFile {
  headers: readonly string[];
  table: CellTable;
}

/** A column of amounts and the currency in each of its distinct raw values, empty: none. */
interface SignedColumn {
  index: number;
  ofCode: string[];
}

/**
 * The currency of a file: the most frequent in its currency column, otherwise the signs next to its
 * amounts, otherwise the headers of its amounts, otherwise empty. If rows have signs of several
 * currencies, these become a currency column.
 *
 * @param kept the columns after rows were excluded; @param rows the kept ones, null: all
 * @param meant indices of their raw cells
 */
export function findCurrency(
  kept: readonly NamedColumn[],
  meant: readonly { role: Role; index: number }[],
  file: SignedFile,
  rows: Uint32Array | null
): { currency: string; column: NamedColumn | null } {
  const said = kept.find(({ role }) => role === 'currency')?.column;
  const common = said?.type === 'text' ? mostFrequent(said) : '';
  if (common) return { currency: common, column: null };
  const signed = signedColumns(meant, file);
  const found = new Set(signed.flatMap(({ ofCode }) => ofCode));
  found.delete('');
  if (found.size < 2) {
    const amounts = kept.filter(({ role }) => MONEY.includes(role));
    const headers = amounts.map(({ header }) => header);
    return { currency: [...found][0] ?? currencyOfHeaders(headers), column: null };
  }
  const column = currencyColumn(signed, [...found], file.table, rows);
  const header = file.headers[signed[0].index];
  return { currency: mostFrequent(column), column: { header, role: 'currency', column } };
}

/** `Amount spent (GBP)`: the currency in the headers of amounts, if there is only one. */
export function currencyOfHeaders(headers: readonly string[]): string {
  const named = headers.map(currencyInHeader).filter((currency) => currency !== '');
  const [first, second] = new Set(named);
  return second === undefined ? (first ?? '') : '';
}

/**
 * The currency in a header's brackets or suffix (`Betrag in €`, `Total [USD]`, `金额(元)`), or its
 * prefix (`£ each`); empty: none.
 */
function currencyInHeader(header: string): string {
  const parts = header.split(/[\s()[\]{}（）【】,:/_-]+/u).filter((part) => part !== '');
  if (parts.length < 2) return '';
  const behind = currencyOf(parts[parts.length - 1]);
  return behind || (/\p{Sc}/u.test(parts[0]) ? currencyOf(parts[0]) : '');
}

/** The currencies in a file's currency column, otherwise the signs next to its amounts. */
export function currenciesOfDraft(roles: readonly Role[], file: SignedFile): string[] {
  const column = file.table.columns[roles.indexOf('currency')];
  const meant = roles.map((role, index) => ({ role, index }));
  const named = new Set(column?.dictionary.slice(0, CURRENCIES_LOOKED_AT).map(currencySaid));
  named.delete('');
  if (named.size > 0) return [...named];
  const beside = new Set(signedColumns(meant, file).flatMap(({ ofCode }) => ofCode));
  beside.delete('');
  return [...beside].sort((a, b) => +isUntold(a) - +isUntold(b));
}

function signedColumns(
  meant: readonly { role: Role; index: number }[],
  file: SignedFile
): SignedColumn[] {
  const signOf = ambiguousSigns(file);
  const signed = MONEY.flatMap((role) => meant.filter((own) => own.role === role)).map(
    ({ index }) => {
      const { dictionary } = file.table.columns[index];
      const marks = repeatedMarks(dictionary.slice(1));
      const known = new Map<string, string>();
      const currencyBy = (mark: string) => {
        const own = known.get(mark) ?? signOf(mark) ?? currencyOf(mark);
        const isUntold = own === '' && currencyOf(mark) !== '';
        known.set(mark, isUntold ? mark + UNTOLD : own);
        return known.get(mark)!;
      };
      return { index, ofCode: dictionary.map((cell) => currencyBy(markBeside(cell, marks))) };
    }
  );
  return withoutUntold(signed);
}

/** A sign with unknown currency: a currency of its own if there are others, otherwise none. */
function withoutUntold(signed: readonly SignedColumn[]): SignedColumn[] {
  const isTold = signed.some(({ ofCode }) => ofCode.some((own) => own !== '' && !isUntold(own)));
  if (isTold) return [...signed];
  return signed.map(({ index, ofCode }) => ({ index, ofCode: ofCode.map(() => '') }));
}

function isUntold(currency: string): boolean {
  return currency.endsWith(UNTOLD);
}

function currencyColumn(
  signed: readonly SignedColumn[],
  found: readonly string[],
  table: CellTable,
  rows: Uint32Array | null
): TextColumn {
  const dictionary = ['', ...found];
  const recodes = signed.map(({ index, ofCode }) => ({
    from: table.columns[index].codes,
    to: Uint8Array.from(ofCode, (currency) => Math.max(0, dictionary.indexOf(currency)))
  }));
  const codes = newCodes(rows ? rows.length : table.rows, dictionary.length);
  for (let i = 0; i < codes.length; i++) {
    const row = rows ? rows[i] : i;
    for (const { from, to } of recodes) if (codes[i] === 0) codes[i] = to[from[row]];
  }
  return { type: 'text', codes, dictionary };
}

/** The currency on most rows, ties to the first; empty if no row has one. */
function mostFrequent({ codes, dictionary }: TextColumn): string {
  const rows = new Uint32Array(dictionary.length);
  for (let row = 0; row < codes.length; row++) rows[codes[row]]++;
  const counts = new Map<string, number>();
  dictionary.forEach((text, code) => {
    const currency = currencySaid(text);
    if (currency && !isUntold(currency))
      counts.set(currency, (counts.get(currency) ?? 0) + rows[code]);
  });
  return [...counts].sort(([, own], [, other]) => other - own)[0]?.[0] ?? '';
}
