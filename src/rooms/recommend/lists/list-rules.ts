import { ask } from '../../../bridge/index.svelte.ts';
import { unpackListRules, type ListRules } from './unpack-list-rules.ts';

const keyOf = (shopId: number) => `list-rules:${shopId}`;

/** Reads the stored rules of a shop; missing or unreadable ones count as never set. */
export async function readListRules(shopId: number): Promise<ListRules> {
  const settings = await ask('data', 'settings', {}).catch(() => ({}) as Record<string, string>);
  return unpackListRules(settings[keyOf(shopId)]);
}

export async function writeListRules(shopId: number, rules: ListRules): Promise<void> {
  const setting = { key: keyOf(shopId), value: JSON.stringify(rules) };
  // If storing fails, the rules only have to be set again.
  await ask('data', 'saveSetting', setting).catch(() => {});
}
