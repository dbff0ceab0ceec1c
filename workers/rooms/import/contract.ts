import type { Failure } from '../../contract/failure.ts';
import type { ImportReceipt } from '../../contract/files/import-receipt.ts';
import type { Job } from '../../contract/job.ts';
import type {
  OpenedPlaces,
  PlaceDraft,
  PlaceHandle,
  PlaceSummary,
  Reread
} from '../../contract/files/places.ts';
import type { Role, TableKind } from '../../contract/roles.ts';
import type { ValueMeanings } from '../../contract/files/value-meanings.ts';
import type { FileReading } from '../../contract/files/file-reading.ts';
import type { PartQuestion, TablePart } from './delimited/contract.ts';
import type { DraftColumn, FileMapping, Reason } from './meaning/contract.ts';

/**
 * Import in two questions: `look` reads the files once into dictionary-coded cells (kept in the
 * data worker's memory under a draft id) and proposes what they mean; `commit` types the cells by
 * the confirmed meaning and stores them. Nothing is written before `commit`.
 */
export interface ImportRoom {
  look(question: LookQuestion, job: Job): Promise<ImportDraft>;
  commit(question: CommitQuestion, job: Job): Promise<ImportReceipt>;
  /** Reads the rest of a long file, while another worker reads its beginning. */
  readPart(question: PartQuestion, job: Job): Promise<TablePart>;
  /** Rows whose cell in a column cannot be parsed for a role. */
  unreadable(question: UnreadableQuestion, job: Job): Promise<number>;
  /** Why a product file seems to be another shop's price list; null if it does not. */
  whoseList(question: WhoseQuestion, job: Job): Promise<Reason | null>;
  /** The shop that already knows what is in the files; null: none does. */
  matchShop(question: { draftId: string }, job: Job): Promise<ShopMatch | null>;
  /** Discards a draft, because the person left the page. */
  drop(question: { draftId: string }, job: Job): Promise<void>;
  /** Opens the files behind dropped or picked handles; a folder yields the tables in it. */
  openPlaces(question: { handles: PlaceHandle[] }, job: Job): Promise<OpenedPlaces>;
  /** Stores where a shop's files are, so that they can be read again. */
  keepPlaces(question: KeepQuestion, job: Job): Promise<void>;
  /** The stored locations of a shop's files, and whether these have changed. */
  places(question: { shopId: number }, job: Job): Promise<PlaceSummary[]>;
  forgetPlace(question: { placeId: number }, job: Job): Promise<void>;
  /**
   * Imports what is new or changed at a shop's stored locations, as a single import with the files'
   * earlier roles. The page has asked for permission before.
   */
  reread(question: RereadQuestion, job: Job): Promise<Reread>;
}

/** Why files belong to a shop: so many of their products, customers or orders are in it. */
export interface ShopMatch {
  shopId: number;
  kind: 'products' | 'customers' | 'orders';
  shared: number;
  /** Number of them in the file. */
  of: number;
}

export interface KeepQuestion {
  shopId: number;
  places: PlaceDraft[];
  /** ISO time. */
  now: string;
}

export interface RereadQuestion {
  shopId: number;
  /** As in `LookQuestion`: how ambiguous dates were read before. */
  remembered?: Readonly<Record<string, string>>;
  /** ISO time. */
  now: string;
}

interface UnreadableQuestion {
  draftId: string;
  /** Index among the draft's files. */
  file: number;
  column: number;
  role: Role;
}

export interface WhoseQuestion {
  draftId: string;
  /** Index among the draft's files. */
  file: number;
  /** The shop it would be added to; 0: a new one, whose products are not known yet. */
  shopId: number;
  /** The person said that it is another shop's. */
  isSaid?: boolean;
}

export interface LookQuestion {
  files: File[];
  /** By `fileIndex`, what the person changed about the reading; files are read again with it. */
  reading?: Partial<FileReading>[];
  /** Column meanings that earlier imports stored; absent: the data worker reads its own. */
  remembered?: Readonly<Record<string, string>>;
  /** ISO time; a reading of dates in the future is doubted. */
  now?: string;
}

export interface ImportDraft {
  draftId: string;
  files: DraftFile[];
  /** Files that could not be read. */
  refused: ({ fileName: string } & Failure)[];
}

export interface DraftFile {
  /** Index among the tables; an archive with several tables has one for each. */
  fileIndex: number;
  fileName: string;
  fileSize: number;
  reading: FileReading;
  rowsRead: number;
  kind: TableKind;
  /** Why this kind: i18n key under `reason.kind.`, with placeholders. */
  kindReason: Reason;
  /** What was done to the cells, such as dividing packed lines: i18n keys under `reason.note.`. */
  notes: Reason[];
  columns: DraftColumn[];
  /** ISO code of the file's main currency; empty if it names none. */
  currency: string;
  /**
   * Where nothing names a currency: that of the one country whose language the headers are in, as a
   * proposal.
   */
  likelyCurrency?: string;
  /** The decimal sign that the person chose for such a file before; absent: none. */
  decimal?: FileMapping['decimal'];
  /** What the person said about the values of such a file before; absent: nothing. */
  values?: ValueMeanings;
  /** Columns that the person excluded from such a file before; absent: none. */
  leftOut?: number[];
  /** The first rows as in the file, for the preview (at most 8). */
  exampleRows: string[][];
}

export interface CommitQuestion {
  draftId: string;
  mappings: FileMapping[];
  /** An existing shop, or the name of a new one. */
  shop: { id: number } | { name: string; isSample?: boolean };
  /**
   * The currency of the shop's amounts if no file names one; absent: not asked, or not answered.
   */
  homeCurrency?: string;
  /** Time of the import by the page's clock, ISO. */
  now: string;
}
