import type {
  PricesAnswer,
  PricesFinding
} from '../../../../workers/rooms/market/prices/contract.ts';
import { i18n, type Detail, type MessageKey } from '../../../i18n/index.svelte.ts';
import { showNumber } from '../../../ui/show.ts';
import type { Saying } from '../../../ui/Findings.svelte';

/** The sentences of the page. */
export function priceSayings(answer: PricesAnswer): Saying[] {
  return answer.findings.map((finding) => {
    const [key, detail] = wordsOf(finding, answer);
    return { key: `${finding.key} ${finding.row}`, parts: i18n.parts(key, detail) };
  });
}

function wordsOf(
  { key, row }: PricesFinding,
  { products, promotions }: PricesAnswer
): [MessageKey, Detail] {
  if (key === 'promotion') {
    const { name, extra, low90, high90, pulled } = promotions[row];
    const whole = { name, extra: Math.round(extra), low: Math.round(low90) };
    const detail = { ...whole, high: Math.round(high90), pulled: Math.round(pulled) };
    return detail.pulled > 0
      ? ['market.prices.finding.promotion', detail]
      : ['market.prices.finding.promotionAlone', detail];
  }
  const { name, elasticity, low90, high90 } = products[row];
  const show = (value: number) => showNumber({ digits: 1 })(-value);
  const detail = { name, elasticity: show(elasticity), low: show(high90), high: show(low90) };
  return [`market.prices.finding.${key}`, detail];
}
