import { Failed } from '../../../contract/failure.ts';
import type { Encoding, FileReading } from '../../../contract/files/file-reading.ts';
import type { Job } from '../../../contract/job.ts';
import { decodeFile, NotThisEncoding, readSlice } from '../delimited/decode-file.ts';
import { decoderOf } from '../delimited/encodings/decoders.ts';
import { textOfHead, type EncodingChoice } from '../delimited/encodings/encoding.ts';
import type { ReadFile } from '../delimited/read-delimited.ts';
import { isSingleFilePage } from '../file-kind.ts';
import type { Grid } from './grid.ts';
import { isOfData, joinGrids, mostFilled } from './join-grids.ts';
import { byEvidence, pageEncoding } from './page-encoding.ts';
import { PageTables } from './page-tables.ts';
import { pagesInside } from './single-file-page.ts';
import { MarkupTokens, type MarkupSink } from './tokens.ts';
import { XmlSheets } from './xml-sheets.ts';

/** The whole table is held in memory. */
const MAX_BYTES = 200 << 20;
const HEAD_BYTES = 1 << 16;
/** A sign-in page may use tables for its layout; fewer filled cells than this are no data. */
const MAX_CELLS_OF_SIGN_IN = 40;

interface Parsed {
  grids: Grid[];
  /** Whether it is an XML Spreadsheet 2003, whose tables are sheets. */
  isWorkbook: boolean;
}

/**
 * Reads the tables of an HTML page, alone or with its parts in one file, or the sheets of an XML
 * Spreadsheet 2003, all of which shop systems export as .xls: the largest one, together with all others that have the same columns.
 *
 * @throws Failed `page_no_table`, `markup_broken` with the row, `file_kind_unknown` for other XML,
 *   `file_empty`, `file_too_large`, `file_unreadable`
 */
export async function readMarkup(
  file: Blob,
  wanted: Partial<FileReading>,
  onBytes: (bytes: number) => void,
  job: Job
): Promise<ReadFile> {
  if (file.size > MAX_BYTES) throw new Failed('file_too_large', { bytes: file.size });
  if (isSingleFilePage(textOfHead(await readSlice(file, 0, HEAD_BYTES)))) {
    const pages = await pagesInside(await readSlice(file, 0, file.size));
    // the pages inside were decoded: their encoding is no choice any more
    return readPages(pages, { ...wanted, encoding: undefined }, onBytes, job);
  }
  return readPages(file, wanted, onBytes, job);
}

async function readPages(
  file: Blob,
  wanted: Partial<FileReading>,
  onBytes: (bytes: number) => void,
  job: Job
): Promise<ReadFile> {
  const found = wanted.encoding
    ? { encoding: wanted.encoding, encodingReason: 'chosen' as const, isSure: true }
    : await pageEncoding(file);
  const { isSure } = found;
  let choice: EncodingChoice = {
    encoding: found.encoding,
    encodingReason: found.encodingReason
  };
  let parsed: Parsed;
  try {
    parsed = await parse(file, choice.encoding, !isSure, onBytes, job);
  } catch (error) {
    if (!(error instanceof NotThisEncoding)) throw error;
    choice = byEvidence(error.sample);
    parsed = await parse(file, choice.encoding, false, onBytes, job);
  }
  const { isWorkbook } = parsed;
  const grids = parsed.grids.filter(({ filled }) => filled > 0);
  if (grids.length === 0) throw new Failed('file_empty');
  if (!isWorkbook) nameTables(grids);
  const { read, sheet, notes } = await joinGrids(grids, wanted, isWorkbook, job);
  const asked = grids.filter((own) => own === sheet || isWorkbook || isOfData(own));
  const reading: FileReading = {
    ...choice,
    format: isWorkbook ? 'workbook' : 'page',
    delimiter: ',',
    sheet: sheet.name,
    sheets: asked.map(({ name }) => name),
    headerLine: read.headerLine
  };
  return { reading, headers: read.headers, titles: read.titles, table: read.table, notes };
}

/** Names the tables of a page by their number and their caption or first cells. */
function nameTables(grids: readonly Grid[]): void {
  for (const [at, grid] of grids.entries()) {
    const [first] = grid.rows;
    const cells = first.cells.filter((cell) => cell !== '').slice(0, 3);
    const says = grid.name || cells.join(', ');
    grid.name = `${at + 1}: ${says.replace(/\s+/g, ' ')}`.slice(0, 60);
  }
}

async function parse(
  file: Blob,
  encoding: Encoding,
  strict: boolean,
  onBytes: (bytes: number) => void,
  job: Job
): Promise<Parsed> {
  const head = decoderOf(encoding).decode(await readSlice(file, 0, HEAD_BYTES));
  const root = rootOf(head);
  const isWorkbook = /^(?:[\w.-]+:)?workbook$/i.test(root);
  const sink = isWorkbook ? new XmlSheets(file.size) : new PageTables(file.size);
  const isWhole = await feed(sink, isWorkbook, decodeFile(file, encoding, strict), onBytes, job);
  if (sink instanceof XmlSheets) {
    if (sink.isWhole) return { grids: sink.sheets, isWorkbook };
    throw new Failed('markup_broken', { row: Math.max(1, sink.sheets.at(-1)?.line ?? 1) });
  }
  const brokenRow = sink.brokenRow(!isWhole);
  if (brokenRow > 0) throw new Failed('markup_broken', { row: brokenRow });
  sink.finish();
  const { tables } = sink;
  const filled = mostFilled(tables);
  if (filled < 2 || (sink.asksPassword && filled < MAX_CELLS_OF_SIGN_IN)) {
    const isPage = !/^\s*<\?xml/i.test(head) || /^html$/i.test(root);
    throw new Failed(isPage ? 'page_no_table' : 'file_kind_unknown');
  }
  return { grids: tables, isWorkbook };
}

/** Name of the first tag that is not part of a comment or declaration. */
function rootOf(head: string): string {
  const tags = head.replace(/<!--[^]*?(?:-->|$)/g, '');
  return /<([a-zA-Z][\w:.-]*)/.exec(tags)?.[1] ?? '';
}

/** Reads all pieces into the sink; whether the text ends outside of a tag. */
async function feed(
  sink: MarkupSink,
  isXml: boolean,
  pieces: ReturnType<typeof decodeFile>,
  onBytes: (bytes: number) => void,
  job: Job
): Promise<boolean> {
  const tokens = new MarkupTokens(sink, isXml);
  for await (const { text, bytesRead } of pieces) {
    for (let at = 0; at < text.length; at += PIECE) {
      tokens.push(text.slice(at, at + PIECE));
      await job.breathe();
    }
    onBytes(bytesRead);
  }
  return tokens.finish();
}

/** Characters read between two breaths. */
const PIECE = 1 << 18;
