import type { ShopQuestion } from '../../../contract/lens.ts';
/**
 * The recommenders by their usual names, in display order; each is described in its own file of
 * this folder.
 */
export const METHODS = [
  'best_sellers',
  'recent_best_sellers',
  'country_best_sellers',
  'segment_best_sellers',
  'buy_again',
  'content',
  'markov',
  'item_knn_cosine',
  'item_knn_jaccard',
  'item_knn_bm25',
  'ease',
  'slim',
  'als',
  'stacking',
  'biased_mf',
  'bpr',
  'gru'
] as const;

export type Method = (typeof METHODS)[number];

export interface ModelQuestion extends ShopQuestion {
  method: Method;
}
