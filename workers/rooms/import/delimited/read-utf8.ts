import { Failed } from '../../../contract/failure.ts';
import type { Job } from '../../../contract/job.ts';
import { CellTable } from '../cell-table.ts';
import { bytesOfLines, isUtf8, NotThisEncoding, sliceFile } from './decode-file.ts';
import { findStart, SAMPLE_CHARACTERS, type Start } from './find-start.ts';
import type { ReadOptions, ReadTable } from './read-options.ts';
import { findCut, type PartReading } from './read-part.ts';
import { Utf8Reader } from './utf8-reader.ts';

/** Reads UTF-8 without decoding repeated cells: the format of most files, and the fastest path. */
export async function readUtf8(file: Blob, options: ReadOptions): Promise<ReadTable> {
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
          // The other reader may fail meanwhile; its result is only needed later.
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

/** Detects the start in a file's first bytes, and how many bytes come before the first record. */
function beginUtf8(file: Blob, first: Uint8Array, last: boolean, options: ReadOptions) {
  const { strict, wanted } = options;
  const head = first.subarray(0, SAMPLE_CHARACTERS);
  // A character that is cut off at the end of the sample stays in the decoder and is dropped with
  // it.
  const sample = new TextDecoder('utf-8', { ignoreBOM: true }).decode(head, { stream: true });
  const length = first.length <= SAMPLE_CHARACTERS ? sample.length : Infinity;
  const start = findStart(sample, length, last, wanted, file.size);
  const bytes = bytesOfLines(first, sample.slice(0, start.end));
  // Only what is above the records is decoded here; the records are decoded as they are read.
  if (strict && !isUtf8(first.subarray(0, bytes))) throw new NotThisEncoding(first);
  return { start, bytes };
}

/**
 * The second reader's result; null if it failed for any reason: reading on meets the same problem
 * and reports it.
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

/** Reads the rest without the second reader, because no record starts at `from`, or it failed. */
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
