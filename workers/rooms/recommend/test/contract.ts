import type { ShopQuestion } from '../../../contract/lens.ts';
import type { ToKeep } from '../../../contract/kept/kept-model.ts';
import type { TrainingCurve } from '../../../contract/training.ts';
import type { Method } from '../methods/contract.ts';

/** What is held back; see `partPurchases`. */
export const SPLITS = ['last_order', 'date', 'last_product'] as const;

export type Split = (typeof SPLITS)[number];

/** What counts as a hit: products new to the customer, or any, including those bought before. */
export const SCOPES = ['new', 'any'] as const;

export type Scope = (typeof SCOPES)[number];

export interface TestQuestion extends ShopQuestion {
  split: Split;
  scope: Scope;
  /** Whether methods trained by gradient descent take part; default false. */
  trained?: boolean;
  seed: number;
}

export interface MethodTest {
  split: Split;
  scope: Scope;
  rows: TestRow[];
  /** Number of customers with something held back. */
  customers: number;
  /** Number of products to choose from, and the deciding list length. */
  products: number;
  k: number;
  /** The minimum needed to compare methods; with less, nothing is measured. */
  least: { customers: number; products: number };
  dataVersion: number;
  /**
   * The setting in which to store the result, so that it need not be computed again; null after the
   * first answer.
   */
  keep: ToKeep | null;
  verdict: TestVerdict | null;
  /** Methods that could have been trained but were not. */
  untrained: Method[];
  /** Training curves of the methods that were trained. */
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
  /** Bootstrap over customers; NaN for metrics over all lists. */
  low95: number;
  high95: number;
}

export interface TestVerdict {
  method: Method;
  /** Whether the best method's lead over best sellers is more than chance. */
  beats: boolean;
  /** NDCG and hit rate of the best method and of best sellers, at the deciding list length. */
  value: number;
  hit: number;
  baseline: number;
  baselineHit: number;
}
