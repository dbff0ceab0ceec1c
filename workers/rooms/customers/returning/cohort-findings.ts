import { periodAround } from '../../../maths/calendar.ts';
import { chanceOfDifference } from '../../../maths/statistics/proportion.ts';
import type { Counted } from '../../../maths/statistics/proportion.ts';
import type { CohortPeriod, CohortRow, FunnelRow, SurvivalStep } from './contract.ts';
import type { CustomerFinding } from '../findings/contract.ts';
import { medianDays } from './survival.ts';

/** A smaller group predicts little about the next. */
const FEW = 30;
/** Number of newest groups compared with as many before. */
const COMPARED = 3;
/** Significance level of reported differences. */
const CHANCE = 0.05;

/** What is known besides the groups. */
interface Returning {
  /** The period of groups by time; null for groups by first order. */
  period: CohortPeriod | null;
  funnel: readonly FunnelRow[];
  survival: readonly SurvivalStep[];
  /** Days within which nine in ten of all next orders come; NaN where there are none. */
  usualWait: number;
}

/** Findings about returning: how many do, how fast, and whether newer customers still do. */
export function listCohortFindings(
  cohorts: readonly CohortRow[],
  { period, funnel, survival, usualWait }: Returning
): CustomerFinding[] {
  if (funnel.length === 0) return [{ key: 'no_customers', detail: {} }];
  const findings: CustomerFinding[] = [];
  const second = funnel[1];
  if (second) {
    const { share, low, high, customers } = second;
    const rule = { fact: 'orders', is: 'at_least', value: 2 } as const;
    if (share === 1) findings.push({ key: 'second_order_all', detail: { customers }, rule });
    else findings.push({ key: 'second_order', detail: { share, low, high, customers }, rule });
  }
  findings.push(...describeReturn(survival));
  // Whoever first appears soon after the file begins may be an old customer, so this is not a
  // cohort of newcomers.
  const begin = cohorts.reduce((least, { day }) => Math.min(least, day), Infinity);
  const newFrom = period && usualWait > 0 ? begin + usualWait : -Infinity;
  const known = cohorts.filter(
    (row) => row.observed[1] >= FEW && row.unfinishedFrom > 1 && row.day >= newFrom
  );
  const compared = [
    ...(period ? describeTrend(known, period) : []),
    ...describeBest(known, period)
  ];
  if (compared.length > 0 && known.length > 0 && period && known[0].day > begin) {
    const detail = { day: known[0].day };
    compared.push({ key: 'cohorts_skipped', detail });
  }
  return findings.concat(compared);
}

function describeReturn(survival: readonly SurvivalStep[]): CustomerFinding[] {
  const days = medianDays(survival);
  if (Number.isFinite(days)) return [{ key: 'median_return', detail: { days } }];
  const last = survival[survival.length - 1];
  if (last.share === 1) return [{ key: 'nobody_returned', detail: { days: last.day } }];
  return [{ key: 'never_half_return', detail: { share: 1 - last.share, days: last.day } }];
}

/** Who was active one period after the first, out of those observed that long. */
function later(rows: readonly CohortRow[]): Counted {
  return {
    successes: rows.reduce((sum, { active }) => sum + active[1], 0),
    trials: rows.reduce((sum, { observed }) => sum + observed[1], 0)
  };
}
const shareOf = ({ successes, trials }: Counted) => successes / trials;

/**
 * The group with the highest return rate, if the best of so many groups would rarely be as high by
 * chance.
 */
function describeBest(known: readonly CohortRow[], period: CohortPeriod | null): CustomerFinding[] {
  const named = known.filter(({ cohort }) => cohort);
  if (named.length < 2) return [];
  const share = (row: CohortRow) => shareOf(later([row]));
  const best = named.reduce((first, row) => (share(row) > share(first) ? row : first));
  const own = later([best]);
  const others = later(named.filter((row) => row !== best));
  if (shareOf(own) <= shareOf(others)) return [];
  if (chanceOfDifference(own, others) >= CHANCE / named.length) return [];
  const finding = {
    key: 'cohort_best',
    detail: {
      cohort: best.cohort,
      next: period ?? 'period',
      share: shareOf(own),
      others: shareOf(others)
    }
  } as const;
  if (!period) return [finding];
  const days = periodAround(best.day, period);
  return [{ ...finding, rule: { fact: 'first_day', is: 'between', value: days } }];
}

/** The change of the newest groups against as many before, if significant. */
function describeTrend(known: readonly CohortRow[], period: CohortPeriod): CustomerFinding[] {
  if (known.length < 2 * COMPARED) return [];
  const newest = later(known.slice(-COMPARED));
  const earlier = later(known.slice(-2 * COMPARED, -COMPARED));
  if (chanceOfDifference(newest, earlier) >= CHANCE) return [];
  const [recent, before] = [shareOf(newest), shareOf(earlier)];
  const key = recent > before ? 'cohort_trend_up' : 'cohort_trend_down';
  return [{ key, detail: { recent, before, cohorts: COMPARED, next: period } }];
}
