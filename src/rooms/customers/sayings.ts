import type { CustomerFinding } from '../../../workers/rooms/customers/findings/contract.ts';
import { i18n, t } from '../../i18n/index.svelte.ts';
import type { Saying } from '../../ui/Findings.svelte';
import type { CustomersState } from './state.svelte.ts';

/** Findings in words; the figures of those that name customers narrow the table to them. */
export function sayingsOf(
  findings: CustomerFinding[],
  view: CustomersState,
  onshow?: () => void
): Saying[] {
  const currency = view.rfm?.currency ?? '';
  return findings.map(({ key, detail, rule }) => {
    const name = detail.name as string | undefined;
    const group = `customers.group.${name}`;
    const words: Record<string, string | number> = { currency, ...detail };
    if (name && i18n.has(group))
      words.name = t(group, { orders: Math.round(+detail.orders), days: Math.round(+detail.days) });
    const parts = i18n.parts(`customers.finding.${key}`, words);
    const onfigure = () => {
      if (!rule) return;
      void view.show(rule, parts.map(({ text }) => text).join(''));
      onshow?.();
    };
    return { key, parts, hint: t('customers.showThese'), onfigure: rule ? onfigure : undefined };
  });
}
