import { bareNumber, type Decimal } from './bare-number.ts';
import type { ColumnFormat } from './contract.ts';
import { decideDecimal, decimalSaid } from './decide-decimal.ts';
import { currenciesBeside, markBeside, repeatedMarks } from './number-marks.ts';

/** Decimal sign of a column that is ambiguous on its own. */
export interface ColumnDecimal {
  decimal: Decimal;
  /** The more likely of two possible formats: the person may choose the other. */
  isOpen: boolean;
}

const PLAIN = /^[-\d.,]*$/;
const NO_MARKS: ReadonlySet<string> = new Set();

/**
 * Number format of a column, decided over all its distinct values.
 *
 * @param undecided the default if no value decides
 * @param isMeant its role is numeric: affixes of every number are then ignored
 */
export function numberFormat(
  cells: readonly string[],
  undecided: ColumnDecimal,
  isMeant: boolean
): Pick<
  ColumnFormat,
  'decimal' | 'isDecimalOpen' | 'currency' | 'isPercent' | 'marks' | 'decimalBy'
> {
  const isPlain = cells.every((cell) => PLAIN.test(cell));
  const marks = isPlain || !isMeant ? NO_MARKS : repeatedMarks(cells);
  const said = decimalSaid(cells, marks);
  const decimal = said ?? undecided.decimal;
  const isDecimalOpen = said === null && undecided.isOpen;
  const format = { decimal, ...(isDecimalOpen && { isDecimalOpen }) };
  if (isPlain) return format;
  const currencies = currenciesBeside(cells, marks);
  return {
    ...format,
    ...(isMostlyPercent(cells) && { isPercent: true }),
    ...(currencies.length > 0 && { currency: currencies[0] }),
    ...(marks.size > 0 && { marks: [...marks] }),
    ...(currencies.length > 1 && { decimalBy: decimalByMark(cells, decimal, marks) })
  };
}

function isMostlyPercent(cells: readonly string[]): boolean {
  const withSign = cells.filter((cell) => bareNumber(cell)?.isPercent);
  return withSign.length * 2 > cells.length;
}

/** In a column with several currencies, amounts are formatted as in each currency's country. */
function decimalByMark(
  cells: readonly string[],
  undecided: Decimal,
  marks: ReadonlySet<string>
): Record<string, Decimal> {
  const byMark = new Map<string, string[]>();
  for (const cell of cells) {
    const mark = markBeside(cell, marks);
    const own = byMark.get(mark);
    if (own) own.push(cell);
    else byMark.set(mark, [cell]);
  }
  return Object.fromEntries(
    [...byMark].map(([mark, own]) => [mark, decideDecimal(own, undecided, marks)])
  );
}
