/** The browser's own account of what a site stores; any part of it may be missing (older Safari). */
type StorageOfSite = Partial<Pick<StorageManager, 'estimate' | 'persisted'>>;

/** Bytes stored and allowed; null where the browser does not say. */
export interface StorageSpace {
  usedBytes: number | null;
  quotaBytes: number | null;
}

export async function readStorageSpace(): Promise<StorageSpace> {
  const { usage, quota } = (await ofSite()?.estimate?.()) ?? {};
  return { usedBytes: usage ?? null, quotaBytes: quota ?? null };
}

/** Whether the browser promised not to clear the site on its own; null where it cannot. */
export async function readPersisted(): Promise<boolean | null> {
  return (await ofSite()?.persisted?.()) ?? null;
}

function ofSite(): StorageOfSite | undefined {
  return navigator.storage as StorageOfSite | undefined;
}
