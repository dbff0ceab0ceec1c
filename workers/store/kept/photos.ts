import type { KeptPhoto } from '../../contract/kept/photo.ts';
import { withDatabase } from '../database.ts';
import type { TillsightDatabase } from '../database.ts';
import { announce } from '../news.ts';
import { requireShop } from '../read-shop.ts';

/** A shop's photos, by path. */
export function listPhotos(shopId: number): Promise<KeptPhoto[]> {
  return withDatabase((db) => db.photos.where({ shopId }).sortBy('path'));
}

/** Some photos, in the order of the paths; paths without one are left out. */
export function readPhotosAt(shopId: number, paths: readonly string[]): Promise<KeptPhoto[]> {
  return withDatabase(async (db) => {
    const found = await db.photos.bulkGet(paths.map((path): [number, string] => [shopId, path]));
    return found.filter((own) => own !== undefined);
  });
}

/** Paths of a shop's photos, without the images. */
export function listPhotoPaths(shopId: number): Promise<string[]> {
  return withDatabase(async (db) => {
    const keys = await db.photos.where({ shopId }).primaryKeys();
    return keys.map(([, path]) => path);
  });
}

/**
 * Stores photos; one with an existing path replaces it.
 *
 * @throws Failed `shop_not_found`
 */
export async function writePhotos(shopId: number, photos: KeptPhoto[]): Promise<void> {
  await withDatabase((db) =>
    db.transaction('rw', db.shops, db.photos, async () => {
      await requireShop(db, shopId);
      await db.photos.bulkPut(photos);
    })
  );
}

/** Adds photos from a backup to the restored shop. */
export function restorePhotos(shopId: number, photos: KeptPhoto[]): Promise<void> {
  return writePhotos(
    shopId,
    photos.map((own) => ({ ...own, shopId }))
  );
}

export async function deletePhotos(shopId: number): Promise<void> {
  await withDatabase((db) => removePhotosOf(db, shopId));
  announce({ type: 'photos-changed', shopId });
}

/** Deletes the photos of a shop, inside the caller's transaction. */
export async function removePhotosOf(db: TillsightDatabase, shopId: number): Promise<void> {
  await db.photos.where({ shopId }).delete();
}
