import type { RevenueRules } from '../../../workers/contract/shop-choices.ts';
import { i18n, t } from '../../i18n/index.svelte.ts';

/** What a shop's revenue counts beyond the totals in its files; empty where it is those alone. */
export function revenueWords({ tax, shipping }: RevenueRules): string {
  const said = [
    ...(tax === 'as_is' ? [] : [t(`define.tax.${tax}`)]),
    ...(shipping === 'as_is' ? [] : [t(`define.shipping.${shipping}`)])
  ];
  return said.join(i18n.language === 'zh' ? '' : ' ');
}

/** A definition with what the shop's revenue counts besides. */
export function withRevenueWords(definition: string, rules: RevenueRules): string {
  const more = revenueWords(rules);
  if (!more) return definition;
  return definition + (i18n.language === 'zh' ? '' : ' ') + more;
}
