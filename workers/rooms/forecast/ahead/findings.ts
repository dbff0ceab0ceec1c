import { YEAR, type Expected } from '../series/contract.ts';
import type { ToldAnswer } from '../told/contract.ts';
import type { OddOnce, Outside } from '../odd/contract.ts';
import type { AheadAnswer, AheadFinding } from './contract.ts';

/** The most outliers mentioned, and the most holidays. */
const MAX_ODD = 1;
const MAX_HOLIDAYS = 2;
/** Effects below this share of the whole forecast are not worth a sentence. */
const WORTH_TELLING = 0.005;
/**
 * A range is too wide to plan by if its half-width exceeds this share of its middle; the other
 * limit is for the first step.
 */
const TOO_WIDE = 0.5;
const MUCH_SURER = 0.75;
/** A period is no plan if more than this share of it has already come in. */
const MOSTLY_OVER = 0.5;
/**
 * An outlier may change the year's sum by this much before a comparison with that year is dropped.
 */
const ODD_YEAR = 0.05;
/**
 * A difference from last year that is within this share at both ends of the range counts as none.
 */
const AS_MUCH = 0.01;

/** So many later periods show that an odd one was no single time. */
const LASTING = 3;

type PastRow = AheadAnswer['past'][number];

/** The holidays that may be why a past period stands out. */
type Reasons = (day: number, isAbove: boolean) => OddOnce['holidays'];

/**
 * The findings of a forecast, the expectation first.
 *
 * @param reasonsOf absent: the days of a period are unknown
 */
export function listAheadFindings(
  answer: Omit<AheadAnswer, 'findings'>,
  reasonsOf: Reasons = () => []
): AheadFinding[] {
  const { total, ahead, horizon, past, cuts, outside, lastYear, isBeyondTests } = answer;
  const { silent } = answer;
  if (ahead.length === 0) return [{ key: 'none', detail: {} }];
  const { mean, low80: low, high80: high } = total;
  const found: AheadFinding[] = [{ key: 'expected', detail: { horizon, mean, low, high } }];
  if (silent) found.unshift({ key: 'silent', detail: silent });
  found.push(...ofFirst(answer));
  if (outside) found.push(findingOfOutside(outside, reasonsOf));
  if (cuts === 0) found.push({ key: 'short', detail: { periods: past.length } });
  else found.push(...besideYear(answer));
  if (lastYear > 0) found.push({ key: 'lastYear', detail: { share: lastYear } });
  // The backtest could not use last year's values, or the season.
  else if (isBeyondTests) found.push({ key: 'beyondTests', detail: {} });
  else if (cuts > 0) found.push(besideBaseline(answer));
  found.push(...ofHolidays(answer));
  found.push(...ofGaps(beforeSilence(answer)));
  const odd = past
    .filter(({ value, used, isInGap }) => value !== used && !isInGap)
    .filter((row) => !isSurpassed(row, past))
    .sort((a, b) => Math.abs(b.value - b.used) - Math.abs(a.value - a.used));
  for (const { period, day, value, used } of odd.slice(0, MAX_ODD)) {
    const detail = { period, value, used, holidays: reasonsOf(day, value > used) };
    found.push({ key: lastYear > 0 ? 'oddOnce' : 'odd', detail });
  }
  return found;
}

/** What later periods bring again and more, none of them odd, was a beginning and no odd time. */
function isSurpassed(row: PastRow, past: AheadAnswer['past']): boolean {
  const { value, used } = row;
  if (value < used) return false;
  const later = past.slice(past.indexOf(row) + 1);
  const asMuch = later.filter((own) => own.value === own.used && own.value >= value);
  return asMuch.length >= LASTING;
}

/** A silence up to the last day has a sentence of its own, from the period in which it began. */
function beforeSilence({ past, silent }: Omit<AheadAnswer, 'findings'>): AheadAnswer['past'] {
  if (!silent) return past;
  return past.filter((_, at) => (past[at + 1]?.day ?? Infinity) <= silent.day);
}

/** The longest gap, and how many others there are. */
function ofGaps(past: AheadAnswer['past']): AheadFinding[] {
  const gaps: AheadAnswer['past'][] = [];
  past.forEach((row, at) => {
    if (!row.isInGap) return;
    if (at > 0 && past[at - 1].isInGap) gaps[gaps.length - 1].push(row);
    else gaps.push([row]);
  });
  const [longest] = gaps.toSorted((a, b) => b.length - a.length);
  if (!longest) return [];
  const [from, to] = [longest[0].period, longest[longest.length - 1].period];
  return [{ key: 'gap', detail: { from, to, others: gaps.length - 1 } }];
}

/**
 * Mentions that the total's range is too wide to plan by while that of the first period is much
 * narrower.
 */
function ofFirst(answer: Omit<AheadAnswer, 'findings'>): AheadFinding[] {
  const { total, grain, cuts, unfinished } = answer;
  // Nobody plans by a month that is nearly over.
  const isOver = unfinished && unfinished.soFar > MOSTLY_OVER * answer.ahead[0].mean;
  const ahead = answer.ahead.slice(isOver ? 1 : 0);
  // Not for days, which may be over when this is read; and a short past is reported separately.
  if (grain === 'day' || cuts === 0 || ahead.length < 2) return [];
  const wide = ({ mean, high80 }: Expected) => (mean > 0 ? (high80 - mean) / mean : 0);
  const [{ period, mean, low80: low, high80: high }] = ahead;
  if (wide(total) < TOO_WIDE || wide(ahead[0]) > MUCH_SURER * wide(total)) return [];
  return [{ key: 'wide', detail: { period, mean, low, high } }];
}

function findingOfOutside(outside: Outside, reasonsOf: Reasons): AheadFinding {
  const isAbove = outside.came > outside.high;
  const holidays = reasonsOf(outside.day, isAbove);
  return { key: isAbove ? 'above' : 'below', detail: { ...outside, holidays } };
}

/** The newest period that has come due, compared with its forecast. */
export function findingOfTold({ rows }: ToldAnswer): AheadFinding {
  const { told, period, low80: low, high80: high, came, isInside } = rows[0];
  const key = isInside ? 'toldInside' : 'toldOutside';
  return { key, detail: { told, period, low, high, came } };
}

function ofHolidays({ holidays, total }: Omit<AheadAnswer, 'findings'>): AheadFinding[] {
  return holidays
    .filter(({ amount }) => Math.abs(amount) > WORTH_TELLING * Math.abs(total.mean))
    .slice(0, MAX_HOLIDAYS)
    .map(({ id, amount }) => ({
      key: amount > 0 ? 'brings' : 'costs',
      detail: { holiday: id, amount: Math.abs(amount) }
    }));
}

/** A forecast that has seen each time of the year at most once does not know the season. */
function besideYear(answer: Omit<AheadAnswer, 'findings'>): AheadFinding[] {
  const { total, yearBefore, past, grain, holidays, lastYear } = answer;
  if (past.length < YEAR[grain]) return [{ key: 'noYear', detail: {} }];
  if (!(yearBefore > 0)) return [];
  if (lastYear > 0) return [{ key: 'yearBefore', detail: { yearBefore } }];
  if (past.length < 2 * YEAR[grain]) {
    return holidays.length > 0 ? [] : [{ key: 'onceSeen', detail: { yearBefore } }];
  }
  if (hadOddYear(answer)) return [];
  const share = (value: number) => value / yearBefore - 1;
  const [low, middle, high] = [total.low80, total.mean, total.high80].map(share);
  if (-low < AS_MUCH && high < AS_MUCH) return [{ key: 'asMuch', detail: {} }];
  if (low > 0) return [{ key: 'more', detail: { share: middle, low, high } }];
  if (high < 0) return [{ key: 'less', detail: { share: -middle, low: -high, high: -low } }];
  return [{ key: 'same', detail: {} }];
}

/** An outlier, which gets its own sentence, may account for the difference from last year's sum. */
function hadOddYear({ past, grain, horizon, yearBefore }: Omit<AheadAnswer, 'findings'>): boolean {
  const first = past.length - YEAR[grain];
  const odd = past.slice(first, first + horizon).map(({ value, used }) => value - used);
  return Math.abs(odd.reduce((sum, own) => sum + own, 0)) > ODD_YEAR * yearBefore;
}

function besideBaseline(answer: Omit<AheadAnswer, 'findings'>): AheadFinding {
  const { tests, baseline, isBetter } = answer;
  const used = tests.find((own) => own.isUsed);
  const plain = tests.find(({ method }) => method === baseline);
  if (!isBetter && baseline === 'mean') return { key: 'mean', detail: {} };
  if (!isBetter || !used || !plain) return { key: 'naive', detail: {} };
  // Where most steps are zero, a forecast of zero has the smallest mean absolute error.
  if (baseline === 'mean') return { key: 'beyondMean', detail: {} };
  return { key: 'better', detail: { miss: 1 - used.mase / plain.mase } };
}
