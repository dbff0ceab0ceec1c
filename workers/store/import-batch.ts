import Dexie from 'dexie';
import { Failed } from '../contract/failure.ts';
import type { Job } from '../contract/job.ts';
import { countMarked } from '../contract/files/row-marks.ts';
import type { RowMarks } from '../contract/files/row-marks.ts';
import type { ImportBatch, SourceDraft } from '../contract/files/source.ts';
import { PART_KEY, withDatabase } from './database.ts';
import type { TillsightDatabase } from './database.ts';
import { ORDER_CHANGE_ROLES } from './changed-orders.ts';
import { LINE_ROLES } from './duplicate-lines.ts';
import type { ComparedLines } from './duplicate-lines.ts';
import { rememberShops } from './eviction-marker.ts';
import { announce } from './news.ts';
import { readShop, requireShop } from './read-shop.ts';
import type { StoredShop } from './read-shop.ts';
import { discardStaged } from './remove-sources.ts';
import { countsOf, findOverlaps } from './shop-duplicates.ts';
import type { Duplicates, Overlaps } from './shop-duplicates.ts';
import { sourceBytes, stageSource } from './stage-source.ts';
import { withWriteLock } from './write-lock.ts';

export { sweep } from './remove-sources.ts';

export interface StoredImport {
  shopId: number;
  sourceIds: number[];
  rowsAlreadyThere: number;
  /** Numbers of orders of which this import has a newer version. */
  changedOrders: string[];
}

/**
 * Stores files as one import: either all of it becomes visible or nothing. Everything is first
 * written in state `staging`; one transaction then checks that every chunk arrived and adds the
 * sources to the shop. If the tab is closed in between, the shop is unchanged and `sweep` cleans
 * up.
 *
 * @throws Failed `cancelled`, `quota_exceeded` (with neededBytes and freeBytes), `shop_not_found`,
 *   `nothing_to_import`, and what opening the database throws; in every case the staged part has
 *   been removed
 */
export async function storeImport(batch: ImportBatch, job: Job): Promise<StoredImport> {
  if (!batch.sources.some(({ rowsKept }) => rowsKept > 0)) throw new Failed('nothing_to_import');
  const stored = await withWriteLock(job, () => storeLocked(batch, job));
  await rememberShops();
  const { shopId, dataVersion, ...receipt } = stored;
  announce({ type: 'shops-changed' });
  announce({ type: 'shop-changed', shopId, dataVersion });
  return { shopId, ...receipt };
}

async function storeLocked(
  batch: ImportBatch,
  job: Job
): Promise<StoredImport & { dataVersion: number }> {
  const shopBefore = 'id' in batch.shop ? await readLines(batch.shop.id) : null;
  const staged: number[] = [];
  try {
    await stageAll(batch, staged, job);
    const overlaps = findBatchOverlaps(batch, shopBefore);
    // The last opportunity to cancel: what follows is one transaction.
    await job.breathe();
    return await withDatabase((db) => publish(db, batch, staged, overlaps));
  } catch (thrown) {
    // If this fails as well, the next start cleans up; the first error is the one to report.
    await discardStaged(staged).catch(() => undefined);
    throw withNeed(thrown, batch);
  }
}

async function stageAll(batch: ImportBatch, staged: number[], job: Job): Promise<void> {
  const total = batch.sources.reduce((columns, source) => columns + source.columns.length, 0);
  let done = 0;
  const report = () => job.report({ step: 'storing', done, total });
  report();
  for (const source of batch.sources) {
    await stageSource(source, batch.now, staged, job, () => {
      done++;
      report();
    });
  }
}

function readLines(shopId: number): Promise<StoredShop> {
  return readShop(shopId, ['order_lines'], [...LINE_ROLES, ...ORDER_CHANGE_ROLES]);
}

/** Overlaps of a batch with what the shop holds. */
interface BatchOverlaps extends Omit<Overlaps, 'added' | 'earlier'> {
  /** One entry per source of the batch; null for tables other than order lines. */
  added: (Duplicates | null)[];
  /** Marks of sources already in the shop, by id. */
  earlier: { sourceId: number; hidden: RowMarks }[];
}

function findBatchOverlaps(batch: ImportBatch, before: StoredShop | null): BatchOverlaps {
  const earlier: ComparedLines[] = (before?.sources ?? []).map(({ summary, rows, columns }) => ({
    rows,
    columns,
    hidden: summary.duplicates
  }));
  const added = batch.sources.filter(({ kind }) => kind === 'order_lines').map(asCompared);
  const found = findOverlaps([...earlier, ...added], earlier.length);
  return {
    added: batch.sources.map(({ kind }) => (kind === 'order_lines' ? found.added.shift()! : null)),
    earlier: [...found.earlier].map(([at, hidden]) => ({
      sourceId: before!.sources[at].summary.sourceId,
      hidden
    })),
    changedOrders: found.changedOrders
  };
}

function asCompared({ rowsKept, columns }: SourceDraft): ComparedLines {
  return { rows: rowsKept, columns, hidden: null };
}

/** The transaction that makes an import visible. Awaits nothing but the database. */
function publish(
  db: TillsightDatabase,
  batch: ImportBatch,
  staged: number[],
  { added: duplicates, earlier, changedOrders }: BatchOverlaps
): PromiseLike<StoredImport & { dataVersion: number }> {
  return db.transaction('rw', db.shops, db.sources, db.chunks, db.dictionaries, async () => {
    const published = await alreadyPublished(db, staged);
    const shopId = published ?? (await shopOf(db, batch));
    const { dataVersion } = await requireShop(db, shopId);
    if (published === null) {
      for (const [at, sourceId] of staged.entries()) {
        await flip(db, sourceId, shopId, duplicates[at]);
      }
      for (const { sourceId, hidden } of earlier) {
        const { rowsAlreadyThere } = (await db.sources.get(sourceId))!;
        const rowsReplaced = countMarked(hidden) - rowsAlreadyThere;
        await db.sources.update(sourceId, { duplicates: hidden, rowsReplaced });
      }
      await db.shops.update(shopId, { dataVersion: dataVersion + 1, changed: batch.now });
    }
    const rowsAlreadyThere = duplicates.reduce((sum, d) => sum + (d?.rowsAlreadyThere ?? 0), 0);
    const receipt = { shopId, sourceIds: staged, rowsAlreadyThere, changedOrders };
    return { ...receipt, dataVersion: dataVersion + 1 };
  });
}

/**
 * The shop that the sources already belong to: if the connection was lost right after the commit,
 * this transaction runs a second time.
 */
async function alreadyPublished(db: TillsightDatabase, staged: number[]): Promise<number | null> {
  const source = await db.sources.get(staged[0]);
  return source?.state === 'ready' ? source.shopId : null;
}

async function shopOf(db: TillsightDatabase, { shop, now }: ImportBatch): Promise<number> {
  if ('id' in shop) return (await requireShop(db, shop.id)).shopId;
  return db.shops.add({
    name: shop.name,
    isSample: shop.isSample ?? false,
    dataVersion: firstVersion(now),
    created: now,
    changed: now,
    lastBackup: '',
    ...(shop.choices && { choices: shop.choices })
  });
}

/**
 * Versions start from the time the shop was created: workers cache by shop and version, and a shop
 * in a recreated database must not be mistaken for a cached one.
 */
function firstVersion(now: string): number {
  return Math.floor(Date.parse(now) / 1000) || 0;
}

async function flip(
  db: TillsightDatabase,
  sourceId: number,
  shopId: number,
  duplicates: Duplicates | null
): Promise<void> {
  const source = await db.sources.get(sourceId);
  const from = [sourceId, Dexie.minKey, Dexie.minKey];
  const to = [sourceId, Dexie.maxKey, Dexie.maxKey];
  const chunks = await db.chunks.where(PART_KEY).between(from, to).count();
  const parts = await db.dictionaries.where(PART_KEY).between(from, to).count();
  const columns = source?.columns ?? [];
  const expectedChunks = columns.reduce((sum, column) => sum + column.chunks, 0);
  const expectedParts = columns.reduce((sum, column) => sum + column.dictionaryParts, 0);
  if (!source || chunks !== expectedChunks || parts !== expectedParts) {
    throw new Failed('database_lost', { sourceId, chunks, expectedChunks });
  }
  await db.sources.update(sourceId, {
    shopId,
    state: 'ready',
    ...countsOf(duplicates)
  });
}

/** Adds the size of this import to the error when the disk is full. */
function withNeed(thrown: unknown, batch: ImportBatch): unknown {
  if (!(thrown instanceof Failed) || thrown.code !== 'quota_exceeded') return thrown;
  const neededBytes = batch.sources.reduce((sum, source) => sum + sourceBytes(source), 0);
  return new Failed('quota_exceeded', { ...thrown.detail, neededBytes });
}
