import { Failed } from '../../../contract/failure.ts';
import type { Job } from '../../../contract/job.ts';
import type { PlaceHandle, SeenFile } from '../../../contract/files/places.ts';
import { holdsRecords } from '../json/holds-records.ts';
import { isExportName, mayBeTable } from './table-names.ts';

/** A folder with more is hardly one of a shop's exports, and every file of it would be opened. */
const MAX_TABLES = 200;

/** A file at a place, not yet read. */
export interface TableAtPlace {
  path: string;
  file: File;
}

/**
 * The files at a place: a file stands for itself whatever its name, a folder for the spreadsheets in
 * it and in the folders directly below, by path. Only names, sizes and moments are asked for, and how
 * a `.json` begins.
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
      // One that goes away while the folder is listed is not in it.
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
 * What has become of a file since it was seen. `left`: nothing, and it was not taken in then.
 *
 * @param seen all files of the place as they were
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

/** What browsers throw when a handle opens nothing any more. */
function asPlaceFailure(thrown: unknown, file: string): Failed {
  if (thrown instanceof Failed) return new Failed(thrown.code, { file, ...thrown.detail });
  const { name, message } = thrown as DOMException;
  // A folder where a file was, or the other way round, is not the one that was chosen.
  if (name === 'NotFoundError' || name === 'TypeMismatchError') {
    return new Failed('file_missing', { file });
  }
  const isDenied = name === 'NotAllowedError' || name === 'SecurityError';
  return isDenied
    ? new Failed('file_denied', { file })
    : new Failed('file_unreadable', { file, message: String(message ?? thrown) });
}
