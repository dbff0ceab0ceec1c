import type { ShopQuestion } from '../../../contract/lens.ts';
import type { ToKeep } from '../../../contract/kept/kept-model.ts';
import type { TrainingCurve } from '../../../contract/training.ts';
import type { Method } from '../methods/contract.ts';

/** What is held back: see `partPurchases`. */
export const SPLITS = ['last_order', 'date', 'last_product'] as const;

export type Split = (typeof SPLITS)[number];

/** What counts as found: products new to the customer, or any, those bought before too. */
export const SCOPES = ['new', 'any'] as const;

export type Scope = (typeof SCOPES)[number];

export interface TestQuestion extends ShopQuestion {
  split: Split;
  scope: Scope;
  /** Those trained by gradients take part; absent: they do not. */
  trained?: boolean;
  seed: number;
}

export interface MethodTest {
  split: Split;
  scope: Scope;
  rows: TestRow[];
  /** Customers of whom something was held back. */
  customers: number;
  /** Products to choose from, and the length of list that decides: less than half of them. */
  products: number;
  k: number;
  /** What it takes to tell methods apart; with less nothing is measured. */
  least: { customers: number; products: number };
  dataVersion: number;
  /** The setting to keep it as, so that it need not be counted again; null from the second answer on. */
  keep: ToKeep | null;
  verdict: TestVerdict | null;
  /** Methods that could be trained and were not. */
  untrained: Method[];
  /** How the training of those that were went. */
  training: { method: Method; curve: TrainingCurve }[];
}

export interface TestRow {
  method: Method;
  metric:
    | 'hit'
    | 'precision'
    | 'recall'
    | 'ndcg'
    | 'map'
    | 'coverage'
    | 'diversity'
    | 'popularity'
    | 'novelty';
  k: number;
  value: number;
  /** Bootstrap over customers; NaN for what is counted over all lists. */
  low95: number;
  high95: number;
}

export interface TestVerdict {
  method: Method;
  /** The lead of the best method over best sellers is more than chance. */
  beats: boolean;
  /** NDCG and hit rate at the deciding length of the best method and of best sellers. */
  value: number;
  hit: number;
  baseline: number;
  baselineHit: number;
}
