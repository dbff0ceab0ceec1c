import { floatsOf } from '../../../learning/model-bytes.ts';
import { countBuyers } from '../interactions.ts';
import type { RecommenderMethod } from './recommender.ts';

/** Products by number of buyers: the baseline that every other method must beat. */
export const bestSellers: RecommenderMethod<Float64Array> = {
  id: 'best_sellers',
  impersonal: true,
  settings: {},
  needs: {},
  fit: (data) => Float64Array.from(countBuyers(data)),
  pack: (sold) => ({ arrays: { sold }, facts: {} }),
  open: (packed) => floatsOf(packed, 'sold'),
  score: (sold) => (_owned, _user, into) => into.set(sold)
};
