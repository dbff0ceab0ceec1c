import type { AsideReason, AsideRow } from '../../../contract/files/aside.ts';
import type { CellTable } from '../cell-table.ts';
import type { Reason } from '../meaning/contract.ts';
import { nameColumns } from '../meaning/headers.ts';
import { isMissing } from '../values/missing-words.ts';
import { bareNumber } from '../values/bare-number.ts';
import { shareOfDates } from '../values/dates/share-of-dates.ts';
import { lookAtColumns, type ColumnLook } from './column-looks.ts';
import { PreparedTable, takeRows } from './prepared-table.ts';
import { rowsOfOtherTables } from './tables-below.ts';
import { findTotalRows } from './total-rows.ts';
import { totalWord } from './total-words.ts';

const PAGE =
  /^\W*(?:page|seite|página|pagina|pág\.?|pag\.?|strona|страница|стр\.?|sayfa|sida|side|blad|trang|halaman|หน้า|صفحة|第|페이지)\s*\d+\s*(?:页|頁|ページ)?\W*(?:(?:of|von|de|di|sur|van|z|из|\/|共)\s*\d+)?\W*(?:页|頁|ページ)?\W*$/iu;

/** A table without the rows that are not records, and what its columns look like. */
export interface Records {
  table: CellTable;
  looks: ColumnLook[];
  notes: Reason[];
}

/**
 * Sets aside rows between the records of any file: repeated headers, a row describing the columns,
 * totals, page numbers.
 */
export function setRowsAside(headers: readonly string[], table: CellTable): Records {
  const reasons = new Map<number, AsideReason>();
  for (const row of describingRows(table)) reasons.set(row, 'description_row');
  for (const row of repeatedHeaders(headers, table)) reasons.set(row, 'header_again');
  let first = withoutRows(table, reasons);
  let looks = lookAtColumns(headers, first);
  const others = rowsOfOtherTables(looks, first);
  if (others.length > 0) {
    first = withoutRows(first, new Map(others.map((row) => [row, 'other_table'])));
    looks = lookAtColumns(headers, first);
  }
  const totals = findTotalRows(looks, first);
  const whole = withoutRows(first, new Map(totals.map((row) => [row, 'total_row'])));
  if (whole !== first) looks = lookAtColumns(headers, whole);
  const notes = others.length > 0 ? [{ key: 'tables_below', detail: { rows: others.length } }] : [];
  return { table: explained(whole), looks, notes };
}

function withoutRows(table: CellTable, reasons: ReadonlyMap<number, AsideReason>): CellTable {
  if (reasons.size === 0) return table;
  const sourceRow = new Uint32Array(table.rows - reasons.size);
  const aside: AsideRow[] = [...table.aside];
  for (let row = 0, kept = 0; row < table.rows; row++) {
    const reason = reasons.get(row);
    if (!reason) sourceRow[kept++] = row;
    else aside.push({ line: table.lineOf(row), reason, column: '', original: table.original(row) });
  }
  return new PreparedTable(table, takeRows(table, sourceRow), sourceRow, aside);
}

/** Gives records with too few cells that are totals or page numbers the proper reason. */
function explained(table: CellTable): CellTable {
  table.aside.forEach((row, i) => {
    if (row.reason !== 'too_few_cells') return;
    const [cell] = row.original.split(/[,;\t|]/, 1);
    const word = totalWord(row.original) ?? totalWord(cell);
    if (PAGE.test(row.original)) table.aside[i] = { ...row, reason: 'page_number' };
    else if (word) table.aside[i] = { ...row, reason: 'total_row' };
  });
  return table;
}

/** Rows in which most cells repeat the headers. */
function repeatedHeaders(headers: readonly string[], table: CellTable): number[] {
  const written = table.columns.map(({ dictionary }, i) =>
    dictionary.findIndex((cell) => cell !== '' && isWrittenAs(cell, headers[i]))
  );
  const places = written.flatMap((code, i) => (code > 0 ? [i] : []));
  if (places.length < 2 || places.length * 2 < table.width) return [];
  const { codes } = table.columns[places[0]];
  const found: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    if (codes[row] !== written[places[0]]) continue;
    const same = places.filter((i) => table.columns[i].codes[row] === written[i]);
    if (same.length * 2 >= table.width) found.push(row);
  }
  return found;
}

function isWrittenAs(cell: string, header: string | undefined): boolean {
  if (header === undefined || cell.charCodeAt(0) !== header.charCodeAt(0)) return false;
  return cell === header || (cell.length < 200 && nameColumns([cell])[0] === header);
}

const DESCRIBED_AMONG = 2;
const READABLE = 0.8;

/** A row below the header with words where all other rows have numbers and dates. */
function describingRows(table: CellTable): number[] {
  const found: number[] = [];
  for (let row = 0; row < Math.min(DESCRIBED_AMONG, table.rows - 1); row++) {
    if (row > 0 && found.length < row) break;
    let against = 0;
    let filled = 0;
    for (const { codes, dictionary } of table.columns) {
      const cell = dictionary[codes[row]].trim();
      if (cell === '') continue;
      filled++;
      if (isWord(cell) && isOfValues(dictionary, codes[row])) against++;
      else if (!isWord(cell)) against -= table.width;
    }
    if (against >= 2 && filled >= 2) found.push(row);
  }
  return found;
}

function isWord(cell: string): boolean {
  return !bareNumber(cell) && !(shareOfDates([cell]) > 0);
}

/** Whether the other values of a column are numbers or dates. */
function isOfValues(dictionary: readonly string[], own: number): boolean {
  const others = dictionary
    .slice(1, 60)
    .filter((cell, i) => i + 1 !== own && !isMissing(cell.trim()));
  return (
    others.length > 0 &&
    others.filter((cell) => !isWord(cell.trim())).length >= others.length * READABLE
  );
}
