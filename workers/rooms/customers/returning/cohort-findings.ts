import { periodAround } from '../../../maths/calendar.ts';
import { differenceOfShares } from '../../../maths/statistics/proportion.ts';
import type { CohortPeriod, CohortRow, FunnelRow, SurvivalStep } from './contract.ts';
import type { CustomerFinding } from '../findings/contract.ts';
import { medianDays } from './survival.ts';

/** A group smaller than this says little about the next. */
const FEW = 10;
/** Newest groups compared with as many before. */
const COMPARED = 3;

/**
 * What matters about coming back: how many do, how fast, and whether newer customers still do.
 *
 * @param period of groups by time; null for groups by what the first order was like
 */
export function listCohortFindings(
  cohorts: readonly CohortRow[],
  period: CohortPeriod | null,
  funnel: readonly FunnelRow[],
  survival: readonly SurvivalStep[]
): CustomerFinding[] {
  if (funnel.length === 0) return [{ key: 'no_customers', detail: {} }];
  const findings: CustomerFinding[] = [];
  const second = funnel[1];
  if (second) {
    const { share, low, high, customers } = second;
    const rule = { fact: 'orders', is: 'at_least', value: 2 } as const;
    findings.push({ key: 'second_order', detail: { share, low, high, customers }, rule });
  }
  findings.push(describeReturn(survival));
  const known = cohorts.filter((row) => row.observed[1] >= FEW && row.unfinishedFrom > 1);
  if (period) findings.push(...describeTrend(known));
  return findings.concat(describeBest(known, period));
}

function describeReturn(survival: readonly SurvivalStep[]): CustomerFinding {
  const days = medianDays(survival);
  if (Number.isFinite(days)) return { key: 'median_return', detail: { days } };
  const last = survival[survival.length - 1];
  return { key: 'never_half_return', detail: { share: 1 - last.share, days: last.day } };
}

/** Share active one period after the first. */
function later({ active, observed }: CohortRow): number {
  return observed[1] ? active[1] / observed[1] : 0;
}

function describeBest(known: readonly CohortRow[], period: CohortPeriod | null): CustomerFinding[] {
  const named = known.filter(({ cohort }) => cohort);
  if (named.length < 2) return [];
  const best = named.reduce((first, row) => (later(row) > later(first) ? row : first));
  if (later(best) === 0) return [];
  const finding = {
    key: 'cohort_best',
    detail: { cohort: best.cohort, share: later(best) }
  } as const;
  if (!period) return [finding];
  const days = periodAround(best.day, period);
  return [{ ...finding, rule: { fact: 'first_day', is: 'between', value: days } }];
}

/** A change of the newest groups against as many before, when it is more than chance. */
function describeTrend(known: readonly CohortRow[]): CustomerFinding[] {
  if (known.length < 2 * COMPARED) return [];
  const pooled = (rows: readonly CohortRow[]) => ({
    successes: rows.reduce((sum, row) => sum + row.active[1], 0),
    trials: rows.reduce((sum, row) => sum + row.observed[1], 0)
  });
  const newest = pooled(known.slice(-COMPARED));
  const earlier = pooled(known.slice(-2 * COMPARED, -COMPARED));
  const { low, high } = differenceOfShares(newest, earlier);
  if (low <= 0 && high >= 0) return [];
  const [recent, before] = [newest, earlier].map(({ successes, trials }) => successes / trials);
  const key = low > 0 ? 'cohort_trend_up' : 'cohort_trend_down';
  return [{ key, detail: { recent, before, cohorts: COMPARED } }];
}
