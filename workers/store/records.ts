import type { Codes } from '../contract/columns.ts';
import type { Point } from '../contract/kept/checkpoint.ts';
import type { PlaceHandle, SeenFile } from '../contract/files/places.ts';
import type { Role, TableKind, ValueType } from '../contract/roles.ts';
import type { RowMarks } from '../contract/files/row-marks.ts';
import type { ValueMeanings } from '../contract/files/value-meanings.ts';
import type { ShopChoices } from '../contract/shop-choices.ts';
import type { AsideReason, AsideRow } from '../contract/files/aside.ts';

/** A shop. Its data belong to its sources. */
export interface ShopRecord {
  shopId: number;
  name: string;
  isSample: boolean;
  /** Increases with every change of the shop's data; results are cached by it. */
  dataVersion: number;
  /** ISO timestamps; `lastBackup` is empty until there is one. */
  created: string;
  changed: string;
  lastBackup: string;
  /** Absent until a choice is made. */
  choices?: Partial<ShopChoices>;
}

/** `shopId` of a source that is being written and belongs to no shop yet. */
export const NO_SHOP = 0;

/** Record of an imported file; its columns are stored separately, in chunks. */
export interface SourceRecord {
  sourceId: number;
  /** NO_SHOP while staging, so that nothing that reads a shop can see it. */
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
  /** What the person said about values; absent: nothing. */
  values?: ValueMeanings;
  columns: StoredColumn[];
  aside: { reason: AsideReason; rows: number }[];
  /** Order lines only: rows that do not count, because repeated or replaced; null: none. */
  duplicates: RowMarks | null;
  rowsAlreadyThere: number;
  /** Number of rows of orders of which a later source has a newer version; absent: none. */
  rowsReplaced?: number;
  /** ISO timestamps of the first and the last dated line; empty when there is none. */
  firstOrder: string;
  lastOrder: string;
  bytes: number;
}

export interface StoredColumn {
  header: string;
  role: Role;
  type: ValueType;
  /** Number of chunks; checked before a source becomes visible. */
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

/** The file of a model saved by a person. */
export interface SavedFileRecord {
  modelId: number;
  json: string;
}

export interface SettingRecord {
  key: string;
  value: string;
}

/** A file or folder that a shop is read from. The handle is of no use in another browser. */
export interface PlaceRecord {
  placeId: number;
  shopId: number;
  kind: FileSystemHandleKind;
  name: string;
  handle: PlaceHandle;
  /** ISO timestamp of the last successful read; empty: none yet. */
  lastRead: string;
  files: PlaceFile[];
}

/** A file as last seen; `taken`: its lines are in the shop. */
export interface PlaceFile extends SeenFile {
  taken: boolean;
}

/** The arrays of a stored model, in the format of the room that fitted it. */
export interface ModelBytesRecord {
  shopId: number;
  name: string;
  bytes: ArrayBuffer;
}

/** A state of a training, with everything the method needs to resume. */
export interface CheckpointRecord extends Point {
  /** ISO moment. */
  saved: string;
  bytes: ArrayBuffer;
}
