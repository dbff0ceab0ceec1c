import type { ShopQuestion } from '../../../contract/lens.ts';
import type { CustomerFinding } from '../findings/contract.ts';

export type CohortPeriod = 'week' | 'month' | 'quarter';

/** What customers are grouped by: when they first bought, or what their first order was like. */
export type CohortBy = 'time' | 'product' | 'category' | 'country' | 'channel' | 'coupon';

export interface CohortQuestion extends ShopQuestion {
  period: CohortPeriod;
  by: CohortBy;
}

export interface CohortAnswer {
  currency: string;
  period: CohortPeriod;
  by: CohortBy;
  /** The groupings this shop's files allow. */
  available: CohortBy[];
  /** Oldest first for time, else largest first (at most 30, the rest together under key ''). */
  cohorts: CohortRow[];
  /** Periods after the first a cohort can have: columns of the map. */
  width: number;
  funnel: FunnelRow[];
  /** Days from one order to the next, over all pairs: quantiles and counts per bin. */
  gaps: { count: number; median: number; low: number; high: number; bins: GapBin[] };
  /** Share of customers who have not yet come back, by days since the first order. */
  survival: SurvivalStep[];
  /** Days after which half have come back; NaN: fewer than half ever did. */
  medianDaysToSecond: number;
  findings: CustomerFinding[];
}

export interface CohortRow {
  /** `2011-03`, `2011-Q1`, `2011-W12`, or the name grouped by. */
  cohort: string;
  /** First day of the period (time only). */
  day: number;
  /** Customers whose first order it was. */
  customers: number;
  /** Entry p: p periods after the first. Only as many as the data can know of. */
  active: Uint32Array;
  /** Sale totals, orders. */
  revenue: Float64Array;
  orders: Uint32Array;
  /**
   * Customers of the cohort who have lived long enough to be seen in period p; shares divide by
   * it (for time cohorts: all of them).
   */
  observed: Uint32Array;
  /** From this entry on the period has not ended for every customer of the cohort. */
  unfinishedFrom: number;
}

export interface FunnelRow {
  /** 1: first order. */
  order: number;
  customers: number;
  /** Share of those with the order before; NaN for the first. */
  share: number;
  /** 95 % Wilson interval. */
  low: number;
  high: number;
  medianDays: number;
}

export interface GapBin {
  from: number;
  to: number;
  count: number;
}

export interface SurvivalStep {
  day: number;
  /** Kaplan–Meier estimate of the share that has not come back, with a 95 % interval. */
  share: number;
  low: number;
  high: number;
  /** Customers still watched at that day. */
  atRisk: number;
}
