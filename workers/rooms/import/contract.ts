import type { Codes } from '../../contract/columns.ts';
import type { Failure } from '../../contract/failure.ts';
import type { Job } from '../../contract/job.ts';
import type {
  OpenedPlaces,
  PlaceDraft,
  PlaceHandle,
  PlaceSummary,
  Reread
} from '../../contract/places.ts';
import type { Role, TableKind, ValueType } from '../../contract/roles.ts';

/**
 * Import in two questions: `look` reads the files once into dictionary-coded cells (kept in the
 * data worker's memory under a draft id) and proposes what they mean; `commit` types the cells by
 * the confirmed meaning and stores them. Nothing is written before `commit`.
 */
export interface ImportRoom {
  look(question: LookQuestion, job: Job): Promise<ImportDraft>;
  commit(question: CommitQuestion, job: Job): Promise<ImportReceipt>;
  /** The rest of a long file, asked of a second worker while the first reads its beginning. */
  readPart(question: PartQuestion, job: Job): Promise<TablePart>;
  /** Forgets a draft (the person went away). */
  drop(question: { draftId: string }, job: Job): Promise<void>;
  /** The files behind what a person dropped; a folder stands for the tables in it. */
  openPlaces(question: { handles: PlaceHandle[] }, job: Job): Promise<OpenedPlaces>;
  /** Remembers where a shop's files lie, so that they can be read again. */
  keepPlaces(question: KeepQuestion, job: Job): Promise<void>;
  /** What a shop is read again from, and whether it has changed since. */
  places(question: { shopId: number }, job: Job): Promise<PlaceSummary[]>;
  forgetPlace(question: { placeId: number }, job: Job): Promise<void>;
  /**
   * Takes what is new or changed at a shop's places into the shop, as one import, with the meanings
   * its files have already. The page has asked the person for permission before.
   */
  reread(question: RereadQuestion, job: Job): Promise<Reread>;
}

export interface KeepQuestion {
  shopId: number;
  places: PlaceDraft[];
  /** ISO. */
  now: string;
}

export interface RereadQuestion {
  shopId: number;
  /** As in `LookQuestion`: how dates that can be read two ways were read before. */
  remembered?: Readonly<Record<string, string>>;
  /** ISO. */
  now: string;
}

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

export interface LookQuestion {
  files: File[];
  /** Overrides by `fileIndex`, from the person: read again with these. */
  reading?: Partial<FileReading>[];
  /** Settings in which earlier imports kept what the person chose; the data worker's own if not given. */
  remembered?: Readonly<Record<string, string>>;
}

export type Encoding =
  'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252' | 'big5' | 'shift_jis';

/** How the bytes of a file become cells. */
export interface FileReading {
  format: 'delimited' | 'workbook';
  encoding: Encoding;
  /** Key under `reason.` in i18n. */
  encodingReason:
    | 'mark'
    | 'zero_bytes'
    | 'valid_utf8'
    | 'mostly_utf8'
    | 'chinese_evidence'
    | 'traditional_evidence'
    | 'japanese_evidence'
    | 'western_evidence'
    | 'chosen'
    | 'workbook';
  delimiter: ',' | ';' | '\t' | '|';
  /** Sheet name for workbooks. */
  sheet: string;
  sheets: string[];
  /** 1-based line of the header; 0: the file has none. */
  headerLine: number;
}

export interface ImportDraft {
  draftId: string;
  files: DraftFile[];
  /** Files that could not be read at all. */
  refused: ({ fileName: string } & Failure)[];
}

export interface DraftFile {
  /** Position among the tables: the files, with a ZIP of tables standing for those inside. */
  fileIndex: number;
  fileName: string;
  fileSize: number;
  reading: FileReading;
  rowsRead: number;
  kind: TableKind;
  /** Key under `reason.kind.` in i18n, with blanks. */
  kindReason: Reason;
  /** What was done to the cells before (keys under `reason.note.`): packed lines divided. */
  notes: Reason[];
  columns: DraftColumn[];
  /** The first rows as the file has them, for the preview (at most 8). */
  exampleRows: string[][];
}

export interface Reason {
  key: string;
  detail: Record<string, string | number>;
}

export interface DraftColumn {
  /** Header as shown: trimmed, made unique, never empty ("Column 3"). */
  header: string;
  role: Role;
  /** Why this role: i18n key `reason.role.<key>`. */
  roleReason: Reason;
  examples: string[];
  filled: number;
  distinct: number;
  format: ColumnFormat;
}

/** How the values of a column are read, decided over all its values. */
export interface ColumnFormat {
  type: ValueType;
  /** For dates. `ambiguous`: nothing decides between day-month and month-day: ask. */
  dateOrder?: 'ymd' | 'dmy' | 'mdy' | 'serial' | 'ambiguous';
  /** For numbers. */
  decimal?: '.' | ',';
  currency?: string;
  /** Values that cannot be read this way (count of rows). */
  unreadable: number;
}

/** What the person confirmed for one file. */
export interface FileMapping {
  kind: TableKind;
  /** One per column, in file order. */
  roles: Role[];
  dateOrders: (ColumnFormat['dateOrder'] | undefined)[];
}

export interface CommitQuestion {
  draftId: string;
  mappings: FileMapping[];
  /** An existing shop to add to, or a name for a new one. */
  shop: { id: number } | { name: string; isSample?: boolean };
  /** Moment of the import, ISO, from the page's clock. */
  now: string;
}

export interface ImportReceipt {
  shopId: number;
  sourceIds: number[];
  rowsRead: number;
  rowsKept: number;
  rowsAside: number;
  /** Kept rows that hold exactly a line the shop already had: stored, counted once. */
  rowsAlreadyThere: number;
  /** Numbers of orders of which these files hold a newer version: it counts alone. */
  changedOrders: string[];
}

/** Why one row was set aside; words are `reason.aside.<key>`. */
export type AsideReason =
  | 'too_few_cells'
  | 'too_many_cells'
  | 'unclosed_quote'
  | 'date_unreadable'
  | 'number_unreadable'
  | 'order_id_missing'
  | 'product_missing'
  | 'date_missing'
  | 'quantity_missing'
  | 'price_missing'
  | 'id_rounded'
  | 'not_an_order'
  | 'not_paid'
  | 'total_row';

export interface AsideRow {
  /** 1-based line in the file (row number in a sheet). */
  line: number;
  reason: AsideReason;
  /** Header of the column at fault, or empty. */
  column: string;
  /** The cells as they were, joined as CSV. */
  original: string;
}
