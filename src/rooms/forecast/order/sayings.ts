import type {
  OrderAnswer,
  OrderFinding
} from '../../../../workers/rooms/forecast/order/contract.ts';
import { i18n, type Detail, type MessageKey, type Saying } from '../../../i18n/index.svelte.ts';
import { silentWords } from '../silent-words.ts';

/** The sentences of the page. */
export function orderSayings(answer: OrderAnswer): Saying[] {
  return answer.findings.map((finding) => {
    const [key, detail] = wordsOf(finding, answer);
    return { key: finding.key, parts: i18n.parts(key, detail) };
  });
}

function wordsOf(finding: OrderFinding, answer: OrderAnswer): [MessageKey, Detail] {
  switch (finding.key) {
    case 'now': {
      const key = finding.detail.others > 0 ? 'now' : 'nowOne';
      return [`forecast.order.finding.${key}`, finding.detail];
    }
    case 'better':
    case 'more':
    case 'worse': {
      const { shelf, lastMonthShelf, ...detail } = finding.detail;
      const about = (value: number) =>
        answer.hasMoney
          ? i18n.formats.moneyAbout(value, answer.currency)
          : i18n.formats.number(Number(value.toPrecision(3)), { digits: 0 });
      const kind = answer.hasMoney ? ('' as const) : ('Pieces' as const);
      return [
        `forecast.order.finding.${finding.key}${kind}`,
        { ...detail, shelf: about(shelf), lastMonthShelf: about(lastMonthShelf) }
      ];
    }
    case 'economic': {
      const { saved, cost, periodCost, ...detail } = finding.detail;
      const about = (value: number) => i18n.formats.moneyAbout(value, answer.currency);
      return [
        'forecast.order.finding.economic',
        { ...detail, saved: about(saved), cost: about(cost), periodCost: about(periodCost) }
      ];
    }
    case 'costs': {
      const { weeks, ...costs } = finding.detail;
      const about = (value: number) => i18n.formats.moneyAbout(value, answer.currency);
      return [
        'forecast.order.finding.costs',
        {
          weeks,
          holding: about(costs.holding),
          ordering: about(costs.ordering),
          lastMonthHolding: about(costs.lastMonthHolding),
          lastMonthOrdering: about(costs.lastMonthOrdering)
        }
      ];
    }
    case 'odd':
    case 'oddTried':
    case 'beyondYear': {
      const others = finding.detail.others > 0 ? ('Others' as const) : ('' as const);
      return [`forecast.order.finding.${finding.key}${others}`, finding.detail];
    }
    case 'silent':
    case 'silentEnded':
    case 'silentStocked': {
      const others = finding.detail.others > 0 ? ('Others' as const) : ('' as const);
      return [`forecast.order.finding.${finding.key}${others}`, silentWords(finding.detail)];
    }
    default:
      return [`forecast.order.finding.${finding.key}`, finding.detail];
  }
}
