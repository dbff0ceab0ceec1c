import type { FirstOrdersAnswer } from '../../../../workers/rooms/market/first-orders/contract.ts';
import { i18n, type Saying } from '../../../i18n/index.svelte.ts';

/** The sentences about first orders and what came after them. */
export function firstOrdersSayings(answer: FirstOrdersAnswer): Saying[] {
  const { names, labels, currency, hasMoney } = answer;
  return answer.findings.map(({ key, name, detail }) => {
    const words = `market.first.finding.${key}` as const;
    const said = { ...detail, name: labels[name] || names[name], currency };
    return { key, parts: i18n.parts(hasMoney ? words : `${words}.pieces`, said) };
  });
}
