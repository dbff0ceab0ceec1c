import type { CustomerFinding } from '../findings/contract.ts';
import type { Segment } from '../../../contract/customers/segments.ts';

export interface LeavingAnswer {
  currency: string;
  rows: LeavingRow[];
  total: number;
  /** Sum of money at risk over all customers, and over those in `rows`. */
  atRisk: number;
  findings: CustomerFinding[];
}

export interface LeavingRow {
  customer: string;
  name: string;
  orders: number;
  revenue: number;
  /** What they bring in a year while they buy. */
  yearlyValue: number;
  leavingChance: number;
  atRisk: number;
  /** Median days between orders, and days since the last; NaN: one order only. */
  usualDays: number;
  silentDays: number;
  segment: Segment;
  reason: 'silent_longer' | 'silent_once' | 'slowing';
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
