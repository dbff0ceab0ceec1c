import type { FileReading } from '../../../contract/files/file-reading.ts';
import type { Job } from '../../../contract/job.ts';
import type { CellTable } from '../cell-table.ts';
import type { EncodingChoice } from './encodings/encoding.ts';
import type { Start } from './find-start.ts';
import type { SecondReader } from './read-part.ts';

/** How to read a file. */
export interface ReadOptions {
  choice: EncodingChoice;
  /** Whether an invalid byte is an error. */
  strict: boolean;
  wanted: Partial<FileReading>;
  onBytes: (bytes: number) => void;
  job: Job;
  secondReader: SecondReader | null;
}

/** The result of reading. */
export interface ReadTable {
  start: Start;
  table: CellTable;
}
