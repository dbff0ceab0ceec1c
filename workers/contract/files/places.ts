import type { FileReading } from './file-reading.ts';
import type { ImportReceipt } from './import-receipt.ts';
import type { Failure } from '../failure.ts';

/**
 * A file or folder on the person's computer, as browsers hand it out that can open it again. What
 * asks the person for permission is missing where nothing has to be asked, and in TypeScript's own
 * types.
 */
export type PlaceHandle = (FileSystemFileHandle | FileSystemDirectoryHandle) & {
  queryPermission?(wanted: { mode: 'read' }): Promise<PermissionState>;
  /** Only on the page, and only while a click or key press of the person is fresh. */
  requestPermission?(wanted: { mode: 'read' }): Promise<PermissionState>;
};

/** One file as it was when it was looked at: another size or moment, and it has changed. */
export interface SeenFile {
  /** Its name; in a folder below the place's own with that folder's: `2025/march.csv`. */
  path: string;
  size: number;
  /** Milliseconds since 1970, as the disk says. */
  modified: number;
  /** What the person chose about how its bytes are read. */
  reading?: Partial<FileReading>;
}

/** A place and the files in it that a shop takes in, or took in. */
export interface PlaceDraft {
  handle: PlaceHandle;
  /** null: not known; those of the shop's files that they can be are taken for it. */
  files: SeenFile[] | null;
}

/** The files of some places; they come place by place, in the order in which the places list them. */
export interface OpenedPlaces {
  files: File[];
  places: PlaceDraft[];
}

/** What a shop is read again from. */
export interface PlaceSummary {
  placeId: number;
  kind: FileSystemHandleKind;
  name: string;
  handle: PlaceHandle;
  /** ISO moment; empty: not yet. */
  lastRead: string;
  /** The browser must ask the person before anything can be said of what stands there now. */
  asks: boolean;
  /** Why it cannot be looked at, where that is known. */
  failure: Failure | null;
  /** Paths of files that are new or changed since they were last looked at. */
  changed: string[];
  /** Paths of files that were looked at and not taken in. */
  left: string[];
}

/** What reading a shop's places again came to. */
export interface Reread {
  /** null: nothing was taken in. */
  receipt: ImportReceipt | null;
  /** Paths of the files taken in. */
  taken: string[];
  /** Files whose columns no file of the shop has: their meaning must be confirmed first. */
  unknown: OpenedPlaces;
  /** Some of them are new or changed, not merely left from last time. */
  unknownIsNews: boolean;
  /** What could not be read; everything else was. */
  problems: Failure[];
}
