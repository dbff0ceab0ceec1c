import {
  supposePrice,
  type PricesAnswer,
  type PricesFinding,
  type PriceStep,
  type ProductPrice
} from '../../../../workers/rooms/market/prices/contract.ts';
import { i18n, type Detail, type MessageKey, type Saying } from '../../../i18n/index.svelte.ts';
import { isoOf } from '../../../shell/lens/days.ts';
import { showNumber } from '../../../ui/show.ts';

/** The sentences of the page. */
export function priceSayings(answer: PricesAnswer): Saying[] {
  return answer.findings.map((finding) => {
    const [key, detail] = wordsOf(finding, answer);
    const row = 'row' in finding ? finding.row : '';
    return { key: `${finding.key} ${row}`, parts: i18n.parts(key, detail) };
  });
}

function wordsOf(
  finding: PricesFinding,
  { products, promotions }: PricesAnswer
): [MessageKey, Detail] {
  if (finding.key === 'earlier') return earlierWords(finding.steps);
  if (finding.key === 'sale') {
    const { day, times, products: low, of, change, lift, isTold } = finding;
    const one = `${times > 1 ? 'sales' : 'sale'}${isTold ? '' : 'Unclear'}` as const;
    const sale = { day: isoOf(day), times, products: low, of, change: Math.abs(change), lift };
    return [`market.prices.finding.${one}`, sale];
  }
  if ('day' in finding) {
    const { key, products: moved, of } = finding;
    const step = { day: isoOf(finding.day), change: Math.abs(finding.change) };
    const whole = moved === of ? ('All' as const) : '';
    return [`market.prices.finding.${key}${whole}`, { ...step, products: moved, of }];
  }
  if (finding.key === 'promotion') {
    const { name, extra, low90, high90, pulled } = promotions[finding.row];
    const whole = { name, extra: Math.round(extra), low: Math.round(low90) };
    const detail = { ...whole, high: Math.round(high90), pulled: Math.round(pulled) };
    return detail.pulled > 0
      ? ['market.prices.finding.promotion', detail]
      : ['market.prices.finding.promotionAlone', detail];
  }
  const { name, elasticity, low90, high90 } = products[finding.row];
  const show = (value: number) => showNumber({ digits: 1 })(-value);
  const detail = { name, elasticity: show(elasticity), low: show(high90), high: show(low90) };
  const { key } = finding;
  if (key === 'elastic' && losesMargin(products[finding.row])) {
    return ['market.prices.finding.elasticAtCost', detail];
  }
  return [`market.prices.finding.${key}`, detail];
}

/** Weeks of earlier new price tags that a sentence can bear; of more it names the newest. */
const MOST_EARLIER = 3;

function earlierWords(steps: readonly PriceStep[]): [MessageKey, Detail] {
  const named = steps.slice(0, MOST_EARLIER).map(({ day, change }) =>
    i18n.t(`market.prices.earlier.${change > 0 ? 'risen' : 'fallen'}`, {
      day: isoOf(day),
      change: Math.abs(change)
    })
  );
  const which = steps.length > MOST_EARLIER ? 'earlierMost' : 'earlier';
  return [`market.prices.finding.${which}`, { times: steps.length, weeks: i18n.list(named) }];
}

/** More revenue at a tenth less may leave less of it, where the cost of a piece is known. */
function losesMargin(row: ProductPrice): boolean {
  return supposePrice(row, -0.1).margin.likely < supposePrice(row, 0).margin.likely;
}
