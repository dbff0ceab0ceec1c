import { Failed } from '../../../contract/failure.ts';
import type { Job } from '../../../contract/job.ts';
import type { FileReading } from '../../../contract/files/file-reading.ts';
import { CellColumn } from '../cell-table.ts';
import { lackMonth, SHEET } from '../days/day-numbers.ts';
import { namesMonth } from '../days/month-of-file.ts';
import type { Reason } from '../meaning/contract.ts';
import type { ReadFile } from '../delimited/read-delimited.ts';
import { readFurtherSheet, readSheet, type ReadSheet } from './read-sheet.ts';
import { RowCounter } from './row-counter.ts';
import { hucreSheetReader, type SheetRow } from './sheet-reader.ts';
import { Mended, mendSheet } from './mend-sheet.ts';
import { singleSheetWorkbook } from './single-sheet-workbook.ts';
import { checkEntry, inflateEntry, inflateWhole, openWorkbook } from './workbook-preflight.ts';
import { readParts, relationsPath, workbookPath, type WorkbookParts } from './workbook-parts.ts';
import { addCurrencies, currencyStyles } from './currency-formats.ts';
import { plainStyles } from './date-styles.ts';
import { damaged, type ZipEntry } from './zip-directory.ts';

const MAX_PART = 1 << 28;

/**
 * Reads one sheet of an XLSX workbook (ODS files go to their own reader): the requested one,
 * otherwise the largest visible one with all others that have the same columns (a sheet per month
 * or year). Every part of the file is unpacked once and its checksum verified; the number of rows
 * read is compared with the row tags in the bytes. Blank rows are skipped.
 *
 * @throws Failed `workbook_damaged`, `workbook_bomb`, `workbook_encrypted`,
 *   `workbook_not_workbook`, `workbook_old_format`, `workbook_rows_differ`, `file_empty`
 */
export async function readWorkbook(
  file: Blob,
  wanted: Partial<FileReading>,
  onBytes: (bytes: number) => void,
  job: Job
): Promise<ReadFile> {
  const entries = await openWorkbook(file);
  if (entries.has('mimetype')) {
    // rarely needed, so its reader is loaded on demand
    const { isOds, readOds } = await import('./read-ods.ts');
    if (await isOds(file, entries)) return await readOds(file, entries, wanted, onBytes, job);
  }
  const parts = await readFrame(file, entries);
  const sheet = chooseSheet(parts, entries, wanted.sheet);
  const entry = entries.get(sheet.path) ?? fail(sheet.path);
  const part = async (path: string | null) => {
    const found = path === null ? undefined : entries.get(path);
    return found ? await inflateWhole(file, found, MAX_PART) : null;
  };
  const sharedStrings = await part(parts.sharedStrings);
  const styleBytes = await part(parts.styles);
  const styles = styleBytes && new TextDecoder().decode(styleBytes);
  const plain = styles === null ? null : new TextEncoder().encode(plainStyles(styles));
  const fromSheet = (entry: ZipEntry, onDone: (done: number) => void) =>
    openSheet(file, entry, { from1904: parts.from1904, sharedStrings, styles: plain }, job, onDone);
  for (const other of entries.values()) {
    if (other !== entry) await checkEntry(file, other);
    await job.breathe();
  }
  const opened = fromSheet(entry, (done) => onBytes(Math.round((file.size * done) / entry.size)));
  const read = await readSheet(opened.rows, wanted.headerLine, job, opened.failure);
  opened.compare(read.delivered);
  const shown = { currencyStyles: styles ? currencyStyles(styles) : null };
  const mended = new Mended();
  const sheets = { ...read, ...shown, currencyOfRow: new Map<number, string>(), mended };
  await mendSheet(file, entry, sheets, 0);
  const joined: Reason[] = [];
  if (!wanted.sheet) {
    const together = [sheet.name];
    const starts = [0];
    // days without a month get it from their sheet's name, if it has one
    const isMonth = lackMonth(read.headers, read.table);
    const others = visibleSheets(parts.sheets).filter((one) => one !== sheet);
    const mayJoin = (name: string) => !isMonth || (namesMonth(sheet.name) && namesMonth(name));
    for (const other of others.filter(({ name }) => mayJoin(name))) {
      const more = entries.get(other.path) ?? fail(other.path);
      const next = fromSheet(more, () => {});
      const before = read.table.rows;
      const delivered = await readFurtherSheet(next.rows, read, job, next.failure);
      if (delivered === null) continue;
      next.compare(delivered);
      await mendSheet(file, more, sheets, before);
      together.push(other.name);
      starts.push(before);
    }
    if (together.length > 1 && isMonth) nameSheets(read, together, starts);
    joined.push(...sheetNotes(parts.sheets, together));
  }
  const notes = [...mended.notes(read.headers), ...joined];
  notes.push(...addCurrencies(read, sheets.currencyOfRow));
  const reading: FileReading = {
    format: 'workbook',
    encoding: 'utf-8',
    encodingReason: 'workbook',
    delimiter: ',',
    sheet: sheet.name,
    sheets: parts.sheets.map(({ name }) => name),
    headerLine: read.headerLine
  };
  read.table.close();
  return { reading, headers: read.headers, titles: read.titles, table: read.table, notes };
}

interface OpenedSheet {
  rows: AsyncGenerator<SheetRow>;
  failure: () => unknown;
  /** @throws Failed `workbook_rows_differ` if the number of row tags differs */
  compare(delivered: number): void;
}

/** The rows of one sheet, and what is needed to verify them. */
function openSheet(
  file: Blob,
  entry: ZipEntry,
  frame: Parameters<typeof singleSheetWorkbook>[2],
  job: Job,
  onDone: (done: number) => void
): OpenedSheet {
  const counter = new RowCounter();
  const demand: Demand = { isWaiting: false };
  const inflated = counted(inflateEntry(file, entry), counter, demand, job, onDone);
  const stream = singleSheetWorkbook(inflated.pieces, entry.size, frame);
  return {
    rows: demanded(hucreSheetReader.rows(stream), demand),
    failure: inflated.failure,
    compare(delivered) {
      const rows = counter.finish();
      if (rows !== delivered)
        throw new Failed('workbook_rows_differ', { counted: rows, delivered });
    }
  };
}

function visibleSheets<S extends { hidden: boolean }>(sheets: readonly S[]): readonly S[] {
  const visible = sheets.filter(({ hidden }) => !hidden);
  return visible.length > 0 ? visible : sheets;
}

/** Days without a month get it from their sheet: the sheet of each row. */
export function nameSheets(
  { table, headers }: ReadSheet,
  names: readonly string[],
  starts: readonly number[]
): void {
  const column = new CellColumn();
  for (let row = 0, at = 0; row < table.rows; row++) {
    while (row >= starts[at + 1]) at++;
    column.put(row, names[at]);
  }
  table.columns.push(column);
  headers.push(SHEET);
}

/** Notes which sheets were read as one table, and that others were not. */
export function sheetNotes(
  sheets: readonly { name: string; hidden: boolean }[],
  together: readonly string[]
): Reason[] {
  const left = visibleSheets(sheets).filter(({ name }) => !together.includes(name));
  const names = (list: readonly string[]) => list.map((name) => `“${name}”`).join(', ');
  const notes: Reason[] = [];
  if (together.length > 1) {
    notes.push({ key: 'sheets_together', detail: { sheets: names(together) } });
  }
  if (left.length > 0) {
    const detail = { sheets: names(left.map(({ name }) => name)) };
    notes.push({ key: 'sheets_left', detail });
  }
  return notes;
}

function fail(path: string): never {
  throw damaged(path);
}

async function readFrame(file: Blob, entries: Map<string, ZipEntry>): Promise<WorkbookParts> {
  const text = async (path: string) => {
    const entry = entries.get(path);
    return entry ? new TextDecoder().decode(await inflateWhole(file, entry, MAX_PART)) : null;
  };
  const root = await text('_rels/.rels');
  const path = root === null ? null : workbookPath(root);
  if (path === null) throw new Failed('workbook_not_workbook');
  if (path.endsWith('.bin')) throw new Failed('workbook_old_format');
  const workbook = await text(path);
  const relations = await text(relationsPath(path));
  if (workbook === null || relations === null) throw new Failed('workbook_not_workbook');
  const parts = readParts(path, workbook, relations);
  if (parts.sheets.length === 0) throw new Failed('workbook_not_workbook');
  return parts;
}

function chooseSheet(parts: WorkbookParts, entries: Map<string, ZipEntry>, wanted?: string) {
  const named = parts.sheets.find(({ name }) => name === wanted);
  if (named) return named;
  const size = (path: string) => entries.get(path)?.size ?? 0;
  return visibleSheets(parts.sheets).reduce((best, sheet) =>
    size(sheet.path) > size(best.path) ? sheet : best
  );
}

/** Whether the sheet's reader has delivered all rows and waits for bytes. */
interface Demand {
  isWaiting: boolean;
}

/**
 * Passes chunks through, counting rows and bytes and recording the error that stopped them.
 *
 * hucre 1.0 parses as fast as bytes arrive, without backpressure, and shifts rows from the front of
 * an array, which is slower the longer it is: in Chromium 144 s for 541,909 rows. If the next chunk
 * is passed only after all rows are consumed, it takes 7 s.
 */
function counted(
  pieces: AsyncGenerator<Uint8Array>,
  counter: RowCounter,
  demand: Demand,
  job: Job,
  onBytes: (done: number) => void
) {
  let reason: unknown = null;
  async function* pass(): AsyncGenerator<Uint8Array> {
    let done = 0;
    try {
      for await (const piece of pieces) {
        counter.push(piece);
        onBytes((done += piece.length));
        yield piece;
        do await job.breathe();
        while (!demand.isWaiting);
      }
    } catch (error) {
      reason = error;
      throw error;
    }
  }
  return { pieces: pass(), failure: () => reason };
}

/** The same rows, reporting meanwhile whether the consumer waits for one. */
async function* demanded(rows: AsyncGenerator<SheetRow>, demand: Demand) {
  try {
    demand.isWaiting = true;
    for await (const row of rows) {
      demand.isWaiting = false;
      yield row;
      demand.isWaiting = true;
    }
  } finally {
    demand.isWaiting = true;
  }
}
