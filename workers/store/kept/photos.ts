import type { KeptPhoto } from '../../contract/kept/photo.ts';
import { withDatabase } from '../database.ts';
import type { TillsightDatabase } from '../database.ts';
import { announce } from '../news.ts';
import { requireShop } from '../read-shop.ts';

/** A shop's photos, by their path. */
export function listPhotos(shopId: number): Promise<KeptPhoto[]> {
  return withDatabase((db) => db.photos.where({ shopId }).sortBy('path'));
}

/** Where a shop's photos came from, without their pictures. */
export function listPhotoPaths(shopId: number): Promise<string[]> {
  return withDatabase(async (db) => {
    const keys = await db.photos.where({ shopId }).primaryKeys();
    return keys.map(([, path]) => path);
  });
}

/**
 * Keeps photos; one of a path that is kept already takes its place.
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

/** Puts those of a backup into the shop that was made from it. */
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

/** Takes those of one shop away, inside the caller's transaction. */
export async function removePhotosOf(db: TillsightDatabase, shopId: number): Promise<void> {
  await db.photos.where({ shopId }).delete();
}
