import type {
  OpenedPlaces,
  PlaceDraft,
  PlaceHandle
} from '../../../workers/contract/files/places.ts';
import type { FileReading } from '../../../workers/contract/files/file-reading.ts';
import type { ImportDraft } from '../../../workers/rooms/import/contract.ts';
import { ask, type AskOptions } from '../../bridge/index.svelte.ts';

/** Files that were looked at, and how the person wanted them read. */
interface FilesRead {
  draft: ImportDraft;
  files: File[];
  reading: Partial<FileReading>[];
}

/**
 * The files behind handles that were dropped; null where they cannot be opened and need not be,
 * because files are handed over beside their handles. Of a folder only its name is.
 */
export async function openDropped(
  handles: PlaceHandle[],
  options: AskOptions
): Promise<OpenedPlaces | null> {
  try {
    return await ask('import', 'openPlaces', { handles }, options);
  } catch (thrown) {
    if (handles.some(({ kind }) => kind === 'directory')) throw thrown;
    return null;
  }
}

/** Remembers where the files of an import lie that could be read, and whether that could be done. */
export async function keepPlaces(
  origin: PlaceDraft[],
  { draft, files, reading }: FilesRead,
  shopId: number
): Promise<boolean> {
  const { files: tables, refused } = draft;
  const names = new Set(refused.map(({ fileName }) => fileName));
  // The tables of a ZIP are counted one by one, so that no choice belongs to the ZIP.
  const hasZip = tables.length + refused.length !== files.length;
  let at = 0;
  const places = origin.map((place) => ({
    handle: place.handle,
    files: (place.files ?? [])
      .map((file) => ({ ...file, reading: hasZip ? undefined : reading[at++] }))
      .filter(({ path }) => !names.has(path.split('/').at(-1)!))
  }));
  try {
    await ask('import', 'keepPlaces', { shopId, places, now: new Date().toISOString() });
    return true;
  } catch {
    // The import stands; the files are dropped again next time.
    return false;
  }
}
