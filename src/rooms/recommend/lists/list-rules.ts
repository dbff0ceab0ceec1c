import { ask } from '../../../bridge/index.svelte.ts';
import { unpackListRules, type ListRules } from './unpack-list-rules.ts';

const keyOf = (shopId: number) => `list-rules:${shopId}`;

/** The rules remembered of a shop; whatever is not there or not readable is as if never set. */
export async function readListRules(shopId: number): Promise<ListRules> {
  const settings = await ask('data', 'settings', {}).catch(() => ({}) as Record<string, string>);
  return unpackListRules(settings[keyOf(shopId)]);
}

export async function writeListRules(shopId: number, rules: ListRules): Promise<void> {
  const setting = { key: keyOf(shopId), value: JSON.stringify(rules) };
  // Not being able to remember costs only setting them again.
  await ask('data', 'saveSetting', setting).catch(() => {});
}
