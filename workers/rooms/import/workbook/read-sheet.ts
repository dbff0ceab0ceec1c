import { Failed } from '../../../contract/failure.ts';
import type { Job } from '../../../contract/job.ts';
import { CellTable, joinCells } from '../cell-table.ts';
import { encodeCells } from '../delimited/encode-lines.ts';
import { findHeader, nameColumns, titlesAbove } from '../meaning/headers.ts';
import { continuesTable } from './continues-table.ts';
import type { SheetRow } from './sheet-reader.ts';
import { damaged } from './zip-directory.ts';

const ROWS_BETWEEN_BREATHS = 4096;
const HEADER_AMONG = 60;
const MAX_CELL_LENGTH = 32_767;

/** The cells of one sheet, and the number of rows its reader returned. */
export interface ReadSheet {
  table: CellTable;
  headers: string[];
  headerLine: number;
  titles: string[];
  delivered: number;
}

/**
 * Rows of a sheet as cells below their header. Blank rows are skipped.
 *
 * @param failure the error of the byte stream, if it failed
 * @throws Failed `workbook_damaged`, `workbook_bomb`, `file_empty`
 */
export async function readSheet(
  rows: AsyncGenerator<SheetRow>,
  headerLine: number | undefined,
  job: Job,
  failure: () => unknown
): Promise<ReadSheet> {
  const first: SheetRow[] = [];
  let sheet: ReadSheet | null = null;
  let delivered = 0;
  try {
    for await (const row of rows) {
      if (++delivered % ROWS_BETWEEN_BREATHS === 0) await job.breathe();
      if (isBlank(row.cells)) continue;
      if (sheet) encodeRow(sheet.table, row);
      else if (first.push(row) === HEADER_AMONG) sheet = startSheet(first, headerLine);
    }
  } catch (error) {
    throw causeOf(error, failure);
  }
  sheet ??= startSheet(first, headerLine);
  return { ...sheet, delivered };
}

/**
 * Appends the rows of another sheet, if it has the same headers, or none and continues the table.
 *
 * @returns number of rows read, or null if the sheet is a different table
 */
export async function readFurtherSheet(
  rows: AsyncGenerator<SheetRow>,
  { table, headers }: ReadSheet,
  job: Job,
  failure: () => unknown
): Promise<number | null> {
  let delivered = 0;
  let isSame = false;
  const first: SheetRow[] = [];
  try {
    for await (const row of rows) {
      if (++delivered % ROWS_BETWEEN_BREATHS === 0) await job.breathe();
      if (isBlank(row.cells)) continue;
      if (isSame) encodeRow(table, row);
      else if (hasHeaders(row.cells, headers)) isSame = true;
      else if (first.push(row) > HEADER_AMONG) {
        if (!takeContinued(first, table)) return null;
        isSame = true;
      }
    }
  } catch (error) {
    throw causeOf(error, failure);
  }
  return isSame || takeContinued(first, table) ? delivered : null;
}

/** Appends the first rows of a sheet without headers, if they continue the table. */
function takeContinued(first: readonly SheetRow[], table: CellTable): boolean {
  const isMore = continuesTable(
    first.map(({ cells }) => cells),
    table
  );
  if (isMore) for (const row of first) encodeRow(table, row);
  return isMore;
}

function hasHeaders(cells: readonly string[], headers: readonly string[]): boolean {
  const named = nameColumns(cells);
  return headers.length > 1 && headers.every((header, column) => header === named[column]);
}

/** hucre wraps errors of the stream: our own cause is thrown instead. */
function causeOf(error: unknown, failure: () => unknown): Failed {
  const cause = failure() ?? error;
  if (cause instanceof Failed) return cause;
  return damaged(String((cause as Error)?.message ?? cause).slice(0, 200));
}

function isBlank(cells: readonly string[]): boolean {
  for (let i = 0; i < cells.length; i++) if (cells[i] !== '') return false;
  return true;
}

function startSheet(first: readonly SheetRow[], headerLine: number | undefined): ReadSheet {
  if (first.length === 0) throw new Failed('file_empty');
  const records = first.map(({ line, cells }) => ({ line, cells, end: 0, nextLine: line + 1 }));
  const { position, headers } = findHeader(records, headerLine);
  const table = new CellTable(headers.length);
  for (const row of first.slice(position + 1)) encodeRow(table, row);
  const headerRow = position < 0 ? 0 : first[position].line;
  const titles = titlesAbove(records, position);
  return { table, headers, headerLine: headerRow, titles, delivered: 0 };
}

/** Sheets omit empty cells at the end of a row: they are added. */
function encodeRow(table: CellTable, { line, cells }: SheetRow): void {
  for (const cell of cells) {
    if (cell.length > MAX_CELL_LENGTH) {
      throw new Failed('workbook_bomb', { what: 'cell', found: cell.length });
    }
  }
  const original = cells.length > table.width ? joinCells(cells) : '';
  while (cells.length < table.width) cells.push('');
  encodeCells(table, cells, line, original);
}
