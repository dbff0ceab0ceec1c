import Dexie from 'dexie';
import { PART_KEY, withDatabase } from './database.ts';
import type { TillsightDatabase } from './database.ts';
import { ifUnlocked } from './write-lock.ts';

/** Takes everything of some sources away, inside the caller's transaction on all their tables. */
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

/** Removes what a cancelled or failed import has staged so far. */
export async function discardStaged(sourceIds: number[]): Promise<void> {
  if (!sourceIds.length) return;
  await withDatabase((db) =>
    db.transaction('rw', db.sources, db.chunks, db.dictionaries, db.aside, () =>
      removeSources(db, sourceIds)
    )
  );
}

/**
 * Removes what imports left behind whose tab was closed, crashed or killed. Does nothing while an
 * import is running anywhere: what it has staged is not left behind.
 *
 * @returns how many files of unfinished imports were removed
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
