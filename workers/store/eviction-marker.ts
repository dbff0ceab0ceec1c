import { withDatabase } from './database.ts';

/**
 * How many shops this browser held, kept outside IndexedDB (in the Cache API, which workers have):
 * when the browser or a clean-up program deletes the database but not the cache, the next start can
 * tell "your browser deleted the data" from a first visit. When everything is deleted at once no
 * page can tell.
 */
const MARKER_CACHE = 'tillsight-marker';
const MARKER_ADDRESS = 'https://tillsight.invalid/shops';

/** Writes the present number of shops into the marker; called after each change of it. */
export async function rememberShops(): Promise<void> {
  if (typeof caches === 'undefined') return;
  const shops = await withDatabase((db) => db.shops.count());
  // The marker only adds a sentence: when it cannot be written, what was stored still counts.
  await caches
    .open(MARKER_CACHE)
    .then((cache) => cache.put(MARKER_ADDRESS, new Response(String(shops))))
    .catch(() => undefined);
}

/** The marker says shops, the database holds none. */
export async function wasEvicted(): Promise<boolean> {
  if (typeof caches === 'undefined') return false;
  const marker = await caches.match(MARKER_ADDRESS, { cacheName: MARKER_CACHE });
  const remembered = Number((await marker?.text()) ?? 0);
  return remembered > 0 && (await withDatabase((db) => db.shops.count())) === 0;
}
