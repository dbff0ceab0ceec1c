import type {
  ChangeAnswer,
  ChangeKind,
  ChangeFinding
} from '../../../../workers/rooms/market/change/contract.ts';
import { i18n, t, type Detail, type MessageKey, type Saying } from '../../../i18n/index.svelte.ts';
import { countryNames } from '../../../shell/lens/country-names.svelte.ts';

/** The findings of the page as sentences; none without prices, where the table suffices. */
export function changeSayings({ findings, currency, hasMoney }: ChangeAnswer): Saying[] {
  if (!hasMoney) return [];
  return findings.map((finding) => {
    const [key, detail] = wordsOf(finding);
    return { key: finding.key, parts: i18n.parts(key, { currency, ...detail }) };
  });
}

/** The days that are compared; undefined without an earlier period. */
export function daysOf({ now, before }: ChangeAnswer): string | undefined {
  if (!before) return undefined;
  return t('market.change.days', { ...now, beforeFrom: before.from, beforeTo: before.to });
}

function wordsOf(finding: ChangeFinding): [MessageKey, Detail] {
  switch (finding.key) {
    case 'factor':
      return [`market.finding.factor.${finding.factor}`, rounded(finding.detail)];
    case 'part':
      return wordsOfPart(finding);
    case 'simpson':
    case 'mix':
      return [
        `market.finding.${finding.key}`,
        { ...finding.detail, kind: t(`market.kind.${finding.kind}`) }
      ];
    case 'order_more':
    case 'order_less':
    case 'order_mostly_more':
    case 'order_mostly_less':
    case 'orders_up':
    case 'orders_down':
      return [`market.finding.${finding.key}`, finding.detail];
    default:
      return [
        `market.finding.${finding.key}`,
        { ...finding.detail, amount: Math.abs(finding.detail.amount) }
      ];
  }
}

type PartFinding = Extract<ChangeFinding, { key: 'part' }>;

function wordsOfPart({ kind, name, detail }: PartFinding): [MessageKey, Detail] {
  const way = detail.amount > 0 ? 'up' : 'down';
  const amount = Math.abs(detail.amount);
  return kind === 'customers'
    ? [`market.finding.part.customers.${name as 'new' | 'returning'}.${way}`, { amount }]
    : [`market.finding.part.${way}`, { label: labelOf(kind, detail.label), amount }];
}

function labelOf(kind: ChangeKind, label: string): string {
  return kind === 'country' ? countryNames.nameOf(label) : label;
}

/** An average needs no more than two decimals. */
function rounded(detail: { amount: number; now: number; before: number }): Detail {
  const round = (value: number) => Number(value.toPrecision(value >= 1000 ? 6 : 3));
  return { amount: detail.amount, now: round(detail.now), before: round(detail.before) };
}
