import { withDatabase } from './database.ts';
import { announce } from './news.ts';

/** Small choices of the person, by key. */
export async function readSettings(): Promise<Record<string, string>> {
  const records = await withDatabase((db) => db.settings.toArray());
  return Object.fromEntries(records.map(({ key, value }) => [key, value]));
}

export async function writeSetting(key: string, value: string): Promise<void> {
  await withDatabase((db) => db.settings.put({ key, value }));
  announce({ type: 'settings-changed' });
}
