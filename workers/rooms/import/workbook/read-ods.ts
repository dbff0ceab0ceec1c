import { strToU8, zipSync } from 'fflate';
import { streamOdsRows } from 'hucre/ods';
import { Failed } from '../../../contract/failure.ts';
import type { Job } from '../../../contract/job.ts';
import type { FileReading } from '../../../contract/files/file-reading.ts';
import type { ReadFile } from '../delimited/read-delimited.ts';
import { currencyOfOdsRows } from './currencies-in-ods.ts';
import { addCurrencies } from './currency-formats.ts';
import { Mended, mendMerged } from './mend-sheet.ts';
import type { Merge } from './merged-cells.ts';
import { readSheet } from './read-sheet.ts';
import { CellText, type SheetRow } from './sheet-reader.ts';
import { bomb, checkEntry, inflateWhole } from './workbook-preflight.ts';
import { tags } from './workbook-parts.ts';
import { damaged, type ZipEntry } from './zip-directory.ts';

const MIME = 'application/vnd.oasis.opendocument.spreadsheet';
const MAX_PART = 1 << 28;
/** Rows and cells repeated more often are blank in every real sheet. */
const MAX_COPIES = 1000;

/** Whether a ZIP is an OpenDocument spreadsheet, by its declared type. */
export async function isOds(file: Blob, entries: ReadonlyMap<string, ZipEntry>): Promise<boolean> {
  const mime = entries.get('mimetype');
  if (!mime || mime.size > 200) return false;
  return new TextDecoder().decode(await inflateWhole(file, mime, 200)).startsWith(MIME);
}

/**
 * Reads one sheet of an ODS workbook: the requested one, otherwise the largest. Every part is
 * unpacked once and its checksum verified before hucre reads the whole content.
 *
 * @throws Failed `workbook_damaged`, `workbook_bomb`, `workbook_encrypted`, `file_empty`
 */
export async function readOds(
  file: Blob,
  entries: ReadonlyMap<string, ZipEntry>,
  wanted: Partial<FileReading>,
  onBytes: (bytes: number) => void,
  job: Job
): Promise<ReadFile> {
  for (const entry of entries.values()) {
    await checkEntry(file, entry);
    await job.breathe();
  }
  const text = async (path: string) => {
    const entry = entries.get(path);
    if (!entry) throw damaged(path);
    return new TextDecoder().decode(await inflateWhole(file, entry, MAX_PART));
  };
  const manifest = await text('META-INF/manifest.xml');
  if (manifest.includes('encryption-data')) throw new Failed('workbook_encrypted');
  const content = await text('content.xml');
  checkContent(content);
  const sheets = sheetsOf(content);
  if (sheets.length === 0) throw new Failed('workbook_not_workbook');
  const chosen = chooseSheet(sheets, wanted.sheet);
  const rows = odsRows(odsOf(content), sheets.indexOf(chosen));
  const read = await readSheet(rows, wanted.headerLine, job, () => null);
  onBytes(file.size);
  const reading: FileReading = {
    format: 'workbook',
    encoding: 'utf-8',
    encodingReason: 'workbook',
    delimiter: ',',
    sheet: chosen.name,
    sheets: sheets.map(({ name }) => name),
    headerLine: read.headerLine
  };
  const sheet = sheetText(content, sheets.indexOf(chosen));
  const mended = new Mended();
  mendMerged(read, mergesInOds(sheet), 0, mended);
  const notes = mended.notes(read.headers);
  notes.push(...addCurrencies(read, currencyOfOdsRows(read.table, sheet)));
  read.table.close();
  return { reading, headers: read.headers, titles: read.titles, table: read.table, notes };
}

/**
 * A file with only the verified content. hucre 1.0 joins the paragraphs of a cell without a
 * separator: they become lines of one paragraph.
 */
function odsOf(content: string): Uint8Array {
  const lines = content.replace(/<\/text:p>\s*<text:p\b[^>]*[^/>]?>/g, '<text:line-break/>');
  const stored = { level: 0 } as const;
  return zipSync({
    mimetype: [strToU8(MIME), stored],
    'content.xml': [strToU8(lines), stored]
  });
}

async function* odsRows(bytes: Uint8Array, sheet: number): AsyncGenerator<SheetRow> {
  const text = new CellText();
  for await (const { index, values } of streamOdsRows(bytes, { sheets: [sheet] })) {
    yield { line: index + 1, cells: values.map((value) => text.of(value)) };
  }
}

/**
 * Repetitions of non-blank cells are refused before they are expanded: a few bytes can request
 * billions.
 */
function checkContent(content: string): void {
  if (!/<\/office:document-content>\s*$/.test(content)) throw damaged('content.xml');
  const rows =
    /<table:table-row\b[^>]*number-rows-repeated="(\d+)"(?:[^>]*[^>/])?>(.*?)<\/table:table-row>/gs;
  for (const [, copies, cells] of content.matchAll(rows)) {
    if (Number(copies) > MAX_COPIES && cells.includes('value-type=')) {
      throw bomb('rows', Number(copies));
    }
  }
  for (const cell of content.matchAll(/<table:table-cell\b[^>]*>/g)) {
    const copies = Number(/number-columns-repeated="(\d+)"/.exec(cell[0])?.[1] ?? 1);
    if (copies > MAX_COPIES && cell[0].includes('value-type=')) throw bomb('columns', copies);
  }
}

const SHEET = /<table:table\s[^>]*>/g;
const ROW_OR_CELL = /<table:(table-row|table-cell|covered-table-cell)\b([^>]*)>/g;

function sheetText(content: string, sheet: number): string {
  const starts = [...content.matchAll(SHEET)].map(({ index }) => index);
  return content.slice(starts[sheet], starts[sheet + 1]);
}

/** Cells of a sheet that span several rows. */
function mergesInOds(text: string): Merge[] {
  const count = (attributes: string, name: string) =>
    Number(new RegExp(`${name}="(\\d+)"`).exec(attributes)?.[1] ?? 1);
  const merges: Merge[] = [];
  let [line, position, next] = [0, 0, 1];
  for (const [, kind, attributes] of text.matchAll(ROW_OR_CELL)) {
    if (kind === 'table-row') {
      [line, position] = [next, 0];
      next += count(attributes, 'number-rows-repeated');
      continue;
    }
    const rows = count(attributes, 'number-rows-spanned');
    if (rows > 1) merges.push({ position, from: line, to: line + rows - 1 });
    position += count(attributes, 'number-columns-repeated');
  }
  return merges;
}

interface OdsSheet {
  name: string;
  size: number;
}

function sheetsOf(content: string): OdsSheet[] {
  const starts = [...content.matchAll(SHEET)];
  return starts.map((start, i) => ({
    name: tags(start[0], 'table')[0]?.get('name') ?? `${i + 1}`,
    size: (starts[i + 1]?.index ?? content.length) - start.index
  }));
}

function chooseSheet(sheets: readonly OdsSheet[], wanted?: string): OdsSheet {
  const named = sheets.find(({ name }) => name === wanted);
  return named ?? sheets.reduce((best, sheet) => (sheet.size > best.size ? sheet : best));
}
