import type { Role } from '../../../contract/roles.ts';
import type { CellTable } from '../cell-table.ts';
import type { Decimal } from './bare-number.ts';
import { decimalSaid } from './decide-decimal.ts';
import { repeatedMarks } from './number-marks.ts';
import { readNumber } from './read-numbers.ts';

const ROWS_LOOKED_AT = 200;
const LOOKED_AT = 1000;
const BOTH: readonly Decimal[] = ['.', ','];

/**
 * The decimal sign of a column with which quantity × price equals the total in more rows than with
 * the other, and in most rows; null if undecided.
 */
export function productsSay(
  table: CellTable,
  roles: readonly Role[],
  column: number
): Decimal | null {
  const factors = (['quantity', 'unit_price', 'line_total'] as const).map((role) =>
    roles.indexOf(role)
  );
  if (factors.includes(-1) || !factors.includes(column)) return null;
  const readings = factors.map((at) => readingsOf(table, at));
  const fits = { '.': 0, ',': 0 };
  let most = 0;
  for (const pieces of readings[0]) {
    for (const price of readings[1]) {
      for (const total of readings[2]) {
        const count = countFits(pieces.numbers, price.numbers, total.numbers);
        const own = [pieces, price, total][factors.indexOf(column)].decimal;
        fits[own] = Math.max(fits[own], count);
        most = Math.max(most, count);
      }
    }
  }
  if (most * 2 <= Math.min(table.rows, ROWS_LOOKED_AT) || fits['.'] === fits[',']) return null;
  return fits['.'] > fits[','] ? '.' : ',';
}

/** The first rows of a column, parsed by each decimal sign that its values allow. */
function readingsOf(table: CellTable, at: number) {
  const { dictionary, codes } = table.columns[at];
  const cells = dictionary.slice(0, LOOKED_AT);
  const marks = repeatedMarks(cells.slice(1));
  const said = decimalSaid(cells, marks);
  const rows = Math.min(table.rows, ROWS_LOOKED_AT);
  return (said ? [said] : BOTH).map((decimal) => ({
    decimal,
    numbers: Array.from({ length: rows }, (_, row) =>
      readNumber(dictionary[codes[row]].trim(), decimal, marks)
    )
  }));
}

function countFits(
  pieces: readonly number[],
  price: readonly number[],
  total: readonly number[]
): number {
  let count = 0;
  for (let row = 0; row < total.length; row++) {
    const off = Math.abs(pieces[row] * price[row] - total[row]);
    if (off <= 0.005 * Math.abs(total[row])) count++;
  }
  return count;
}
