/** The browser's report on a site's storage; any part may be missing (older Safari). */
type StorageOfSite = Partial<Pick<StorageManager, 'estimate' | 'persisted'>>;

/** Bytes used and available; null where the browser does not report them. */
export interface StorageSpace {
  usedBytes: number | null;
  quotaBytes: number | null;
}

export async function readStorageSpace(): Promise<StorageSpace> {
  const { usage, quota } = (await ofSite()?.estimate?.()) ?? {};
  return { usedBytes: usage ?? null, quotaBytes: quota ?? null };
}

/** Whether the browser has granted persistent storage; null where it cannot. */
export async function readPersisted(): Promise<boolean | null> {
  return (await ofSite()?.persisted?.()) ?? null;
}

function ofSite(): StorageOfSite | undefined {
  return navigator.storage as StorageOfSite | undefined;
}
