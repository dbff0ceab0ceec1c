import type { Job } from '../contract/job.ts';
import type { PlaceHandle, SeenFile } from '../contract/files/places.ts';
import { withDatabase } from './database.ts';
import type { TillsightDatabase } from './database.ts';
import { announce } from './news.ts';
import { requireShop } from './read-shop.ts';
import type { PlaceFile, PlaceRecord, SourceRecord } from './records.ts';
import { withWriteLock } from './write-lock.ts';

/** The files and folders a shop is read again from, in the order they were remembered. */
export function listPlaces(shopId: number): Promise<PlaceRecord[]> {
  return withDatabase((db) => db.places.where({ shopId }).sortBy('placeId'));
}

interface TakenPlaces {
  shopId: number;
  /** Each with the files that were taken in from it; may be none. */
  places: { handle: PlaceHandle; files: SeenFile[] }[];
  now: string;
}

/**
 * Remembers where files of a shop lie. A place that is remembered already stays one, and learns what
 * was taken in from it meanwhile.
 *
 * @throws Failed `shop_not_found`
 */
export async function writePlaces({ shopId, places, now }: TakenPlaces, job: Job): Promise<void> {
  await withWriteLock(job, async () => {
    // Only the browser knows whether two handles mean one place, and no transaction waits for it.
    const known = await listPlaces(shopId);
    const same = await Promise.all(places.map(({ handle }) => findSame(known, handle)));
    await withDatabase((db) =>
      db.transaction('rw', db.shops, db.places, async () => {
        await requireShop(db, shopId);
        for (const [index, { handle, files }] of places.entries()) {
          const taken = files.map((file) => ({ ...file, taken: true }));
          const old = same[index] && (await db.places.get(same[index].placeId));
          const lastRead = taken.length > 0 ? now : (old?.lastRead ?? '');
          if (old) {
            await db.places.update(old.placeId, { files: merge(old.files, taken), lastRead });
          } else {
            const { kind, name } = handle;
            await db.places.add({ shopId, kind, name, handle, lastRead, files: taken });
          }
        }
      })
    );
  });
  announce({ type: 'places-changed', shopId });
}

/** Notes how files of a place were found when it was looked at again. */
export async function notePlace(
  { placeId, shopId }: PlaceRecord,
  found: PlaceFile[],
  now: string
): Promise<void> {
  await withDatabase((db) =>
    db.transaction('rw', db.places, async () => {
      // Another tab may have forgotten it meanwhile.
      const place = await db.places.get(placeId);
      if (!place) return;
      await db.places.update(placeId, { files: merge(place.files, found), lastRead: now });
    })
  );
  announce({ type: 'places-changed', shopId });
}

/**
 * A file whose import was taken back is not in the shop any more: reading again takes it in. Inside
 * the caller's transaction; of the tables of a ZIP it is not known in which they came.
 */
export async function forgetTaken(
  db: TillsightDatabase,
  { shopId, fileName, fileSize }: SourceRecord
): Promise<void> {
  const isIt = ({ path, size }: PlaceFile) =>
    path.split('/').at(-1) === fileName && size === fileSize;
  await db.places.where({ shopId }).modify((place) => {
    place.files = place.files.map((file) => (isIt(file) ? { ...file, taken: false } : file));
  });
}

export async function removePlace(placeId: number): Promise<void> {
  const place = await withDatabase((db) =>
    db.transaction('rw', db.places, async () => {
      const known = await db.places.get(placeId);
      await db.places.delete(placeId);
      return known;
    })
  );
  if (place) announce({ type: 'places-changed', shopId: place.shopId });
}

async function findSame(
  known: PlaceRecord[],
  handle: PlaceHandle
): Promise<PlaceRecord | undefined> {
  for (const place of known) if (await place.handle.isSameEntry(handle)) return place;
  return undefined;
}

/** What is known of each file, the newer where both say something. */
function merge(older: PlaceFile[], newer: PlaceFile[]): PlaceFile[] {
  return [...new Map([...older, ...newer].map((file) => [file.path, file])).values()];
}
