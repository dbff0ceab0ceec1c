import { Failed } from '../../../contract/failure.ts';
import type { Delimiter, FileReading } from '../../../contract/files/file-reading.ts';
import { areBaskets, BASKET_WIDTH } from '../baskets/bare-baskets.ts';
import { MAX_ROWS } from '../cell-table.ts';
import { findHeader, titlesAbove } from '../meaning/headers.ts';
import { detectDelimiter } from './delimiter.ts';
import { firstRecords, type SampleRecord } from './tokenize.ts';

/** Number of characters at the start of a file in which delimiter and header are looked for. */
export const SAMPLE_CHARACTERS = 1 << 18;
const HEADER_AMONG = 200;

/** How a file begins, and where its records start. */
export interface Start {
  headers: string[];
  titles: string[];
  /** Cells per record; for baskets, more than any record has. */
  width: number;
  /** Each record is an order, and its cells are what was in it. */
  areBaskets: boolean;
  place: { delimiter: Delimiter; headerLine: number };
  /** Characters before the first record, and the line of that record. */
  end: number;
  line: number;
}

/**
 * Finds delimiter and header at the start of the text.
 *
 * @param length number of characters so far, of which `sample` is the beginning
 * @throws Failed `file_too_large` before reading on, if the file must have far too many rows
 */
export function findStart(
  sample: string,
  length: number,
  last: boolean,
  wanted: Partial<FileReading>,
  fileSize: number
): Start {
  const sampleIsAll = last && sample.length === length;
  const delimiter = wanted.delimiter ?? detectDelimiter(sample, sampleIsAll);
  let records = firstRecords(sample, delimiter, HEADER_AMONG, sampleIsAll);
  // a single record longer than the sample: let it end where the sample ends
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

/** Estimates the number of rows from the first records; refuses only far beyond the limit. */
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
