import type { Codes } from '../../../contract/columns.ts';
import { currencyOf } from '../../../shop/lines/currency-marks.ts';
import type { CellColumn } from '../cell-table.ts';
import { shareOfDates, shareOfSaidDates } from './dates/share-of-dates.ts';
import { shareOfNumbers } from './decide-decimal.ts';
import { repeatedMarks } from './number-marks.ts';

/** What the values of a column say about its meaning. */
export interface ColumnEvidence {
  filled: number;
  /** Distinct non-empty values. */
  distinct: number;
  examples: string[];
  /** Shares of the distinct values; NaN when the column is empty. */
  dates: number;
  /** As `dates`, where the column is known to hold some: 260305 and 46086 are days then. */
  saidDates: number;
  numbers: number;
  /** As `numbers`, where what a column repeats beside its numbers (`12 pcs`) is no part of them. */
  markedNumbers: number;
  emails: number;
  /** Codes and signs of currencies, where every value names one. */
  currencies: number;
  phones: number;
  meanLength: number;
}

const LOOKED_AT = 1000;
const EXAMPLES = 4;
const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@.]{2,24}$/;
/** EUR, usd and €; words and single letters may mean something else. */
const CURRENCY_ALONE = /^(?:[A-Za-z]{3}|[A-Z]{0,3}\p{Sc})$/u;
const PHONE = /^'?\+?[\d(][\d\s().-]{5,18}\d$/;

/** Looks at the first distinct values of a column (rows repeat them, the dictionary does not). */
export function lookAtColumn(column: CellColumn, rows: number): ColumnEvidence {
  const values = column.dictionary.slice(1, LOOKED_AT + 1);
  const numbers = shareOfNumbers(values);
  const dates = shareOfDates(values);
  const share = (test: RegExp) =>
    values.filter((value) => value.length < 260 && test.test(value.trim())).length / values.length;
  return {
    filled: countFilled(column.codes, rows),
    distinct: column.dictionary.length - 1,
    examples: values.filter((value) => value.trim() !== '').slice(0, EXAMPLES),
    dates,
    saidDates:
      dates < 1 && (numbers > 0 || values[0]?.startsWith('/Date('))
        ? shareOfSaidDates(values)
        : dates,
    numbers,
    markedNumbers: numbers < 1 ? shareOfNumbers(values, repeatedMarks(values)) : numbers,
    emails: share(EMAIL),
    currencies: values.every((value) => currencyOf(value) !== '') ? share(CURRENCY_ALONE) : 0,
    phones: share(PHONE),
    meanLength: values.reduce((sum, value) => sum + value.length, 0) / values.length
  };
}

function countFilled(codes: Codes, rows: number): number {
  let filled = 0;
  for (let row = 0; row < rows; row++) if (codes[row] !== 0) filled++;
  return filled;
}
