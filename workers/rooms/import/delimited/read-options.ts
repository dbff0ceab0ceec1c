import type { FileReading } from '../../../contract/files/file-reading.ts';
import type { Job } from '../../../contract/job.ts';
import type { CellTable } from '../cell-table.ts';
import type { EncodingChoice } from './encodings/encoding.ts';
import type { Start } from './find-start.ts';
import type { SecondReader } from './read-part.ts';

/** What a file is read with. */
export interface ReadOptions {
  choice: EncodingChoice;
  /** A byte that cannot be of this encoding ends the reading. */
  strict: boolean;
  wanted: Partial<FileReading>;
  onBytes: (bytes: number) => void;
  job: Job;
  secondReader: SecondReader | null;
}

/** What came of it. */
export interface ReadTable {
  start: Start;
  table: CellTable;
}
