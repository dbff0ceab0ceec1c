import type { Codes } from '../../../contract/columns.ts';
import { currencyOf } from '../../../shop/lines/currency-marks.ts';
import type { CellColumn } from '../cell-table.ts';
import { shareOfDates, shareOfSaidDates } from './dates/share-of-dates.ts';
import { shareOfNumbers } from './decide-decimal.ts';
import { repeatedMarks } from './number-marks.ts';

/** Evidence for a column's meaning from its values. */
export interface ColumnEvidence {
  filled: number;
  /** Distinct non-empty values. */
  distinct: number;
  examples: string[];
  /** Shares of the distinct values; NaN if the column is empty. */
  dates: number;
  /** As `dates`, for columns known to contain some: 260305 and 46086 are then days. */
  saidDates: number;
  numbers: number;
  /** As `numbers`, ignoring affixes repeated throughout the column (`12 pcs`). */
  markedNumbers: number;
  emails: number;
  /** Codes and signs of currencies, if every value is one. */
  currencies: number;
  phones: number;
  meanLength: number;
}

const LOOKED_AT = 1000;
const EXAMPLES = 4;
const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@.]{2,24}$/;
/** EUR, usd and €; words and single letters may have other meanings. */
const CURRENCY_ALONE = /^(?:[A-Za-z]{3}|[A-Z]{0,3}\p{Sc})$/u;
const PHONE = /^'?\+?[\d(][\d\s().-]{5,18}\d$/;

/** Analyses the first distinct values of a column (the dictionary has no repetitions). */
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
