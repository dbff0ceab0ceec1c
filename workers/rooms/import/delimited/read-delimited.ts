import type { FileReading } from '../../../contract/files/file-reading.ts';
import type { Job } from '../../../contract/job.ts';
import { BASKET_HEADERS, tableOfBaskets } from '../baskets/bare-baskets.ts';
import type { CellTable } from '../cell-table.ts';
import type { Reason } from '../meaning/contract.ts';
import { NotThisEncoding, readSlice } from './decode-file.ts';
import { declaredEncoding, fallbackEncoding, type EncodingChoice } from './encodings/encoding.ts';
import { readDecoded } from './read-decoded.ts';
import type { ReadOptions } from './read-options.ts';
import type { SecondReader } from './read-part.ts';
import { readUtf8 } from './read-utf8.ts';

const HEAD_BYTES = 1 << 16;

/** A file read into cells. */
export interface ReadFile {
  reading: FileReading;
  headers: string[];
  table: CellTable;
  /** Lines above the header. */
  titles?: string[];
  /** What the person should know about the reading: i18n keys under `reason.note.`. */
  notes?: Reason[];
}

/**
 * Reads a CSV, TSV, semicolon or pipe file. Encoding: the person's choice, else the declared one,
 * else UTF-8 as long as every byte is valid, else the most plausible one (the file is then read
 * again from the start).
 *
 * @param wanted what the person chose; the rest is detected
 * @param onBytes called after each piece with the number of bytes read
 * @param secondReader reads the second part of a long UTF-8 file
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
