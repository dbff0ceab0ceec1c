/**
 * `best_sellers` by number of buyers; `recent_best_sellers` the same, older purchases counting less;
 * `country_best_sellers` by the buyers of the customer's country, `segment_best_sellers` by those of
 * their segment of recency, frequency and money; `buy_again` what the customer had before; `content` what
 * reads like what they had; `bought_next` what follows in the next order (Markov chain); `bought_also` item-to-item neighbours
 * by cosine of buyers, by Jaccard's index or with BM25 weights; `linear` EASE; `sparse_linear` SLIM;
 * `factors` implicit ALS; `blend` a stack of one method of each kind; `rated` explicit ratings by factors with biases; `bpr` matrix factorisation by
 * personalised ranking; `sequence` a recurrent network (GRU) over a customer's orders.
 */
export const METHODS = [
  'best_sellers',
  'recent_best_sellers',
  'country_best_sellers',
  'segment_best_sellers',
  'buy_again',
  'content',
  'bought_next',
  'bought_also',
  'bought_also_jaccard',
  'bought_also_bm25',
  'linear',
  'sparse_linear',
  'factors',
  'blend',
  'rated',
  'bpr',
  'sequence'
] as const;

export type Method = (typeof METHODS)[number];

/** Trained by gradients, for a minute or more: only when a person asks. */
export const TRAINED_METHODS: readonly Method[] = ['bpr', 'sequence'];

export interface ModelQuestion {
  shopId: number;
  method: Method;
}
