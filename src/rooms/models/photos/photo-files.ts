import type { PhotoFile } from '../../../../workers/rooms/data/photos/contract.ts';

/** Folders and files that operating systems add. */
const NOT_ASKED_FOR = /^(\..*|thumbs\.db|desktop\.ini)$/i;

/** Chosen files with their folders; files of the operating system are excluded. */
export function photoFiles(files: readonly File[]): PhotoFile[] {
  return files
    .filter(({ name }) => !NOT_ASKED_FOR.test(name))
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/**
 * Dropped files, and those in dropped folders. Must be called while the drop event is handled:
 * afterwards the list is empty.
 */
export async function droppedPhotos({ items }: DataTransfer): Promise<PhotoFile[]> {
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((own) => own !== null);
  const found = await Promise.all(entries.map(filesIn));
  return found.flat();
}

async function filesIn(entry: FileSystemEntry): Promise<PhotoFile[]> {
  if (NOT_ASKED_FOR.test(entry.name)) return [];
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject)
    );
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: PhotoFile[] = [];
  for (;;) {
    // `readEntries` returns at most 100 at once.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject)
    );
    if (some.length === 0) return found;
    for (const own of some) found.push(...(await filesIn(own)));
  }
}
