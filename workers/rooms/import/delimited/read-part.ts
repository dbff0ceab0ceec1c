import type { Job } from '../../../contract/job.ts';
import { CellTable } from '../cell-table.ts';
import type { PartQuestion, TablePart } from './contract.ts';
import { readSlice, sliceFile } from './decode-file.ts';
import { Utf8Reader } from './utf8-reader.ts';

/** A reading going on beside this one. */
export interface PartReading {
  part: Promise<TablePart>;
  stop(): void;
}

/** Starts a second reader. Absent where there is none: a file is then read by one. */
export type SecondReader = (question: PartQuestion) => PartReading;

/** Shorter files are read before a second reader has begun. */
const MIN_BYTES = 8 << 20;
/** The second reader begins later than the first and hands over what it read. */
const SHARE_OF_FIRST = 0.54;
const MAX_LINE_LENGTH = 1 << 16;

/** Where the second reader may begin: behind a line end; null where there is none near. */
export async function findCut(file: Blob): Promise<number | null> {
  if (file.size < MIN_BYTES) return null;
  const middle = Math.floor(file.size * SHARE_OF_FIRST);
  const end = (await readSlice(file, middle, MAX_LINE_LENGTH)).indexOf(0x0a);
  return end < 0 ? null : middle + end + 1;
}

/**
 * Reads the rest of a file as if a record began at `from`. Whether one does, only the reader of what
 * stands before can tell: inside a quoted cell a line end ends nothing. Lines count from 1.
 *
 * @throws what reading the whole file would throw, and TypeError for bytes that are no UTF-8
 */
export async function readPart(
  { file, from, delimiter, width, strict }: PartQuestion,
  job: Job
): Promise<TablePart> {
  const decoder = new TextDecoder('utf-8', { fatal: strict, ignoreBOM: true });
  const table = new CellTable(width);
  const reader = new Utf8Reader(table, delimiter, 1, (bytes) => decoder.decode(bytes));
  for await (const { bytes } of sliceFile(file, from)) {
    reader.push(bytes);
    await job.breathe();
  }
  reader.finish();
  table.close();
  return table.asPart();
}
