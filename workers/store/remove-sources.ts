import Dexie from 'dexie';
import { PART_KEY, withDatabase } from './database.ts';
import type { TillsightDatabase } from './database.ts';
import { ifUnlocked } from './write-lock.ts';

/** Deletes everything of the given sources, inside the caller's transaction on all their tables. */
export async function removeSources(db: TillsightDatabase, sourceIds: number[]): Promise<void> {
  for (const sourceId of sourceIds) {
    const from = [sourceId, Dexie.minKey, Dexie.minKey];
    const to = [sourceId, Dexie.maxKey, Dexie.maxKey];
    await db.chunks.where(PART_KEY).between(from, to).delete();
    await db.dictionaries.where(PART_KEY).between(from, to).delete();
    await db.aside
      .where('[sourceId+part]')
      .between([sourceId, Dexie.minKey], [sourceId, Dexie.maxKey])
      .delete();
  }
  await db.sources.bulkDelete(sourceIds);
}

/** Deletes what a cancelled or failed import has staged so far. */
export async function discardStaged(sourceIds: number[]): Promise<void> {
  if (!sourceIds.length) return;
  await withDatabase((db) =>
    db.transaction('rw', db.sources, db.chunks, db.dictionaries, db.aside, () =>
      removeSources(db, sourceIds)
    )
  );
}

/**
 * Deletes what remains of imports whose tab was closed or crashed. Does nothing while an import is
 * running in any tab, since its staged data are still needed.
 *
 * @returns number of files of unfinished imports that were removed
 */
export async function sweep(): Promise<{ unfinished: number }> {
  const swept = await ifUnlocked(async () => {
    const staged = await withDatabase((db) =>
      db.sources.where('state').equals('staging').primaryKeys()
    );
    await discardStaged(staged);
    return staged.length;
  });
  return { unfinished: swept.ran ? swept.value : 0 };
}
