import type { CohortRow, CustomerFinding, FunnelRow, SurvivalStep } from './contract.ts';
import { medianDays } from './survival.ts';

/** A group smaller than this says little about the next. */
const FEW = 10;
/** Newest groups compared with as many before. */
const COMPARED = 3;
const CLEAR_CHANGE = 0.02;

/** What matters about coming back: how many do, how fast, and whether newer customers still do. */
export function listCohortFindings(
  cohorts: readonly CohortRow[],
  byTime: boolean,
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
  const known = cohorts.filter((row) => row.customers >= FEW && row.unfinishedFrom > 1);
  if (byTime) findings.push(...describeTrend(known));
  const best = [...known].filter(({ cohort }) => cohort).sort((a, b) => later(b) - later(a))[0];
  if (best && known.length > 1) {
    findings.push({ key: 'cohort_best', detail: { cohort: best.cohort, share: later(best) } });
  }
  return findings;
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

function describeTrend(known: readonly CohortRow[]): CustomerFinding[] {
  if (known.length < 2 * COMPARED) return [];
  const pooled = (rows: readonly CohortRow[]) =>
    rows.reduce((sum, row) => sum + row.active[1], 0) /
    rows.reduce((sum, row) => sum + row.observed[1], 0);
  const recent = pooled(known.slice(-COMPARED));
  const before = pooled(known.slice(-2 * COMPARED, -COMPARED));
  if (Math.abs(recent - before) < CLEAR_CHANGE) return [];
  const key = recent > before ? 'cohort_trend_up' : 'cohort_trend_down';
  return [{ key, detail: { recent, before, cohorts: COMPARED } }];
}
