import { bareNumber, type Decimal } from './bare-number.ts';
import type { ColumnFormat } from './contract.ts';
import { decideDecimal, decimalSaid } from './decide-decimal.ts';
import { currenciesBeside, markBeside, repeatedMarks } from './number-marks.ts';

/** How a column that cannot tell by itself writes decimals. */
export interface ColumnDecimal {
  decimal: Decimal;
  /** It is the likelier of two readings that differ: the person may say otherwise. */
  isOpen: boolean;
}

const PLAIN = /^[-\d.,]*$/;
const NO_MARKS: ReadonlySet<string> = new Set();

/**
 * How the numbers of a column are written, decided over all its distinct values.
 *
 * @param undecided where no value of it tells
 * @param isMeant its meaning is a number: then what stands beside every number is no part of it
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

/** Amounts of several currencies in one column are each written as their own country writes them. */
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
