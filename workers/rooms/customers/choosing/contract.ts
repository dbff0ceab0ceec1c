import type { Rule } from '../../../contract/customers/customer-rule.ts';
import type { ShopQuestion } from '../../../contract/lens.ts';
import type { Grouping } from '../groups/contract.ts';
import type { Worth } from '../lifetime/contract.ts';
import type { Scoring } from '../segments/contract.ts';

/** The options that the page currently uses; defaults for absent ones. */
export interface AsShown {
  scoring?: Scoring;
  worth?: Worth;
  grouping?: Grouping;
}

export interface ListedQuestion extends ShopQuestion {
  limit: number;
}

export interface SelectQuestion extends ShopQuestion, AsShown {
  rule: Rule;
}

export interface CompareQuestion extends ShopQuestion, AsShown {
  a: Rule;
  b: Rule;
}

export interface CardQuestion extends ShopQuestion, AsShown {
  customer: string;
}

export interface Selection {
  customers: string[];
  /** Indices in the room's customer order. */
  places: Uint32Array;
  revenue: number;
  orders: number;
  of: number;
}

export interface Comparison {
  a: Selection;
  b: Selection;
  /** Number of customers in both groups. */
  both: number;
  rows: ComparisonRow[];
}

export interface ComparisonRow {
  fact: 'orders' | 'revenue' | 'average_order' | 'recency_days' | 'days_between' | 'repeat_share';
  a: number;
  b: number;
  /** Difference a − b with a 95 % interval (Welch; for shares Newcombe). */
  difference: number;
  low95: number;
  high95: number;
}
