import { CellTable } from '../cell-table.ts';
import { tokenize } from '../delimited/tokenize.ts';
import type { SampleRecord } from '../delimited/tokenize.ts';
import { isKnownHeader } from '../meaning/header-meanings.ts';

export const BASKET_HEADERS = ['Basket', 'Item'] as const;
/** Wider than any basket, so that the reader sets every record aside whole, to be split here. */
export const BASKET_WIDTH = 1_024;

const MIN_BASKETS = 5;
const MAX_NAME = 60;
const NUMBER = /^[\s\d.,:/+%€$£¥-]*\d[\s\d.,:/+%€$£¥-]*$/;

/**
 * Whether the first records are baskets, one per line: names of goods side by side, without a
 * header. Unlike the rows of a table, baskets differ in length, contain no numbers, dates or gaps,
 * and the same name occurs in different columns.
 */
export function areBaskets(records: readonly SampleRecord[]): boolean {
  const baskets = records.map(({ cells }) => withoutEnd(cells));
  const lengths = new Set(baskets.map((cells) => cells.length));
  if (baskets.length < MIN_BASKETS || lengths.size < 2) return false;
  const cells = baskets.flat();
  const odd = cells.filter((cell) => cell === '' || cell.length > MAX_NAME || isNoName(cell));
  if (odd.length > cells.length / 50 || isHeader(baskets[0])) return false;
  const several = baskets.filter((own) => own.length > 1);
  const placesOf = new Map<string, Set<number>>();
  for (const own of several) {
    own.forEach((cell, place) => {
      placesOf.set(cell, (placesOf.get(cell) ?? new Set()).add(place));
    });
  }
  const moves = (own: string[]) => own.some((cell) => placesOf.get(cell)!.size > 1);
  return several.length >= 3 && several.filter(moves).length > several.length / 2;
}

function isHeader(cells: readonly string[]): boolean {
  return cells.some(isKnownHeader) || cells.filter((cell) => /\p{L}.*\d$/u.test(cell)).length > 1;
}

function isNoName(cell: string): boolean {
  return NUMBER.test(cell) || cell.includes('@');
}

/** The names of a basket; exports of fixed width pad with empty cells. */
function withoutEnd(cells: readonly string[]): string[] {
  const names = cells.map((cell) => cell.trim());
  while (names.length > 0 && names[names.length - 1] === '') names.pop();
  return names;
}

/**
 * One line per item: the number of its basket, and its name. Records that could not be read stay
 * set aside.
 */
export function tableOfBaskets(read: CellTable, delimiter: string): CellTable {
  const table = new CellTable(BASKET_HEADERS.length);
  let basket = 0;
  for (const { line, reason, original } of read.aside) {
    const isRecord = reason === 'too_few_cells' || reason === 'too_many_cells';
    const records = isRecord ? tokenize(`${original}\n`, delimiter) : [];
    if (records.length !== 1) {
      table.setAside(line, reason, original);
      continue;
    }
    basket++;
    for (const item of withoutEnd(records[0])) {
      if (item === '') continue;
      table.columns[0].put(table.rows, String(basket));
      table.columns[1].put(table.rows, item);
      table.endRow(line);
    }
  }
  table.close();
  return table;
}
