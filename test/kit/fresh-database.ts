import Dexie from 'dexie';
import { closeDatabase, DATABASE_NAME } from '../../workers/store/database.ts';

/** Each test of the store begins with a browser that never saw the app. */
export async function freshDatabase(): Promise<void> {
  await closeDatabase();
  await Dexie.delete(DATABASE_NAME);
  await caches.delete('tillsight-marker');
}
