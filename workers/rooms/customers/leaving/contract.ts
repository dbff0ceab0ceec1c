import type { CustomerFinding } from '../findings/contract.ts';
import type { Segment } from '../../../contract/customers/segments.ts';

export interface LeavingAnswer {
  currency: string;
  /**
   * Whether a probability of having left is known; if not, customers silent for more than three
   * usual waits are listed.
   */
  told: boolean;
  /** Overdue customers, largest amount at risk first; `total` counts all of them. */
  rows: LeavingRow[];
  total: number;
  /** Sum of the money at risk over all of them. */
  atRisk: number;
  /** How many of them are silent for longer than is usual for them: by two or more gaps. */
  byOwnGaps: number;
  /** Those of them who bought at a steady pace and have missed it. */
  missed: { total: number; atRisk: number; usualDays: number; silentDays: number };
  /** The latest of these; empty where little of the money is theirs. */
  missedRows: LeavingRow[];
  /** Overdue customers not listed because they returned all or nearly all they bought. */
  gaveBack: number;
  findings: CustomerFinding[];
}

export interface LeavingRow {
  customer: string;
  name: string;
  orders: number;
  revenue: number;
  /** What they would spend in a year if they still bought. */
  yearlyValue: number;
  /** NaN where unknown, and for a steady pace: the models take purchases for random. */
  leavingChance: number;
  /** Probability × yearly value; the whole yearly value where no probability is known. */
  atRisk: number;
  /** Median days between purchase days (NaN for a single one), and days since the last. */
  usualDays: number;
  silentDays: number;
  segment: Segment;
  reason: 'missed_pace' | 'silent_longer' | 'silent_once' | 'silent_one_day';
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
  /** Number of days on which the customer bought it. */
  times: number;
  usualDays: number;
  /** Day number on which the next purchase is due; `low`, `high`: 80 % range. */
  dueDay: number;
  low: number;
  high: number;
  /** Days past due; negative when still to come. */
  overdueDays: number;
}
