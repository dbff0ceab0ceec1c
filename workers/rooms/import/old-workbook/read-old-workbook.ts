import { Failed } from '../../../contract/failure.ts';
import type { FileReading } from '../../../contract/files/file-reading.ts';
import type { Job } from '../../../contract/job.ts';
import { readSlice } from '../delimited/decode-file.ts';
import type { ReadFile } from '../delimited/read-delimited.ts';
import { CellBudget } from '../markup/grid.ts';
import { joinGrids } from '../markup/join-grids.ts';
import { damaged } from '../workbook/zip-directory.ts';
import { CellReader } from './cells.ts';
import { CompoundFile } from './compound-file.ts';
import { readGlobals, type Globals } from './globals.ts';
import { OldSheet } from './old-sheet.ts';
import { RECORD, Records, SUBSTREAM } from './records.ts';

/** The whole file is held in memory; 65,536 rows of 256 columns take less. */
const MAX_BYTES = 400 << 20;
const RECORDS_BETWEEN_BREATHS = 1 << 14;
/** A start record's type in the first byte; a container begins with another. */
const START = 0x09;

/**
 * Reads a workbook of Excel 5 to 2003 (BIFF5 and BIFF8): the wanted sheet, else the largest visible
 * one together with all others that have the same columns.
 *
 * @throws Failed `workbook_damaged`, `workbook_encrypted`, `workbook_not_workbook` for other OLE2
 *   containers, `workbook_old_format` before Excel 5, `workbook_bomb`, `file_empty`,
 *   `file_too_large`
 */
export async function readOldWorkbook(
  file: Blob,
  wanted: Partial<FileReading>,
  onBytes: (bytes: number) => void,
  job: Job
): Promise<ReadFile> {
  if (file.size > MAX_BYTES) throw new Failed('file_too_large', { bytes: file.size });
  const stream = workbookStream(await readSlice(file, 0, file.size));
  const globals = readGlobals(stream);
  const budget = new CellBudget(stream.length);
  const sheets: OldSheet[] = [];
  let done = 0;
  const advance = (bytes: number) => {
    done += bytes;
    // no record belongs to two sheets; a thousand times the same sheet would take hours
    if (done > stream.length) throw damaged('sheets');
    onBytes(Math.min(file.size, Math.round((file.size * done) / stream.length)));
  };
  for (const place of globals.sheets) {
    const sheet = new OldSheet(place.name, place.hidden, budget);
    await readSheetAt(stream, place.at, globals, sheet, advance, job);
    sheet.close();
    if (sheet.filled > 0) sheets.push(sheet);
  }
  if (sheets.length === 0) throw new Failed('file_empty');
  const { read, sheet, notes } = await joinGrids(sheets, wanted, true, job);
  onBytes(file.size);
  const reading: FileReading = {
    format: 'workbook',
    encoding: 'utf-8',
    encodingReason: 'workbook',
    delimiter: ',',
    sheet: sheet.name,
    sheets: sheets.map(({ name }) => name),
    headerLine: read.headerLine
  };
  return { reading, headers: read.headers, titles: read.titles, table: read.table, notes };
}

/** Excel 97 calls the stream Workbook; a file that both can read has Excel 5's Book as well. */
function workbookStream(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === START) return bytes;
  const container = new CompoundFile(bytes);
  if (container.has('EncryptedPackage')) throw new Failed('workbook_encrypted');
  const stream = container.stream('Workbook') ?? container.stream('Book');
  if (!stream) throw new Failed('workbook_not_workbook');
  return stream;
}

/** Reads the cells until the sheet's end; charts inside it have starts and ends of their own. */
async function readSheetAt(
  stream: Uint8Array,
  at: number,
  globals: Globals,
  sheet: OldSheet,
  advance: (bytes: number) => void,
  job: Job
): Promise<void> {
  const records = new Records(stream, at);
  const cells = new CellReader(globals, sheet);
  const kind = records.start();
  if (kind === null) throw damaged('sheets');
  // dialogues and macros of Excel 4 are listed as sheets as well
  if (kind !== SUBSTREAM.sheet) return;
  let before = at;
  for (let depth = 1, count = 1; depth > 0; count++) {
    records.next();
    if (records.type === RECORD.start) depth++;
    else if (records.type === RECORD.end) depth--;
    else if (depth === 1) cells.read(records);
    if (count % RECORDS_BETWEEN_BREATHS > 0 && depth > 0) continue;
    advance(records.to - before);
    before = records.to;
    await job.breathe();
  }
}
