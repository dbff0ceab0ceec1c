import type { Role } from '../../../contract/roles.ts';
import { currencySaid, decimalsOf } from '../../../shop/lines/currency-marks.ts';
import type { CellTable } from '../cell-table.ts';
import { bareNumber, type Decimal } from './bare-number.ts';
import { decimalOfFile, decimalSaid } from './decide-decimal.ts';
import type { ColumnDecimal } from './number-format.ts';
import { currenciesBeside, repeatedMarks } from './number-marks.ts';
import { currencyOfHeaders } from './currency.ts';
import { productsSay } from './products-say.ts';

const MONEY: ReadonlySet<Role> = new Set<Role>([
  'unit_price',
  'line_total',
  'order_total',
  'discount',
  'cost',
  'tax',
  'shipping',
  'spend'
]);
/** Integer quantities: `12.034` of them is not 12. */
const COUNTS: ReadonlySet<Role> = new Set<Role>(['impressions', 'clicks']);
const LOOKED_AT = 1000;

/** Evidence on the number format of an amount column. */
interface Amounts {
  column: number;
  said: Decimal | null;
  /** Its only separator, always before three digits; empty: none, or not ambiguous. */
  mark: Decimal | '';
  /** Whether it has integers of four or more digits without any separator. */
  hasLongPlain: boolean;
  currency: string;
}

/**
 * How each column of a file writes decimals if its own values are ambiguous. `35.000` is 35
 * thousand in half of the world: amounts are decided by the other amounts, by quantity × price =
 * total, by the decimals of their currency, then by typical prices; if that remains a guess, it is
 * marked as open.
 *
 * @param headers may contain a currency, and so its decimals
 * @param roles of the columns
 * @param chosen the person's answer
 */
export function decimalsOfFile(
  table: CellTable,
  headers: readonly string[],
  roles: readonly Role[],
  chosen?: Decimal
): ColumnDecimal[] {
  const wide = decimalOfFile(table.columns.map(({ dictionary }) => dictionary));
  const sure = { decimal: chosen ?? wide ?? '.', isOpen: false };
  const decimals: ColumnDecimal[] = table.columns.map(() => sure);
  const amounts = roles.flatMap((role, column) =>
    MONEY.has(role) ? [amountsOf(table, column)] : []
  );
  for (const column of roles.keys()) {
    if (!COUNTS.has(roles[column])) continue;
    const { said, mark } = amountsOf(table, column);
    if (!said && mark) decimals[column] = { decimal: otherThan(mark), isOpen: false };
  }
  const said = majority(amounts.map((own) => own.said));
  for (const own of amounts) {
    const { column, mark } = own;
    if (own.said || mark === '') continue;
    const decided = said ?? productsSay(table, roles, column);
    if (decided) decimals[column] = { decimal: decided, isOpen: false };
    else
      decimals[column] = guess(
        { ...own, mark },
        wide,
        currencyOfFile({ table, headers }, roles, amounts),
        isCounted(table, roles, mark)
      );
    if (decimals[column].isOpen && chosen) decimals[column] = { decimal: chosen, isOpen: true };
  }
  return decimals;
}

/** Certain by the currency; otherwise by the rest of the file, which leaves a doubt. */
function guess(
  { mark, hasLongPlain }: { mark: Decimal; hasLongPlain: boolean },
  wide: Decimal | null,
  currency: string,
  countsInThree: boolean
): ColumnDecimal {
  const other = otherThan(mark);
  if (currency && decimalsOf(currency) === 0) return { decimal: other, isOpen: false };
  if (currency && decimalsOf(currency) === 3) return { decimal: mark, isOpen: false };
  if (wide === other && !hasLongPlain) return { decimal: other, isOpen: false };
  const isDecimal = wide === mark || countsInThree || hasLongPlain;
  return { decimal: isDecimal ? mark : other, isOpen: true };
}

function otherThan(mark: Decimal): Decimal {
  return mark === '.' ? ',' : '.';
}

function amountsOf(table: CellTable, column: number): Amounts {
  const cells = table.columns[column].dictionary.slice(1, LOOKED_AT);
  const marks = repeatedMarks(cells);
  const said = decimalSaid(cells, marks);
  const found = new Set<string>();
  let hasLongPlain = false;
  for (const cell of said ? [] : cells) {
    const digits = bareNumber(cell, marks)?.digits ?? '';
    if (digits.includes('.')) found.add('.');
    else if (digits.includes(',')) found.add(',');
    else if (digits.length > 3) hasLongPlain = true;
  }
  const mark = found.size === 1 ? ([...found][0] as Decimal) : '';
  return { column, said, mark, hasLongPlain, currency: currenciesBeside(cells, marks)[0] ?? '' };
}

function majority(said: readonly (Decimal | null)[]): Decimal | null {
  const balance = said.reduce((sum, own) => sum + (own === '.' ? 1 : own === ',' ? -1 : 0), 0);
  if (balance === 0) return null;
  return balance > 0 ? '.' : ',';
}

/**
 * Quantities as `1.000`, `2.000`: a program that prints three decimals also prints them for prices.
 */
function isCounted({ columns }: CellTable, roles: readonly Role[], mark: Decimal): boolean {
  const pieces = columns[roles.indexOf('quantity')]?.dictionary.slice(1, LOOKED_AT) ?? [];
  return pieces.length > 0 && pieces.every((cell) => cell.trim().endsWith(`${mark}000`));
}

function currencyOfFile(
  { table, headers }: { table: CellTable; headers: readonly string[] },
  roles: readonly Role[],
  amounts: readonly Amounts[]
): string {
  const { dictionary } = table.columns[roles.indexOf('currency')] ?? {};
  const named = dictionary?.find((cell) => cell.trim() !== '');
  if (named) return currencySaid(named);
  const beside = amounts.find(({ currency }) => currency)?.currency;
  return beside ?? currencyOfHeaders(amounts.map(({ column }) => headers[column]));
}
