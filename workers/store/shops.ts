import { Failed } from '../contract/failure.ts';
import type { Job } from '../contract/job.ts';
import { CHOICES_BESIDE_FIGURES } from '../contract/shop-choices.ts';
import type { ShopChoices } from '../contract/shop-choices.ts';
import type { AsideRow } from '../contract/files/aside.ts';
import { withDatabase } from './database.ts';
import type { TillsightDatabase } from './database.ts';
import { ORDER_CHANGE_ROLES } from './changed-orders.ts';
import { LINE_ROLES } from './duplicate-lines.ts';
import { rememberShops } from './eviction-marker.ts';
import { removeCheckpointsOf } from './kept/checkpoints.ts';
import { removeCustomerListsOf } from './kept/customer-lists.ts';
import { removeForecastsOf } from './kept/forecasts.ts';
import { removeRunsOf } from './kept/runs.ts';
import { removePhotosOf } from './kept/photos.ts';
import { removeModelsOf } from './models.ts';
import { announce } from './news.ts';
import { readShop, requireShop, sourcesOf } from './read-shop.ts';
import type { ShopRecord, SourceRecord } from './records.ts';
import { forgetTaken } from './places.ts';
import { removeSources } from './remove-sources.ts';
import { removeSavedModelsOf } from './saved-models.ts';
import { removeSettingsOf } from './settings.ts';
import { countsOf, findOverlaps } from './shop-duplicates.ts';
import { withWriteLock } from './write-lock.ts';

/** A shop with the records of its files, without columns. */
export interface ShopOverview {
  shop: ShopRecord;
  sources: SourceRecord[];
}

export function listShops(): Promise<ShopOverview[]> {
  return withDatabase((db) =>
    db.transaction('r', db.shops, db.sources, async () => {
      const shops = await db.shops.toArray();
      return Promise.all(
        shops.map(async (shop) => ({ shop, sources: await sourcesOf(db, shop.shopId) }))
      );
    })
  );
}

/** @throws Failed `shop_not_found` */
export function describeShop(shopId: number): Promise<ShopOverview> {
  return withDatabase((db) =>
    db.transaction('r', db.shops, db.sources, async () => ({
      shop: await requireShop(db, shopId),
      sources: await sourcesOf(db, shopId)
    }))
  );
}

/** Name and last backup do not change the data version, since no result depends on them. */
export async function changeShop(
  shopId: number,
  change: Partial<Pick<ShopRecord, 'name' | 'lastBackup'>>
): Promise<void> {
  const changed = await withDatabase((db) =>
    db.transaction('rw', db.shops, async () => {
      await requireShop(db, shopId);
      return db.shops.update(shopId, change);
    })
  );
  if (changed) announce({ type: 'shops-changed' });
}

/**
 * Changes how a shop's files are counted. Invalidates all earlier results, unless the change does
 * not affect figures.
 *
 * @throws Failed `shop_not_found`
 */
export async function changeChoices(shopId: number, change: Partial<ShopChoices>): Promise<void> {
  const isBeside = (name: string) => (CHOICES_BESIDE_FIGURES as readonly string[]).includes(name);
  const counts = !Object.keys(change).every(isBeside);
  const dataVersion = await withDatabase((db) =>
    db.transaction('rw', db.shops, async () => {
      const { choices, dataVersion } = await requireShop(db, shopId);
      const next = counts ? dataVersion + 1 : dataVersion;
      await db.shops.update(shopId, { choices: { ...choices, ...change }, dataVersion: next });
      return next;
    })
  );
  announce({ type: 'shops-changed' });
  if (counts) announce({ type: 'shop-changed', shopId, dataVersion });
}

/** @throws Failed `shop_not_found` */
export async function removeShop(shopId: number, job: Job): Promise<void> {
  await withWriteLock(job, () =>
    withDatabase((db) =>
      inOneTransaction(db, async () => {
        await requireShop(db, shopId);
        const sources = await sourcesOf(db, shopId);
        await removeSources(
          db,
          sources.map(({ sourceId }) => sourceId)
        );
        await db.shops.delete(shopId);
        await removeSettingsOf(db, shopId);
        await removeModelsOf(db, shopId);
        await removeSavedModelsOf(db, shopId);
        await removeForecastsOf(db, shopId);
        await removeCustomerListsOf(db, shopId);
        await removeCheckpointsOf(db, shopId);
        await removeRunsOf(db, shopId);
        await removePhotosOf(db, shopId);
        await db.places.where({ shopId }).delete();
      })
    )
  );
  await rememberShops();
  announce({ type: 'shops-changed' });
}

/**
 * Removes one file from a shop. In the same transaction, lines of later files that it had made
 * redundant count again, and so do versions of orders that it had replaced.
 *
 * @throws Failed `shop_not_found`, `source_not_found`
 */
export async function removeSource(
  { shopId, sourceId }: { shopId: number; sourceId: number },
  job: Job
): Promise<void> {
  const dataVersion = await withWriteLock(job, async () => {
    const roles = [...LINE_ROLES, ...ORDER_CHANGE_ROLES];
    const { shop, sources } = await readShop(shopId, ['order_lines'], roles);
    const left = sources.filter(({ summary }) => summary.sourceId !== sourceId);
    const { added } = findOverlaps(
      left.map(({ rows, columns }) => ({ rows, columns, hidden: null })),
      0
    );
    return withDatabase((db) =>
      inOneTransaction(db, async () => {
        const source = await db.sources.get(sourceId);
        if (source?.shopId !== shopId) throw new Failed('source_not_found', { shopId, sourceId });
        await removeSources(db, [sourceId]);
        await forgetTaken(db, source);
        for (const [index, found] of added.entries()) {
          await db.sources.update(left[index].summary.sourceId, countsOf(found));
        }
        await db.shops.update(shopId, { dataVersion: shop.dataVersion + 1 });
        return shop.dataVersion + 1;
      })
    );
  });
  announce({ type: 'shops-changed' });
  announce({ type: 'shop-changed', shopId, dataVersion });
  announce({ type: 'places-changed', shopId });
}

/** Rows set aside from the given files, by file and line, at most `limit`. */
export function readAside(
  sourceIds: number[],
  limit: number
): Promise<{ sourceId: number; row: AsideRow }[]> {
  return withDatabase(async (db) => {
    const found: { sourceId: number; row: AsideRow }[] = [];
    for (const sourceId of sourceIds) {
      const parts = db.aside.where('[sourceId+part]').between([sourceId, 0], [sourceId, Infinity]);
      for (const part of await parts.toArray()) {
        for (const row of part.rows) {
          if (found.length >= limit) return found;
          found.push({ sourceId, row });
        }
      }
    }
    return found;
  });
}

function inOneTransaction<T>(db: TillsightDatabase, work: () => Promise<T>): PromiseLike<T> {
  return db.transaction(
    'rw',
    [
      db.shops,
      db.sources,
      db.chunks,
      db.dictionaries,
      db.aside,
      db.settings,
      db.models,
      db.modelBytes,
      db.savedModels,
      db.savedFiles,
      db.forecasts,
      db.customerLists,
      db.checkpoints,
      db.runs,
      db.photos,
      db.places
    ],
    work
  );
}
