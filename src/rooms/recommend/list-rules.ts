import { CATEGORY_RULES, type CategoryRule } from '../../../workers/rooms/recommend/contract.ts';
import { ask } from '../../bridge/index.svelte.ts';

/** An owner's rules on lists, as typed. */
export interface ListRules {
  never: string;
  always: string;
  inStock: boolean;
  leastMargin: string;
  category: CategoryRule;
  newProducts: boolean;
}

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

export function unpackListRules(text: string | undefined): ListRules {
  let kept: Partial<Record<keyof ListRules, unknown>> = {};
  try {
    kept = { ...(JSON.parse(text ?? '{}') as object) };
  } catch {
    // Damaged: as if never set.
  }
  const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    never: textOf(kept.never),
    always: textOf(kept.always),
    leastMargin: textOf(kept.leastMargin),
    inStock: kept.inStock === true,
    category: CATEGORY_RULES.find((rule) => rule === kept.category) ?? 'any',
    newProducts: kept.newProducts !== false
  };
}
