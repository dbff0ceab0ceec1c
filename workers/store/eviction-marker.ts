import { withDatabase } from './database.ts';

/**
 * Stores the number of shops outside IndexedDB (in the Cache API, which workers have). If the
 * browser or a clean-up program deletes the database but not the cache, the next start can tell
 * deleted data from a first visit. If everything is deleted at once, it cannot be detected.
 */
const MARKER_CACHE = 'tillsight-marker';
const MARKER_ADDRESS = 'https://tillsight.invalid/shops';

/** Writes the current number of shops to the marker; called after each change of it. */
export async function rememberShops(): Promise<void> {
  if (typeof caches === 'undefined') return;
  const shops = await withDatabase((db) => db.shops.count());
  // The marker only adds a message: failing to write it must not fail the operation.
  await caches
    .open(MARKER_CACHE)
    .then((cache) => cache.put(MARKER_ADDRESS, new Response(String(shops))))
    .catch(() => undefined);
}

/** Whether the marker says that there were shops while the database is empty. */
export async function wasEvicted(): Promise<boolean> {
  if (typeof caches === 'undefined') return false;
  const marker = await caches.match(MARKER_ADDRESS, { cacheName: MARKER_CACHE });
  const remembered = Number((await marker?.text()) ?? 0);
  return remembered > 0 && (await withDatabase((db) => db.shops.count())) === 0;
}
