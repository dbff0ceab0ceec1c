import type { Rule } from '../../../workers/contract/customers/customer-rule.ts';
import type { CustomerFinding } from '../../../workers/rooms/customers/findings/contract.ts';
import { i18n, t, type Saying } from '../../i18n/index.svelte.ts';

/** What follows the first period of a group. */
type Next = 'week' | 'month' | 'quarter' | 'period';

/** Shows the customers of a rule, under the given name. */
export type ShowRule = (rule: Rule, name: string) => void;

/** The findings as sentences; clicking a figure shows the customers it counts. */
export function sayingsOf(
  findings: CustomerFinding[],
  currency: string,
  onshow: ShowRule
): Saying[] {
  return findings.map(({ key, detail, rule }) => {
    const name = detail.name as string | undefined;
    const group = `customers.group.${name}`;
    const words: Record<string, string | number> = { currency, ...detail };
    if (name && i18n.has(group))
      words.name = t(group, { orders: Math.round(+detail.orders), days: Math.round(+detail.days) });
    if (detail.next) words.next = t(`customers.next.${detail.next as Next}`);
    const parts = i18n.parts(`customers.finding.${key}`, words);
    const onfigure = rule && (() => onshow(rule, parts.map(({ text }) => text).join('')));
    return { key, parts, hint: t('customers.showThese'), onfigure };
  });
}
