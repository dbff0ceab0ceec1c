import type {
  OpenedPlaces,
  PlaceDraft,
  PlaceHandle
} from '../../../workers/contract/files/places.ts';
import type { FileReading } from '../../../workers/contract/files/file-reading.ts';
import type { ImportDraft } from '../../../workers/rooms/import/contract.ts';
import { ask, type AskOptions } from '../../bridge/index.svelte.ts';

/** Files that were read, and the person's options for reading them. */
interface FilesRead {
  draft: ImportDraft;
  files: File[];
  reading: Partial<FileReading>[];
}

/**
 * The files of dropped handles; null if they cannot be opened and need not be, because the files
 * themselves were passed too. For a folder, only its name is passed.
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

/** Stores the handles of an import's readable files; returns whether that was possible. */
export async function keepPlaces(
  origin: PlaceDraft[],
  { draft, files, reading }: FilesRead,
  shopId: number
): Promise<boolean> {
  const { files: tables, refused } = draft;
  const names = new Set(refused.map(({ fileName }) => fileName));
  // The tables of a ZIP are listed separately, so options cannot be assigned to the ZIP.
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
    // The import is complete; next time the files have to be dropped again.
    return false;
  }
}
