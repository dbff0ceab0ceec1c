import { Failed } from '../../contract/failure.ts';
import type { Job } from '../../contract/job.ts';
import type { FileReading } from './contract.ts';
import { CellTable } from './cell-table.ts';
import { decodeFile, NotThisEncoding, readSlice } from './decode-file.ts';
import { DelimitedReader } from './delimited-reader.ts';
import { detectDelimiter, type Delimiter } from './delimiter.ts';
import { declaredEncoding, fallbackEncoding, type EncodingChoice } from './encoding.ts';
import { findHeader } from './headers.ts';
import { firstRecords } from './tokenize.ts';

const HEAD_BYTES = 1 << 16;
const SAMPLE_CHARACTERS = 1 << 18;
const HEADER_AMONG = 200;

/** A file read into cells: how it was read, its headers, its cells. */
export interface ReadFile {
  reading: FileReading;
  headers: string[];
  table: CellTable;
}

/**
 * Reads a CSV, TSV, semicolon or pipe file. The encoding is the person's choice, else the declared
 * one, else UTF-8 as long as every byte is valid, else by evidence (the file is then read again
 * from the start).
 *
 * @param wanted what the person chose; missing parts are found
 * @param onBytes told after each piece how many bytes are read
 * @throws Failed `file_empty`, `file_unreadable`, `file_too_large`
 */
export async function readDelimited(
  file: Blob,
  wanted: Partial<FileReading>,
  onBytes: (bytes: number) => void,
  job: Job
): Promise<ReadFile> {
  const declared = chosen(wanted) ?? declaredEncoding(await readSlice(file, 0, HEAD_BYTES));
  try {
    const choice = declared ?? { encoding: 'utf-8', encodingReason: 'valid_utf8' };
    return await readAs(file, choice, !declared, wanted, onBytes, job);
  } catch (error) {
    if (!(error instanceof NotThisEncoding)) throw error;
    return await readAs(file, fallbackEncoding(error.sample), false, wanted, onBytes, job);
  }
}

function chosen(wanted: Partial<FileReading>): EncodingChoice | null {
  return wanted.encoding ? { encoding: wanted.encoding, encodingReason: 'chosen' } : null;
}

async function readAs(
  file: Blob,
  choice: EncodingChoice,
  strict: boolean,
  wanted: Partial<FileReading>,
  onBytes: (bytes: number) => void,
  job: Job
): Promise<ReadFile> {
  let start: Start | null = null;
  let waiting = '';
  for await (const { text, bytesRead } of decodeFile(file, choice.encoding, strict)) {
    if (start) start.reader.push(text);
    else {
      waiting += text;
      const last = bytesRead >= file.size;
      if (waiting.length >= SAMPLE_CHARACTERS || last) start = startReading(waiting, last, wanted);
    }
    onBytes(bytesRead);
    await job.breathe();
  }
  if (!start) throw new Failed('file_empty');
  start.reader.finish();
  return {
    reading: { format: 'delimited', ...choice, sheet: '', sheets: [], ...start.place },
    headers: start.headers,
    table: start.reader.table
  };
}

interface Start {
  reader: DelimitedReader;
  headers: string[];
  place: { delimiter: Delimiter; headerLine: number };
}

/** Finds delimiter and header in the beginning of the text and reads what stands below them. */
function startReading(beginning: string, last: boolean, wanted: Partial<FileReading>): Start {
  const sample = beginning.slice(0, SAMPLE_CHARACTERS);
  const sampleIsAll = last && sample.length === beginning.length;
  const delimiter = wanted.delimiter ?? detectDelimiter(sample, sampleIsAll);
  let records = firstRecords(sample, delimiter, HEADER_AMONG, sampleIsAll);
  // one record longer than the sample: let it end where the sample ends
  if (records.length === 0) records = firstRecords(sample, delimiter, HEADER_AMONG, true);
  if (records.length === 0) throw new Failed('file_empty');
  const { position, headers } = findHeader(records, wanted.headerLine);
  const header = position < 0 ? { line: 0, end: 0, nextLine: 1 } : records[position];
  const reader = new DelimitedReader(new CellTable(headers.length), delimiter, header.nextLine);
  reader.push(beginning.slice(header.end));
  return { reader, headers, place: { delimiter, headerLine: header.line } };
}
