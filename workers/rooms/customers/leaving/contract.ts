import type { CustomerFinding } from '../findings/contract.ts';
import type { Segment } from '../../../contract/customers/segments.ts';

export interface LeavingAnswer {
  currency: string;
  /** Whether a chance of having left can be told; else who is silent for three usual waits is listed. */
  told: boolean;
  /** Overdue customers, the most money to regain first; `total` counts them all. */
  rows: LeavingRow[];
  total: number;
  /** Sum of money at risk over all of them. */
  atRisk: number;
  /** Overdue customers not listed because they gave back all or nearly all they bought. */
  gaveBack: number;
  findings: CustomerFinding[];
}

export interface LeavingRow {
  customer: string;
  name: string;
  orders: number;
  revenue: number;
  /** What they would bring in a year if they still bought. */
  yearlyValue: number;
  /** NaN where it cannot be told. */
  leavingChance: number;
  /** The chance times the year; the whole year where no chance can be told. */
  atRisk: number;
  /** Median days between purchase days (NaN: one such day only), and days since the last. */
  usualDays: number;
  silentDays: number;
  segment: Segment;
  reason: 'silent_longer' | 'silent_once' | 'silent_one_day';
}

export interface DueAnswer {
  rows: DueRow[];
  total: number;
  findings: CustomerFinding[];
}

export interface DueRow {
  customer: string;
  customerName: string;
  product: string;
  productName: string;
  /** Days on which the customer bought it. */
  times: number;
  usualDays: number;
  /** Day number the next purchase is due; `low`, `high`: 80 % range. */
  dueDay: number;
  low: number;
  high: number;
  /** Days past due; negative: still to come. */
  overdueDays: number;
}
