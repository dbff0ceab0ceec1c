import type { ShopQuestion } from '../../../contract/lens.ts';
import type { CustomerFinding } from '../findings/contract.ts';

export const COHORT_PERIODS = ['week', 'month', 'quarter'] as const;
export type CohortPeriod = (typeof COHORT_PERIODS)[number];

/** What customers are grouped by: when they first bought, or a property of their first order. */
export const COHORT_BY = ['time', 'product', 'category', 'country', 'channel', 'coupon'] as const;
export type CohortBy = (typeof COHORT_BY)[number];

export interface CohortQuestion extends ShopQuestion {
  period: CohortPeriod;
  by: CohortBy;
}

export interface CohortAnswer {
  currency: string;
  period: CohortPeriod;
  by: CohortBy;
  /** The groupings that the shop's files allow. */
  available: CohortBy[];
  /** By time: oldest first; else largest first (at most 30, the rest combined under key ''). */
  cohorts: CohortRow[];
  /** Number of periods after the first that a cohort can have: columns of the heatmap. */
  width: number;
  funnel: FunnelRow[];
  /** Days from one order to the next over all pairs: quantiles, and counts per bin. */
  gaps: { count: number; median: number; low: number; high: number; bins: GapBin[] };
  /** Share of customers who have not yet come back, by days since the first order. */
  survival: SurvivalStep[];
  /** Days after which half have come back; NaN where fewer than half ever did. */
  medianDaysToSecond: number;
  findings: CustomerFinding[];
}

export interface CohortRow {
  /** `2011-03`, `2011-Q1`, `2011-W12`, or the value grouped by. */
  cohort: string;
  /** First day of the period (time only). */
  day: number;
  /** Number of customers whose first order was in it. */
  customers: number;
  /** Active customers by period after the first; only as many entries as the data cover. */
  active: Uint32Array;
  /** Sale totals, orders. */
  revenue: Float64Array;
  orders: Uint32Array;
  /**
   * Customers of the cohort who have been observed in period p; the denominator of shares (for
   * cohorts by time: all of them).
   */
  observed: Uint32Array;
  /** From this entry on, the period has not ended for every customer of the cohort. */
  unfinishedFrom: number;
}

export interface FunnelRow {
  /** Number of the order; 1 is the first. */
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
  /** Customers still under observation on that day. */
  atRisk: number;
}
