import Dexie from 'dexie';
import { closeDatabase, DATABASE_NAME } from '../../workers/store/database.ts';

/** Deletes the database, so that each test of the store starts as on a first visit. */
export async function freshDatabase(): Promise<void> {
  await closeDatabase();
  await Dexie.delete(DATABASE_NAME);
  await caches.delete('tillsight-marker');
}
