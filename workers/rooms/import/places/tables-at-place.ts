import { Failed } from '../../../contract/failure.ts';
import type { Job } from '../../../contract/job.ts';
import type { PlaceHandle, SeenFile } from '../../../contract/files/places.ts';
import { holdsRecords } from '../json/holds-records.ts';
import { isExportName, mayBeTable } from './table-names.ts';

/**
 * Maximum files in a folder: a folder with more is hardly one of exports, and all would be opened.
 */
const MAX_TABLES = 200;

/** A file at a place, before it is read. */
export interface TableAtPlace {
  path: string;
  file: File;
}

/**
 * The files at a place: a file itself whatever its name, for a folder the spreadsheets in it and in
 * its direct subfolders, by path. Only names, sizes and modification times are read, and the start
 * of `.json` files.
 *
 * @throws Failed `file_missing`, `file_denied`, `file_unreadable`, `folder_empty`,
 *   `folder_too_full`, `cancelled`
 */
export async function tablesAtPlace(handle: PlaceHandle, job: Job): Promise<TableAtPlace[]> {
  try {
    if (handle.kind === 'file') return [{ path: handle.name, file: await handle.getFile() }];
    const tables: TableAtPlace[] = [];
    await addTables(handle, '', tables, job);
    if (tables.length === 0) throw new Failed('folder_empty');
    return tables.sort((a, b) => (a.path < b.path ? -1 : 1));
  } catch (thrown) {
    throw asPlaceFailure(thrown, handle.name);
  }
}

async function addTables(
  folder: FileSystemDirectoryHandle,
  before: string,
  tables: TableAtPlace[],
  job: Job
): Promise<void> {
  for await (const entry of folder.values()) {
    await job.breathe();
    const path = before + entry.name;
    if (entry.kind === 'directory') {
      const isHidden = entry.name.startsWith('.');
      if (before === '' && !isHidden) await addTables(entry, `${path}/`, tables, job);
    } else if (isExportName(path) || mayBeTable(path)) {
      // Files deleted during the listing are skipped.
      const file = await entry.getFile().catch(() => null);
      const isTable = file && (isExportName(path) || (await saysRecords(file, path)));
      if (!isTable) continue;
      if (tables.length === MAX_TABLES) throw new Failed('folder_too_full');
      tables.push({ path, file });
    }
  }
}

function saysRecords(file: File, path: string): Promise<boolean> {
  return holdsRecords(file, path).catch(() => false);
}

export function seenFile({ path, file }: TableAtPlace): SeenFile {
  return { path, size: file.size, modified: file.lastModified };
}

/**
 * Change of a file since the last visit. `left`: unchanged, and not imported then.
 *
 * @param seen all files of the place at that time
 */
export function stateOfTable(
  { path, file }: TableAtPlace,
  seen: readonly (SeenFile & { taken: boolean })[]
): 'changed' | 'left' | 'taken' {
  const known = seen.find((own) => own.path === path);
  const isSame = known?.size === file.size && known.modified === file.lastModified;
  if (!isSame) return 'changed';
  return known.taken ? 'taken' : 'left';
}

/** Names of errors that browsers throw for a handle whose file is gone. */
function asPlaceFailure(thrown: unknown, file: string): Failed {
  if (thrown instanceof Failed) return new Failed(thrown.code, { file, ...thrown.detail });
  const { name, message } = thrown as DOMException;
  // A folder in place of a file, or the reverse, counts as missing.
  if (name === 'NotFoundError' || name === 'TypeMismatchError') {
    return new Failed('file_missing', { file });
  }
  const isDenied = name === 'NotAllowedError' || name === 'SecurityError';
  return isDenied
    ? new Failed('file_denied', { file })
    : new Failed('file_unreadable', { file, message: String(message ?? thrown) });
}
