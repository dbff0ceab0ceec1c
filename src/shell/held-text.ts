import { TABLE_KINDS } from '../../workers/contract/roles.ts';
import type { ShopSummary } from '../../workers/rooms/data/contract.ts';
import { t } from '../i18n/index.svelte.ts';

/** What a shop's files hold: `24 order lines · 5 products`; empty for a shop of nothing. */
export function heldText({ held }: Pick<ShopSummary, 'held'>): string {
  return TABLE_KINDS.filter((kind) => held[kind])
    .map((kind) => t(`lacking.held.${kind}`, { rows: held[kind]! }))
    .join(' · ');
}
