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
  /** The rest of a long file, asked of a second worker while the first reads its beginning. */
  readPart(question: PartQuestion, job: Job): Promise<TablePart>;
  /** Rows whose cell in a column cannot be read as a meaning demands. */
  unreadable(question: UnreadableQuestion, job: Job): Promise<number>;
  /** Why a file of products is another shop's price list rather than the shop's own; null: it is not. */
  whoseList(question: WhoseQuestion, job: Job): Promise<Reason | null>;
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

interface UnreadableQuestion {
  draftId: string;
  /** Position among the draft's files. */
  file: number;
  column: number;
  role: Role;
}

export interface WhoseQuestion {
  draftId: string;
  /** Position among the draft's files. */
  file: number;
  /** The shop it is for; 0: a new one, whose products are not known. */
  shopId: number;
  /** The person said that it is another shop's. */
  isSaid?: boolean;
}

export interface LookQuestion {
  files: File[];
  /** Overrides by `fileIndex`, from the person: read again with these. */
  reading?: Partial<FileReading>[];
  /** Settings in which earlier imports kept what the person chose; the data worker's own if not given. */
  remembered?: Readonly<Record<string, string>>;
  /** ISO: a reading of dates that lie behind it is doubted. */
  now?: string;
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
  /** ISO code of the currency its amounts are in first of all; empty: it names none. */
  currency: string;
  /** That of the one country whose language the headers are in, where nothing names one: to be asked. */
  likelyCurrency?: string;
  /** How the person said amounts are written in such a file before; absent: nothing. */
  decimal?: FileMapping['decimal'];
  /** What the person said of such a file's values before; absent: nothing. */
  values?: ValueMeanings;
  /** Columns the person left out of such a file before; absent: none. */
  leftOut?: number[];
  /** The first rows as the file has them, for the preview (at most 8). */
  exampleRows: string[][];
}

export interface CommitQuestion {
  draftId: string;
  mappings: FileMapping[];
  /** An existing shop to add to, or a name for a new one. */
  shop: { id: number } | { name: string; isSample?: boolean };
  /** The currency the shop's amounts are in, where no file names one; absent: not asked, or not said. */
  homeCurrency?: string;
  /** Moment of the import, ISO, from the page's clock. */
  now: string;
}
