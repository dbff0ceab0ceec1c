import type { Job } from '../../../contract/job.ts';
import { CellTable } from '../cell-table.ts';
import type { PartQuestion, TablePart } from './contract.ts';
import { readSlice, sliceFile } from './decode-file.ts';
import { Utf8Reader } from './utf8-reader.ts';

/** The reading of a part by another worker. */
export interface PartReading {
  part: Promise<TablePart>;
  stop(): void;
}

/** Starts reading a part in a second worker; absent if there is none. */
export type SecondReader = (question: PartQuestion) => PartReading;

/** A shorter file is finished before a second reader has started. */
const MIN_BYTES = 8 << 20;
/** More than half, because the second reader starts later and has to hand over its result. */
const SHARE_OF_FIRST = 0.54;
const MAX_LINE_LENGTH = 1 << 16;

/**
 * A position after a line end at which the second reader may start; null if there is none nearby.
 */
export async function findCut(file: Blob): Promise<number | null> {
  if (file.size < MIN_BYTES) return null;
  const middle = Math.floor(file.size * SHARE_OF_FIRST);
  const end = (await readSlice(file, middle, MAX_LINE_LENGTH)).indexOf(0x0a);
  return end < 0 ? null : middle + end + 1;
}

/**
 * Reads the rest of a file as if a record began at `from`. Only the reader of the first part can
 * tell whether one does, since a line end may be inside a quoted cell. Lines count from 1.
 *
 * @throws the same as reading the whole file, and TypeError on invalid UTF-8
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
