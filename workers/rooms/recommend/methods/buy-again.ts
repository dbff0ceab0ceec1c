import { floatsOf } from '../../../learning/model-bytes.ts';
import { itemsOf } from '../interactions.ts';
import type { Interactions } from '../interactions.ts';
import { fade, RECENT_HALF_LIFE } from './fade.ts';
import type { RecommenderMethod } from './recommender.ts';

/**
 * What a customer has bought before, by frequency, with less weight on older purchases. Of no use
 * where only new products count.
 */
export const buyAgain: RecommenderMethod<Float64Array> = {
  id: 'buy_again',
  settings: {},
  needs: { isPossible: (_data, _context, scope) => scope === 'any' },
  fit: weighAgain,
  pack: (worth) => ({ arrays: { worth }, facts: {} }),
  open: (packed) => floatsOf(packed, 'worth'),
  score: (worth, data) => (_owned, user, into) => {
    into.fill(0);
    const from = data.start[user];
    itemsOf(data, user).forEach((item, at) => (into[item] = worth[from + at]));
  }
};

function weighAgain({ times, lastDay }: Interactions): Float64Array {
  const worth = fade(lastDay, RECENT_HALF_LIFE);
  return times.map((count, at) => count * worth[at]);
}
