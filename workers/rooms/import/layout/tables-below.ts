import type { CellTable } from '../cell-table.ts';
import { bareNumber } from '../values/bare-number.ts';
import type { ColumnLook } from './column-looks.ts';

/**
 * Rows of further tables below the first: each starts after a blank line with its own headers
 * (words where this table has numbers and dates) and ends at the next blank line.
 */
export function rowsOfOtherTables(looks: readonly ColumnLook[], table: CellTable): number[] {
  const valued = looks.filter(({ type }) => type !== 'text');
  const words = valued.map((look) => wordsOf(look));
  if (words.filter((codes) => codes.includes(1)).length < 2) return [];
  const isBegun = (row: number) => row > 0 && table.lineOf(row) > table.lineOf(row - 1) + 1;
  const isHeader = (row: number) => {
    const named = valued.filter(({ column }, i) => words[i][column.codes[row]] === 1);
    return named.length >= 2 && namesOnly(looks, row);
  };
  const found: number[] = [];
  for (let row = 1, inside = false; row < table.rows; row++) {
    if (isBegun(row)) inside = isHeader(row);
    // there may be a title between the blank line and the headers
    else if (!inside && isBegun(row - 1) && isHeader(row)) {
      inside = true;
      found.push(row - 1);
    }
    if (inside) found.push(row);
  }
  return found;
}

function wordsOf({ column, blank }: ColumnLook): Uint8Array {
  return Uint8Array.from(column.dictionary, (cell, code) => {
    const isLetter = cell.charCodeAt(0) >= 65;
    return Number(isLetter && !blank[code] && !/\d/.test(cell) && !bareNumber(cell));
  });
}

function namesOnly(looks: readonly ColumnLook[], row: number): boolean {
  return looks.every(({ column }) => !/\d/.test(column.dictionary[column.codes[row]]));
}
