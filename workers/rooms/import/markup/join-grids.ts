import type { FileReading } from '../../../contract/files/file-reading.ts';
import type { Job } from '../../../contract/job.ts';
import { lackMonth } from '../days/day-numbers.ts';
import { namesMonth } from '../days/month-of-file.ts';
import type { Reason } from '../meaning/contract.ts';
import { addCurrencies } from '../workbook/currency-formats.ts';
import { Mended, mendMerged, mendMissing } from '../workbook/mend-sheet.ts';
import { readFurtherSheet, readSheet, type ReadSheet } from '../workbook/read-sheet.ts';
import { nameSheets, sheetNotes } from '../workbook/read-workbook.ts';
import type { SheetRow } from '../workbook/sheet-reader.ts';
import type { SheetGrid } from './grid.ts';

/** A table of a file and all others with the same columns, read as one. */
interface JoinedGrids {
  read: ReadSheet;
  sheet: SheetGrid;
  notes: Reason[];
}

/**
 * Reads the wanted table, else the largest visible one with all others that have the same columns,
 * as sheets of a workbook are read.
 *
 * @throws Failed `file_empty`
 */
export async function joinGrids(
  grids: readonly SheetGrid[],
  wanted: Partial<FileReading>,
  isWorkbook: boolean,
  job: Job
): Promise<JoinedGrids> {
  const shown = grids.filter(({ hidden }) => !hidden);
  const visible = shown.length > 0 ? shown : grids;
  const named = grids.find(({ name }) => name === wanted.sheet);
  const sheet = named ?? visible.reduce((most, own) => (own.filled > most.filled ? own : most));
  const read = await readSheet(rowsOf(sheet), wanted.headerLine, job, () => null);
  const currencies = new Map<number, string>();
  const mended = new Mended();
  mendGrid(sheet, read, 0, currencies, mended);
  const joined: Reason[] = [];
  if (!named) {
    const together = [sheet.name];
    const starts = [0];
    const isMonth = lackMonth(read.headers, read.table);
    const mayJoin = ({ name }: SheetGrid) =>
      !isMonth || (namesMonth(sheet.name) && namesMonth(name));
    for (const other of visible.filter((one) => one !== sheet && mayJoin(one))) {
      const before = read.table.rows;
      const delivered = await readFurtherSheet(rowsOf(other), read, job, () => null);
      if (delivered === null) continue;
      mendGrid(other, read, before, currencies, mended);
      together.push(other.name);
      starts.push(before);
    }
    if (together.length > 1 && isMonth) nameSheets(read, together, starts);
    joined.push(...(isWorkbook ? sheetNotes(grids, together) : tableNotes(visible, together)));
  }
  const notes = [...mended.notes(read.headers), ...joined, ...addCurrencies(read, currencies)];
  read.table.close();
  return { read, sheet, notes };
}

/** Whether a table holds data; smaller ones are layout, such as a title, and are not offered. */
export function isOfData({ rows, filled }: SheetGrid): boolean {
  return rows.length > 2 && filled > rows.length;
}

/** Filled cells of the fullest table. */
export function mostFilled(grids: readonly SheetGrid[]): number {
  return grids.reduce((most, { filled }) => Math.max(most, filled), 0);
}

async function* rowsOf({ rows }: SheetGrid): AsyncGenerator<SheetRow> {
  yield* rows;
}

/** Computes missing results, fills merged cells and records the currencies of the rows. */
function mendGrid(
  { merges, currencyOfLine, formulas = [] }: SheetGrid,
  { table, headers }: ReadSheet,
  fromRow: number,
  currencies: Map<number, string>,
  mended: Mended
): void {
  for (let row = fromRow; currencyOfLine.size > 0 && row < table.rows; row++) {
    const currency = currencyOfLine.get(table.lineOf(row));
    if (currency !== undefined) currencies.set(row, currency);
  }
  mendMissing(table, formulas, fromRow, mended);
  mendMerged({ table, headers }, merges, fromRow, mended);
}

/** Notes on how many tables of a page were joined or left out. */
function tableNotes(grids: readonly SheetGrid[], together: readonly string[]): Reason[] {
  const read = new Set(together);
  const tables = grids.filter((own) => !read.has(own.name) && isOfData(own)).length;
  const notes: Reason[] = [];
  if (together.length > 1) {
    notes.push({ key: 'page_tables_together', detail: { tables: together.length } });
  }
  if (tables > 0) notes.push({ key: 'page_tables_left', detail: { tables } });
  return notes;
}
