import { bareNumber, type Decimal } from './bare-number.ts';
import { isMissing } from './missing-words.ts';
import { readNumber } from './read-numbers.ts';

/**
 * How a column writes decimals, decided over all its values: a separator that comes last after the
 * other one, or before other than three digits, is the decimal one; a repeated one is not. `1,234`
 * alone is ambiguous.
 *
 * @param undecided the default if no value decides
 */
export function decideDecimal(
  values: readonly string[],
  undecided: Decimal = '.',
  marks?: ReadonlySet<string>
): Decimal {
  return decimalSaid(values, marks) ?? undecided;
}

/** null: no value decides, or there is a tie. */
export function decimalSaid(
  values: readonly string[],
  marks?: ReadonlySet<string>
): Decimal | null {
  let commas = 0;
  let points = 0;
  for (const value of values) {
    const bare = bareNumber(value, marks);
    if (!bare) continue;
    const decimal = bare.decimal ?? decimalOf(bare.digits);
    if (decimal === ',') commas++;
    if (decimal === '.') points++;
  }
  if (commas === points) return null;
  return commas > points ? ',' : '.';
}

const LOOKED_AT = 100;

/**
 * How a file writes decimals, by the first values of all its columns: for columns that are
 * ambiguous (`1.234`, `5.678`) on their own. A column counts only if it then parses as numbers.
 *
 * @returns null if no column decides
 */
export function decimalOfFile(columns: readonly (readonly string[])[]): Decimal | null {
  let balance = 0;
  for (const column of columns) {
    const values = column.slice(0, LOOKED_AT).filter((value) => !isMissing(value.trim()));
    const said = decimalSaid(values);
    if (!said) continue;
    const read = values.filter((value) => !Number.isNaN(readNumber(value, said)));
    if (read.length * 10 >= values.length * 9) balance += said === ',' ? 1 : -1;
  }
  if (balance === 0) return null;
  return balance > 0 ? ',' : '.';
}

/** The decimal sign of a number's digits and separators, or null if ambiguous. */
function decimalOf(digits: string): Decimal | null {
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma < 0 && point < 0) return null;
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  const mark = comma >= 0 ? ',' : '.';
  const other = mark === ',' ? '.' : ',';
  const at = Math.max(comma, point);
  if (digits.indexOf(mark) !== at) return other;
  const isGroup = digits.length - at - 1 === 3 && at > 0 && at <= 3 && digits[0] !== '0';
  return isGroup ? null : mark;
}

/** 05.03.2026 is not a number, whatever its points mean. */
const POINTED_DAY = /^\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{2}|\d{4})\.?$/;

/** Share of the non-empty values that parse as numbers, over the first `most` distinct ones. */
export function shareOfNumbers(
  values: readonly string[],
  marks?: ReadonlySet<string>,
  most = 1000
): number {
  let seen = 0;
  let read = 0;
  for (const value of values) {
    const cell = value.trim();
    if (isMissing(cell)) continue;
    if (++seen > most) break;
    if (bareNumber(cell, marks) && !POINTED_DAY.test(cell)) read++;
  }
  return seen === 0 ? NaN : read / Math.min(seen, most);
}
