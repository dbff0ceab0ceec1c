import { YEAR, type Expected } from '../series/contract.ts';
import type { ToldAnswer } from '../told/contract.ts';
import type { AheadAnswer, AheadFinding, Outside } from './contract.ts';

/** Odd times told at most, and holidays. */
const MAX_ODD = 1;
const MAX_HOLIDAYS = 2;
/** Less than this share of everything that is told is not worth a sentence. */
const WORTH_TELLING = 0.005;
/** A range that reaches so far from its middle, as a share of it, is no plan; and what is surer. */
const TOO_WIDE = 0.5;
const MUCH_SURER = 0.75;
/** A period of which more is in than this share is no plan. */
const MOSTLY_OVER = 0.5;
/** What is odd may move so much of a year's sum and leave it worth being compared with. */
const ODD_YEAR = 0.05;
/** More or less than a year before by no more than this, at both ends of the range, is as much. */
const AS_MUCH = 0.01;

/** What is to be said of a forecast, the expectation first. */
export function listAheadFindings(answer: Omit<AheadAnswer, 'findings'>): AheadFinding[] {
  const { total, ahead, horizon, past, cuts, outside, lastYear, isBeyondTests } = answer;
  if (ahead.length === 0) return [{ key: 'none', detail: {} }];
  const { mean, low80: low, high80: high } = total;
  const found: AheadFinding[] = [{ key: 'expected', detail: { horizon, mean, low, high } }];
  found.push(...ofFirst(answer));
  if (outside) found.push(findingOfOutside(outside));
  if (cuts === 0) found.push({ key: 'short', detail: { periods: past.length } });
  else found.push(...besideYear(answer));
  if (lastYear > 0) found.push({ key: 'lastYear', detail: { share: lastYear } });
  // The past it was tried on knew no last year, or no season.
  else if (isBeyondTests) found.push({ key: 'beyondTests', detail: {} });
  else if (cuts > 0) found.push(besideBaseline(answer));
  found.push(...ofHolidays(answer));
  const odd = past
    .filter(({ value, used }) => value !== used)
    .sort((a, b) => Math.abs(b.value - b.used) - Math.abs(a.value - a.used));
  for (const { period, value, used } of odd.slice(0, MAX_ODD)) {
    found.push({ key: lastYear > 0 ? 'oddOnce' : 'odd', detail: { period, value, used } });
  }
  return found;
}

/** A range nobody can plan by, beside that of the first period, where that is much surer. */
function ofFirst(answer: Omit<AheadAnswer, 'findings'>): AheadFinding[] {
  const { total, grain, cuts, unfinished } = answer;
  // Nobody plans by a month that is nearly over.
  const isOver = unfinished && unfinished.soFar > MOSTLY_OVER * answer.ahead[0].mean;
  const ahead = answer.ahead.slice(isOver ? 1 : 0);
  // A day may be over when it is read, and of a short past it is said that ranges are wide.
  if (grain === 'day' || cuts === 0 || ahead.length < 2) return [];
  const wide = ({ mean, high80 }: Expected) => (mean > 0 ? (high80 - mean) / mean : 0);
  const [{ period, mean, low80: low, high80: high }] = ahead;
  if (wide(total) < TOO_WIDE || wide(ahead[0]) > MUCH_SURER * wide(total)) return [];
  return [{ key: 'wide', detail: { period, mean, low, high } }];
}

function findingOfOutside(outside: Outside): AheadFinding {
  return { key: outside.came < outside.low ? 'below' : 'above', detail: outside };
}

/** The newest period that came, beside what was told of it. */
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

/** A forecast that has seen each time of the year once knows no season. */
function besideYear(answer: Omit<AheadAnswer, 'findings'>): AheadFinding[] {
  const { total, yearBefore, past, grain, holidays, lastYear } = answer;
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

/** One odd period, which is told by itself, moves last year's sum: less than that is no fall. */
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
  // Where most steps are none, a mean absolute miss says who tells nothing best.
  if (baseline === 'mean') return { key: 'beyondMean', detail: {} };
  return { key: 'better', detail: { miss: 1 - used.mase / plain.mase } };
}
