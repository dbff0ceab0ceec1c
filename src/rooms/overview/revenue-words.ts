import type { RevenueRules } from '../../../workers/contract/shop-choices.ts';
import { i18n, t } from '../../i18n/index.svelte.ts';

/** A definition with what the shop's revenue counts beyond the totals in its files. */
export function withRevenueWords(definition: string, { tax, shipping }: RevenueRules): string {
  return i18n.sentences([
    definition,
    ...(tax === 'as_is' ? [] : [t(`revenue.tax.${tax}`)]),
    ...(shipping === 'as_is' ? [] : [t(`revenue.shipping.${shipping}`)])
  ]);
}
