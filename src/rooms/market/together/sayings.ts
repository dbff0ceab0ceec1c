import type { TogetherAnswer } from '../../../../workers/rooms/market/together/contract.ts';
import { i18n, type Saying } from '../../../i18n/index.svelte.ts';
import { namesIn } from './names.ts';

/** From here on a decimal of "times as often" says nothing. */
const WHOLE_TIMES = 10;

/** The sentences of the page. */
export function togetherSayings(answer: TogetherAnswer): Saying[] {
  if (answer.findings.length === 0) return [nothingSaying(answer)];
  const { name } = namesIn(answer);
  return answer.findings.map((finding) => {
    const words = { first: name(finding.first), second: name(finding.second) };
    const detail = finding.key === 'pair' ? rounded(finding.detail) : finding.detail;
    return {
      key: finding.key,
      parts: i18n.parts(`market.together.finding.${finding.key}`, {
        ...words,
        ...detail,
        currency: answer.currency
      })
    };
  });
}

function nothingSaying({ sets, orders, minOrders: least }: TogetherAnswer): Saying {
  const isTogether = sets.some(({ items }) => items.length > 1);
  const key = isTogether ? 'nothing' : 'tooFew';
  return { key, parts: i18n.parts(`market.together.${key}`, isTogether ? {} : { orders, least }) };
}

function rounded({ orders, times }: { orders: number; times: number }) {
  return { orders, times: times >= WHOLE_TIMES ? Math.round(times) : Math.round(times * 10) / 10 };
}
