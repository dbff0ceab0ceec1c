import type { AsideRow } from './aside.ts';
import type { NamedColumn } from '../columns.ts';
import type { ShopChoices } from '../shop-choices.ts';
import type { Role, TableKind } from '../roles.ts';
import type { ValueMeanings } from './value-meanings.ts';

/** One cleaned file as import hands it to the store. Columns hold kept rows only, never `ignore`. */
export interface SourceDraft {
  fileName: string;
  fileSize: number;
  kind: TableKind;
  /** Headers and roles of all columns in file order, ignored ones too. */
  headers: { header: string; role: Role }[];
  rowsRead: number;
  rowsKept: number;
  /** Length of rowsRead − rowsKept, in line order. */
  aside: AsideRow[];
  columns: NamedColumn[];
  /** ISO code when the file says it (column or sign), else empty. */
  currency: string;
  /** What the person said of values; absent: nothing. */
  values?: ValueMeanings;
  /** ISO moment of the first import, when a backup brings the file back; else the batch's now. */
  imported?: string;
}

/** What one import brings: all files become visible together or not at all. */
export interface ImportBatch {
  /** A new shop may bring the choices of the one it was backed up from. */
  shop: { id: number } | { name: string; isSample?: boolean; choices?: Partial<ShopChoices> };
  /** ISO. */
  now: string;
  sources: SourceDraft[];
}
