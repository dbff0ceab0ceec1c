import type { Job } from '../contract/job.ts';
import type { PlaceHandle, SeenFile } from '../contract/files/places.ts';
import { withDatabase } from './database.ts';
import type { TillsightDatabase } from './database.ts';
import { announce } from './news.ts';
import { requireShop } from './read-shop.ts';
import type { PlaceFile, PlaceRecord, SourceRecord } from './records.ts';
import { withWriteLock } from './write-lock.ts';

/** The files and folders that a shop is read from, in the order in which they were added. */
export function listPlaces(shopId: number): Promise<PlaceRecord[]> {
  return withDatabase((db) => db.places.where({ shopId }).sortBy('placeId'));
}

interface TakenPlaces {
  shopId: number;
  /** Each with the files imported from it, possibly none. */
  places: { handle: PlaceHandle; files: SeenFile[] }[];
  now: string;
}

/**
 * Stores the locations of a shop's files. A location that is already stored is updated with the
 * files imported since.
 *
 * @throws Failed `shop_not_found`
 */
export async function writePlaces({ shopId, places, now }: TakenPlaces, job: Job): Promise<void> {
  await withWriteLock(job, async () => {
    // Only the browser can tell whether two handles mean the same location, and that is too slow
    // for a transaction.
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

/** Records the state in which the files of a location were found. */
export async function notePlace(
  { placeId, shopId }: PlaceRecord,
  found: PlaceFile[],
  now: string
): Promise<void> {
  await withDatabase((db) =>
    db.transaction('rw', db.places, async () => {
      // Another tab may have deleted it meanwhile.
      const place = await db.places.get(placeId);
      if (!place) return;
      await db.places.update(placeId, { files: merge(place.files, found), lastRead: now });
    })
  );
  announce({ type: 'places-changed', shopId });
}

/**
 * Forgets files whose import was undone, so that reading again imports them. Inside the caller's
 * transaction. For tables from a ZIP the file is unknown.
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

/** Merges the records of each file; the newer one wins. */
function merge(older: PlaceFile[], newer: PlaceFile[]): PlaceFile[] {
  return [...new Map([...older, ...newer].map((file) => [file.path, file])).values()];
}
