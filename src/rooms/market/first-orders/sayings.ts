import type { FirstOrdersAnswer } from '../../../../workers/rooms/market/first-orders/contract.ts';
import { i18n } from '../../../i18n/index.svelte.ts';
import type { Saying } from '../../../ui/Findings.svelte';

/** The sentences about first orders and what came after them. */
export function firstOrdersSayings(answer: FirstOrdersAnswer): Saying[] {
  const { names, labels, currency, hasMoney } = answer;
  return answer.findings.map(({ key, name, detail }) => {
    const words = `market.first.finding.${key}` as const;
    const said = { ...detail, name: labels[name] || names[name], currency };
    return { key, parts: i18n.parts(hasMoney ? words : `${words}.pieces`, said) };
  });
}
