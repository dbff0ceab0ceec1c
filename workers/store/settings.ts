import { withDatabase } from './database.ts';
import type { TillsightDatabase } from './database.ts';
import { announce } from './news.ts';

/** Reads all settings by key; those of one shop have the key `name:shopId[:…]`. */
export async function readSettings(): Promise<Record<string, string>> {
  const records = await withDatabase((db) => db.settings.toArray());
  return Object.fromEntries(records.map(({ key, value }) => [key, value]));
}

export async function writeSetting(key: string, value: string): Promise<void> {
  await withDatabase((db) => db.settings.put({ key, value }));
  announce({ type: 'settings-changed' });
}

/** Deletes the settings of a shop, inside the caller's transaction. */
export async function removeSettingsOf(db: TillsightDatabase, shopId: number): Promise<void> {
  await db.settings.filter(({ key }) => key.split(':')[1] === String(shopId)).delete();
}
