import {
  CATEGORY_RULES,
  type CategoryRule
} from '../../../../workers/rooms/recommend/lists/contract.ts';

/** An owner's rules on lists, as typed. */
export interface ListRules {
  never: string;
  always: string;
  inStock: boolean;
  leastMargin: string;
  category: CategoryRule;
  newProducts: boolean;
}

/** Rules from their kept text; whatever is missing or damaged is as if never set. */
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
