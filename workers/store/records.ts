import type { Codes } from '../contract/columns.ts';
import type { Point } from '../contract/kept/checkpoint.ts';
import type { PlaceHandle, SeenFile } from '../contract/files/places.ts';
import type { Role, TableKind, ValueType } from '../contract/roles.ts';
import type { RowMarks } from '../contract/files/row-marks.ts';
import type { ValueMeanings } from '../contract/files/value-meanings.ts';
import type { ShopChoices } from '../contract/shop-choices.ts';
import type { AsideReason, AsideRow } from '../contract/files/aside.ts';

/** A shop by name. What it holds hangs on its sources. */
export interface ShopRecord {
  shopId: number;
  name: string;
  isSample: boolean;
  /** Grows with every change of what the shop holds; results are cached by it. */
  dataVersion: number;
  /** ISO moments; `lastBackup` is empty until there is one. */
  created: string;
  changed: string;
  lastBackup: string;
  /** Absent until the first is made. */
  choices?: Partial<ShopChoices>;
}

/** Owner of a source that is being written and belongs to no shop yet. */
export const NO_SHOP = 0;

/** One imported file: what it holds and where. Columns lie in chunks beside it. */
export interface SourceRecord {
  sourceId: number;
  /** NO_SHOP while staging: nothing that reads a shop can see it. */
  shopId: number;
  state: 'staging' | 'ready';
  fileName: string;
  fileSize: number;
  kind: TableKind;
  /** ISO. */
  imported: string;
  headers: { header: string; role: Role }[];
  rowsRead: number;
  rowsKept: number;
  currency: string;
  /** What the person said of values; absent: nothing. */
  values?: ValueMeanings;
  columns: StoredColumn[];
  aside: { reason: AsideReason; rows: number }[];
  /** Order lines only: rows that count no more, already there or replaced; null: none. */
  duplicates: RowMarks | null;
  rowsAlreadyThere: number;
  /** Rows of orders that a later source holds in a newer version; absent: none. */
  rowsReplaced?: number;
  /** ISO moments of the first and last dated line, empty when there is none. */
  firstOrder: string;
  lastOrder: string;
  bytes: number;
}

export interface StoredColumn {
  header: string;
  role: Role;
  type: ValueType;
  /** Chunks that must be there; checked before a source becomes visible. */
  chunks: number;
  dictionaryParts: number;
  dictionarySize: number;
}

/** At most CHUNK_ROWS codes of one column. */
export interface ChunkRecord {
  sourceId: number;
  column: number;
  part: number;
  codes: Codes;
}

/** At most CHUNK_ROWS distinct values of one column. */
export interface DictionaryRecord {
  sourceId: number;
  column: number;
  part: number;
  values: string[] | Float64Array;
}

export interface AsideRecord {
  sourceId: number;
  part: number;
  rows: AsideRow[];
}

/** The file of a model a person keeps. */
export interface SavedFileRecord {
  modelId: number;
  json: string;
}

export interface SettingRecord {
  key: string;
  value: string;
}

/** A file or folder that a shop is read again from. The handle opens nothing in another browser. */
export interface PlaceRecord {
  placeId: number;
  shopId: number;
  kind: FileSystemHandleKind;
  name: string;
  handle: PlaceHandle;
  /** ISO moment it was last looked at and could be read; empty: not yet. */
  lastRead: string;
  files: PlaceFile[];
}

/** A file as it was last found; `taken`: its lines are in the shop. */
export interface PlaceFile extends SeenFile {
  taken: boolean;
}

/** The numbers of a kept model, in the layout of the room that fitted it. */
export interface ModelBytesRecord {
  shopId: number;
  name: string;
  bytes: ArrayBuffer;
}

/** Where a part of a training stood, with all that its method needs to go on. */
export interface CheckpointRecord extends Point {
  /** ISO moment. */
  saved: string;
  bytes: ArrayBuffer;
}
