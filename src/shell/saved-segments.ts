import type { Rule } from '../../workers/contract/customers/customer-rule.ts';
import { ask } from '../bridge/index.svelte.ts';

/** A rule kept under a name, for this shop. */
export interface SavedSegment {
  name: string;
  rule: Rule;
}

const keyOf = (shopId: number) => `segments:${shopId}`;

/** The shop's saved segments; what cannot be read any more counts as none. */
export async function readSaved(shopId: number): Promise<SavedSegment[]> {
  const settings = await ask('data', 'settings', {});
  try {
    const list = JSON.parse(settings[keyOf(shopId)] ?? '[]');
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

export async function writeSaved(shopId: number, list: SavedSegment[]): Promise<SavedSegment[]> {
  await ask('data', 'saveSetting', { key: keyOf(shopId), value: JSON.stringify(list) });
  return list;
}
