import { Failed } from '../../../contract/failure.ts';
import { CellTable } from '../cell-table.ts';
import { decodeFile } from './decode-file.ts';
import { DelimitedReader } from './delimited-reader.ts';
import { findStart, SAMPLE_CHARACTERS, type Start } from './find-start.ts';
import type { ReadOptions, ReadTable } from './read-options.ts';

/** Reads a file in any encoding, decoding it piece by piece. */
export async function readDecoded(file: Blob, options: ReadOptions): Promise<ReadTable> {
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
