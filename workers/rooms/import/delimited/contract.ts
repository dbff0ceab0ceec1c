import type { AsideRow } from '../../../contract/files/aside.ts';
import type { Codes } from '../../../contract/columns.ts';
import type { FileReading } from '../../../contract/files/file-reading.ts';

/** The rest of a UTF-8 file, from the beginning of a line. */
export interface PartQuestion {
  file: Blob;
  from: number;
  delimiter: FileReading['delimiter'];
  /** Number of columns of the table. */
  width: number;
  /** Whether invalid UTF-8 is an error. */
  strict: boolean;
}

/** Columns of cells, to be appended to another table of the same width. */
export interface TablePart {
  rows: number;
  columns: { codes: Codes; dictionary: string[] }[];
  /** Jumps in line numbers: from row `row[i]` on, lines count from `line[i]`. */
  runs: { row: number[]; line: number[] };
  aside: AsideRow[];
}
