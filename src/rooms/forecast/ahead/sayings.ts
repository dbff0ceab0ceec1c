import type {
  AheadAnswer,
  AheadFinding
} from '../../../../workers/rooms/forecast/ahead/contract.ts';
import { i18n, t, type Detail, type MessageKey, type Saying } from '../../../i18n/index.svelte.ts';
import { sayPeriod, sayPeriodOf } from '../../../i18n/say-period.ts';
import { cutRange, sayRange } from '../../../ui/say-range.ts';
import { showShare } from '../../../ui/show.ts';
import { silentWords } from '../silent-words.ts';
import { aboutOf, nameOf } from './amounts.ts';

/** A smaller gain in error than this is worth no praise. */
const HARDLY = 0.05;

/** The findings of the page as sentences. */
export function aheadSayings(answer: AheadAnswer): Saying[] {
  const measure = nameOf(answer);
  return answer.findings.map((finding) => {
    const [key, detail] = wordsOf(finding, answer);
    const parts = i18n.parts(key, { measure, ...inWords(detail) });
    return { key: finding.key, parts: cutRange(parts) };
  });
}

/** Writes the period out for a sentence: October 2024, where tables and axes have 2024-10. */
function inWords(detail: Detail): Detail {
  const { period } = detail;
  return typeof period === 'string' ? { ...detail, period: sayPeriod(period) } : detail;
}

function wordsOf(finding: AheadFinding, answer: AheadAnswer): [MessageKey, Detail] {
  const about = aboutOf(answer);
  // A table of other numbers than sales has sentences of its own: its amounts are not sold.
  const own = answer.table ? ('forecast.table' as const) : ('forecast.finding' as const);
  switch (finding.key) {
    case 'expected':
      return expectedWords(finding.detail, answer);
    case 'wide': {
      const { period, mean, low, high } = finding.detail;
      const amounts = { mean: about(mean), range: sayRange('likely', about, low, high) };
      return ['forecast.finding.wide', { period, ...amounts }];
    }
    case 'onceSeen':
    case 'yearBefore':
      return [`${own}.${finding.key}`, { yearBefore: about(finding.detail.yearBefore) }];
    case 'brings':
    case 'costs': {
      const { holiday, amount } = finding.detail;
      return [`${own}.${finding.key}`, { holiday: t(`holiday.${holiday}`), amount: about(amount) }];
    }
    case 'toldInside':
    case 'toldOutside': {
      const { low, high, came, ...said } = finding.detail;
      const amounts = { came: about(came), range: sayRange('usual', about, low, high) };
      return [`forecast.finding.${finding.key}`, { ...said, ...amounts }];
    }
    case 'below':
    case 'above': {
      const { low, high, came, period, holidays } = finding.detail;
      const amounts = { came: about(came), range: sayRange('usual', about, low, high) };
      const said = sayPeriodOf(period, holidays);
      return [`forecast.finding.${finding.key}`, { period: said, ...amounts }];
    }
    case 'odd':
    case 'oddOnce': {
      const { period, holidays, value, used } = finding.detail;
      const amounts = { value: about(value), used: about(used) };
      return [
        `forecast.finding.${finding.key}`,
        { period: sayPeriodOf(period, holidays), ...amounts }
      ];
    }
    case 'gap': {
      const { from, to, others } = finding.detail;
      const span = { from: sayPeriod(from), to: sayPeriod(to), others };
      const many = others > 0 ? 'Others' : '';
      return [from === to ? `forecast.finding.gapOne${many}` : `forecast.finding.gap${many}`, span];
    }
    case 'goalReached':
    case 'goal':
    case 'goalSure':
    case 'goalHardly':
      return [`forecast.finding.${finding.key}`, goalDetail(finding.detail, about)];
    case 'silent':
      return ['forecast.finding.silent', silentWords(finding.detail)];
    case 'more':
    case 'less': {
      const { share, low, high } = finding.detail;
      return [
        `forecast.finding.${finding.key}`,
        { share, range: sayRange('likely', showShare(), low, high) }
      ];
    }
    case 'better': {
      const { miss } = finding.detail;
      return [`forecast.finding.${miss < HARDLY ? 'betterHardly' : 'better'}`, { miss }];
    }
    case 'short':
      return [`forecast.finding.short.${answer.grain}`, finding.detail];
    case 'mean':
    case 'beyondMean':
      return [`${own}.${finding.key}`, finding.detail];
    default:
      return [`forecast.finding.${finding.key}`, finding.detail];
  }
}

function expectedWords(
  { horizon, mean, low, high }: Extract<AheadFinding, { key: 'expected' }>['detail'],
  answer: AheadAnswer
): [MessageKey, Detail] {
  const about = aboutOf(answer);
  const kind = answer.table
    ? (`table.${answer.table.taken}` as const)
    : ('finding.expected' as const);
  return [
    `forecast.${kind}.${answer.grain}`,
    { horizon, mean: about(mean), range: sayRange('likely', about, low, high) }
  ];
}

function goalDetail(
  detail: Extract<AheadFinding, { key: 'goalReached' }>['detail'] & { low?: number; high?: number },
  about: (value: number) => string
): Detail {
  const { amount, reached, low = reached, high = reached } = detail;
  const amounts = { amount: about(amount), reached: about(reached) };
  return { ...detail, ...amounts, range: sayRange('brings', about, low, high) };
}
