import type { AsideRow } from '../../../contract/files/aside.ts';
import type { Codes } from '../../../contract/columns.ts';
import type { FileReading } from '../../../contract/files/file-reading.ts';

/** The rest of a UTF-8 file from the beginning of a line on. */
export interface PartQuestion {
  file: Blob;
  from: number;
  delimiter: FileReading['delimiter'];
  /** Columns of the table. */
  width: number;
  /** Whether bytes that are no UTF-8 end the reading. */
  strict: boolean;
}

/** Rows of cells as columns, to be put behind the rows of another table of the same width. */
export interface TablePart {
  rows: number;
  columns: { codes: Codes; dictionary: string[] }[];
  /** Where rows do not follow line by line: from row `row` on, the first at line `line`. */
  runs: { row: number[]; line: number[] };
  aside: AsideRow[];
}
