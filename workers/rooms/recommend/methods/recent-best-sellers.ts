import { floatsOf } from '../../../learning/model-bytes.ts';
import type { Interactions } from '../interactions.ts';
import { fade, RECENT_HALF_LIFE } from './fade.ts';
import type { RecommenderMethod } from './recommender.ts';

/** Recent best sellers: buyers, with less weight on older purchases. */
export const recentBestSellers: RecommenderMethod<Float64Array> = {
  id: 'recent_best_sellers',
  impersonal: true,
  settings: {},
  needs: {},
  fit: countRecent,
  pack: (sold) => ({ arrays: { sold }, facts: {} }),
  open: (packed) => floatsOf(packed, 'sold'),
  score: (sold) => (_owned, _user, into) => into.set(sold)
};

function countRecent({ items, item, lastDay }: Interactions): Float64Array {
  const worth = fade(lastDay, RECENT_HALF_LIFE);
  const sold = new Float64Array(items);
  item.forEach((own, at) => {
    sold[own] += worth[at];
  });
  return sold;
}
