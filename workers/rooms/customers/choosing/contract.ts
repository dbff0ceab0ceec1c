import type { Rule } from '../../../contract/customers/customer-rule.ts';
import type { ShopQuestion } from '../../../contract/lens.ts';
import type { Grouping } from '../groups/contract.ts';
import type { Worth } from '../lifetime/contract.ts';
import type { Scoring } from '../segments/contract.ts';

/** How the page in front of the person counts; missing parts are the defaults. */
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
  /** Places in the room's customer order. */
  places: Uint32Array;
  revenue: number;
  orders: number;
  of: number;
}

export interface Comparison {
  a: Selection;
  b: Selection;
  /** Customers in both. */
  both: number;
  rows: ComparisonRow[];
}

export interface ComparisonRow {
  fact: 'orders' | 'revenue' | 'average_order' | 'recency_days' | 'days_between' | 'repeat_share';
  a: number;
  b: number;
  /** Difference a − b with a 95 % interval (Welch; shares: Newcombe). */
  difference: number;
  low95: number;
  high95: number;
}
