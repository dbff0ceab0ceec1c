import type { TrendAnswer, TrendFinding } from '../../../../workers/rooms/market/trend/contract.ts';
import {
  i18n,
  t,
  type Detail,
  type MessageKey,
  type SentencePart,
  type Saying
} from '../../../i18n/index.svelte.ts';
import { cutRange, sayRange } from '../../../ui/say-range.ts';
import { aboutOf, paceOf } from './amounts.ts';

/** So many times as much and more are said as times. */
const MANY_TIMES = 3;

/** The sentences of the page. */
export function trendSayings(answer: TrendAnswer): Saying[] {
  const measure = t(`market.trend.measure.${answer.measure}`);
  return answer.findings.map((finding) => {
    const [key, detail] = wordsOf(finding, answer);
    const parts = i18n.parts(key, { measure, ...detail });
    return { key: finding.key, parts: cutRange([...parts, ...closedOf(finding)]) };
  });
}

/** A second sentence where the shop was closed for some days of a holiday. */
function closedOf(finding: TrendFinding): SentencePart[] {
  if (finding.key !== 'holiday' || finding.detail.closed === 0) return [];
  const { closed, days } = finding.detail;
  const joint = { text: i18n.sentences(['', '']), blank: null };
  return [joint, ...i18n.parts('market.trend.finding.openOnly', { closed, days })];
}

function wordsOf(finding: TrendFinding, answer: TrendAnswer): [MessageKey, Detail] {
  const about = aboutOf(answer);
  switch (finding.key) {
    case 'up':
    case 'down': {
      const { slope, low, high } = finding.detail;
      const { unit, times } = paceOf(answer, slope, []) ?? { unit: answer.grain, times: 1 };
      const [near, far] = [low, high].map((end) => Math.abs(end) * times).sort((a, b) => a - b);
      return [
        `market.trend.finding.${finding.key}.${unit}`,
        { slope: about(Math.abs(slope) * times), range: sayRange('sure', about, near, far) }
      ];
    }
    case 'change': {
      const { day, before, after } = finding.detail;
      const isAverage = answer.measure === 'averageOrder' || answer.measure === 'price';
      const what = isAverage ? 'changeAverage' : 'change';
      const key = answer.isYearOut ? what : (`${what}OrSeason` as const);
      return [`market.trend.finding.${key}`, { day, before: about(before), after: about(after) }];
    }
    case 'weekday':
      return [
        'market.trend.finding.weekday',
        { weekday: i18n.formats.weekday(finding.detail.phase), effect: finding.detail.effect }
      ];
    case 'holiday': {
      const { id, time, effect } = finding.detail;
      // Hundreds of per cent are read by nobody.
      const times = Math.round(1 + effect);
      const way = times >= MANY_TIMES ? 'Times' : effect > 0 ? 'More' : 'Less';
      return [
        `market.trend.finding.${time}${way}`,
        { holiday: t(`holiday.${id}`), effect: Math.abs(effect), times }
      ];
    }
    case 'openDays': {
      const days = i18n.list(
        finding.detail.weekdays.map((weekday) => i18n.formats.weekday(weekday))
      );
      return ['market.trend.finding.openDays', { days }];
    }
    case 'closed': {
      const [from, to] = [finding.detail.from, finding.detail.to].map((month) =>
        i18n.formats.monthName(insideMonth(month))
      );
      return ['market.trend.finding.closed', { from, to }];
    }
    case 'month':
      return [
        'market.trend.finding.month',
        {
          month: i18n.formats.monthName(insideMonth(finding.detail.phase)),
          effect: finding.detail.effect
        }
      ];
  }
}

/** A day of 1970 inside the month; January is 0. */
function insideMonth(month: number): number {
  return Math.round(30.4 * month) + 14;
}
