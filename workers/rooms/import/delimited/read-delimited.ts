import { Failed } from '../../../contract/failure.ts';
import type { Job } from '../../../contract/job.ts';
import type { Delimiter, FileReading } from '../../../contract/files/file-reading.ts';
import type { Reason } from '../meaning/contract.ts';
import { CellTable, MAX_ROWS } from '../cell-table.ts';
import {
  bytesOfLines,
  decodeFile,
  isUtf8,
  NotThisEncoding,
  readSlice,
  sliceFile
} from './decode-file.ts';
import { DelimitedReader } from './delimited-reader.ts';
import { detectDelimiter } from './delimiter.ts';
import { declaredEncoding, fallbackEncoding, type EncodingChoice } from './encoding.ts';
import {
  areBaskets,
  BASKET_HEADERS,
  BASKET_WIDTH,
  tableOfBaskets
} from '../baskets/bare-baskets.ts';
import { findHeader, titlesAbove } from '../meaning/headers.ts';
import { findCut } from './read-part.ts';
import type { SecondReader, PartReading } from './read-part.ts';
import { firstRecords, type SampleRecord } from './tokenize.ts';
import { Utf8Reader } from './utf8-reader.ts';

const HEAD_BYTES = 1 << 16;
const SAMPLE_CHARACTERS = 1 << 18;
const HEADER_AMONG = 200;

/** A file read into cells: how it was read, its headers, its cells. */
export interface ReadFile {
  reading: FileReading;
  headers: string[];
  table: CellTable;
  /** What stands above the header. */
  titles?: string[];
  /** What the person should know about the reading, keys under `reason.note.`. */
  notes?: Reason[];
}

/**
 * Reads a CSV, TSV, semicolon or pipe file. The encoding is the person's choice, else the declared
 * one, else UTF-8 as long as every byte is valid, else by evidence (the file is then read again
 * from the start).
 *
 * @param wanted what the person chose; missing parts are found
 * @param onBytes told after each piece how many bytes are read
 * @param secondReader takes over the second part of a long UTF-8 file
 * @throws Failed `file_empty`, `file_unreadable`, `file_too_large`
 */
export async function readDelimited(
  file: Blob,
  wanted: Partial<FileReading>,
  onBytes: (bytes: number) => void,
  job: Job,
  secondReader: SecondReader | null = null
): Promise<ReadFile> {
  const declared = chosen(wanted) ?? declaredEncoding(await readSlice(file, 0, HEAD_BYTES));
  try {
    const choice = declared ?? { encoding: 'utf-8', encodingReason: 'valid_utf8' };
    return await readAs(file, choice, !declared, { wanted, onBytes, job, secondReader });
  } catch (error) {
    if (!(error instanceof NotThisEncoding)) throw error;
    return await readAs(file, fallbackEncoding(error.sample), false, {
      wanted,
      onBytes,
      job,
      secondReader
    });
  }
}

function chosen(wanted: Partial<FileReading>): EncodingChoice | null {
  return wanted.encoding ? { encoding: wanted.encoding, encodingReason: 'chosen' } : null;
}

async function readAs(
  file: Blob,
  choice: EncodingChoice,
  strict: boolean,
  given: Omit<ReadOptions, 'choice' | 'strict'>
): Promise<ReadFile> {
  const read = choice.encoding === 'utf-8' ? readUtf8 : readDecoded;
  const { start, table } = await read(file, { ...given, choice, strict });
  const reading = {
    format: 'delimited' as const,
    ...choice,
    sheet: '',
    sheets: [],
    ...start.place
  };
  const { headers, titles } = start;
  if (!start.areBaskets) return { reading, headers, titles, table };
  const lines = tableOfBaskets(table, start.place.delimiter);
  const orders = lines.columns[0].dictionary.length - 1;
  const notes = [{ key: 'baskets', detail: { orders, lines: lines.rows } }];
  return { reading, headers: [...BASKET_HEADERS], table: lines, notes };
}

interface ReadOptions {
  choice: EncodingChoice;
  strict: boolean;
  wanted: Partial<FileReading>;
  onBytes: (bytes: number) => void;
  job: Job;
  secondReader: SecondReader | null;
}

interface ReadTable {
  start: Start;
  table: CellTable;
}

/** Any encoding, decoded piece by piece. */
async function readDecoded(file: Blob, options: ReadOptions): Promise<ReadTable> {
  const { choice, strict, wanted, onBytes, job } = options;
  let start: Start | null = null;
  let reader: DelimitedReader | null = null;
  let waiting = '';
  for await (const { text, bytesRead } of decodeFile(file, choice.encoding, strict)) {
    if (reader) reader.push(text);
    else {
      waiting += text;
      const last = bytesRead >= file.size;
      if (waiting.length >= SAMPLE_CHARACTERS || last) {
        start = findStart(
          waiting.slice(0, SAMPLE_CHARACTERS),
          waiting.length,
          last,
          wanted,
          file.size
        );
        const { delimiter } = start.place;
        reader = new DelimitedReader(new CellTable(start.width), delimiter, start.line);
        reader.push(waiting.slice(start.end));
      }
    }
    onBytes(bytesRead);
    await job.breathe();
  }
  if (!start || !reader) throw new Failed('file_empty');
  reader.finish();
  reader.table.close();
  return { start, table: reader.table };
}

/** UTF-8 without decoding what repeats: most files, and the fastest way. */
async function readUtf8(file: Blob, options: ReadOptions): Promise<ReadTable> {
  const { strict, onBytes, job, secondReader } = options;
  let current: Uint8Array = new Uint8Array(0);
  const decoder = new TextDecoder('utf-8', { fatal: strict, ignoreBOM: true });
  const decode = (bytes: Uint8Array) => {
    try {
      return decoder.decode(bytes);
    } catch {
      throw new NotThisEncoding(current);
    }
  };
  const cut = (secondReader && (await findCut(file))) ?? file.size;
  let start: Start | null = null;
  let reader: Utf8Reader | null = null;
  let second: PartReading | null = null;
  try {
    for await (const { bytes, bytesRead } of sliceFile(file, 0, cut)) {
      current = bytes;
      if (reader) reader.push(bytes);
      else {
        const begun = beginUtf8(file, bytes, bytesRead >= file.size, options);
        start = begun.start;
        const { delimiter } = start.place;
        const { width } = start;
        if (secondReader && cut < file.size) {
          second = secondReader({ file, from: cut, delimiter, width, strict });
          // It may fail while this reader is still reading; what it said is asked for later.
          second.part.catch(() => {});
        }
        reader = new Utf8Reader(new CellTable(width), delimiter, start.line, decode);
        reader.push(bytes.subarray(begun.bytes));
      }
      onBytes((bytesRead / cut) * file.size);
      await job.breathe();
    }
    if (!start || !reader) throw new Failed('file_empty');
    if (second) {
      const part = reader.isBetweenRecords ? await unlessCancelled(second, job) : null;
      if (part) reader.table.append(part, reader.line);
      else await readOn(reader, file, cut, job, (bytes) => (current = bytes));
    }
    reader.finish();
    reader.table.close();
    return { start, table: reader.table };
  } finally {
    second?.stop();
  }
}

/** Finds the beginning in a file's first bytes, and how many of them are before the first record. */
function beginUtf8(file: Blob, first: Uint8Array, last: boolean, options: ReadOptions) {
  const { strict, wanted } = options;
  const head = first.subarray(0, SAMPLE_CHARACTERS);
  // What the sample cuts off inside a character waits in the decoder and is dropped with it.
  const sample = new TextDecoder('utf-8', { ignoreBOM: true }).decode(head, { stream: true });
  const length = first.length <= SAMPLE_CHARACTERS ? sample.length : Infinity;
  const start = findStart(sample, length, last, wanted, file.size);
  const bytes = bytesOfLines(first, sample.slice(0, start.end));
  // The records are decoded as they are read; what stands above them only here.
  if (strict && !isUtf8(first.subarray(0, bytes))) throw new NotThisEncoding(first);
  return { start, bytes };
}

/**
 * What the second reader read; null when it failed, whatever the reason: reading on alone meets the
 * same trouble and says it.
 */
async function unlessCancelled({ part }: PartReading, job: Job) {
  const read = part.catch(() => null);
  const cancelled = new Promise<null>((resolve) => {
    if (job.signal.aborted) resolve(null);
    else job.signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  const given = await Promise.race([read, cancelled]);
  await job.breathe();
  return given;
}

/** Alone through the rest, when no record begins at `from` or the second reader gave up. */
async function readOn(
  reader: Utf8Reader,
  file: Blob,
  from: number,
  job: Job,
  onSlice: (bytes: Uint8Array) => void
): Promise<void> {
  for await (const { bytes } of sliceFile(file, from)) {
    onSlice(bytes);
    reader.push(bytes);
    await job.breathe();
  }
}

interface Start {
  headers: string[];
  titles: string[];
  /** Cells of a record; of baskets more than any holds. */
  width: number;
  /** Each record is one order, its cells what was in it. */
  areBaskets: boolean;
  place: { delimiter: Delimiter; headerLine: number };
  /** Characters up to the first record, and its line. */
  end: number;
  line: number;
}

/**
 * Finds delimiter and header in the beginning of the text.
 *
 * @param length characters of the text so far, of which `sample` is the beginning
 * @throws Failed `file_too_large` before the work, when the file must hold far too many rows
 */
function findStart(
  sample: string,
  length: number,
  last: boolean,
  wanted: Partial<FileReading>,
  fileSize: number
): Start {
  const sampleIsAll = last && sample.length === length;
  const delimiter = wanted.delimiter ?? detectDelimiter(sample, sampleIsAll);
  let records = firstRecords(sample, delimiter, HEADER_AMONG, sampleIsAll);
  // one record longer than the sample: let it end where the sample ends
  if (records.length === 0) records = firstRecords(sample, delimiter, HEADER_AMONG, true);
  if (records.length === 0) throw new Failed('file_empty');
  refuseTooMany(records, sample.length, fileSize);
  if (wanted.headerLine === undefined && areBaskets(records)) {
    const place = { delimiter, headerLine: 0 };
    const none = { headers: [], titles: [] };
    return { ...none, width: BASKET_WIDTH, areBaskets: true, place, end: 0, line: 1 };
  }
  const { position, headers } = findHeader(records, wanted.headerLine);
  const header = position < 0 ? { line: 0, end: 0, nextLine: 1 } : records[position];
  return {
    headers,
    titles: titlesAbove(records, position),
    width: headers.length,
    areBaskets: false,
    place: { delimiter, headerLine: header.line },
    end: header.end,
    line: header.nextLine
  };
}

/** By the length of the first records; a file is refused unread only far beyond the limit. */
function refuseTooMany(
  records: readonly SampleRecord[],
  characters: number,
  fileSize: number
): void {
  const end = records.at(-1)?.end ?? characters;
  const rows = Math.round((fileSize * records.length) / Math.max(1, end));
  if (records.length >= 50 && rows > 2 * MAX_ROWS) {
    throw new Failed('file_too_large', { rows });
  }
}
