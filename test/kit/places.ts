/**
 * An empty folder in the origin private file system: its handles are like those of a picker, can be
 * stored, and need no permission.
 */
export async function freshFolder(name: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(name, { recursive: true }).catch(() => undefined);
  return root.getDirectoryHandle(name, { create: true });
}

/** Writes or overwrites a file, and resolves with its handle. */
export async function writeFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  content: string | Blob
): Promise<FileSystemFileHandle> {
  const handle = await folder.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  await stream.write(content);
  await stream.close();
  return handle;
}
