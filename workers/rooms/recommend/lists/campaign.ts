import type { Job } from '../../../contract/job.ts';
import { itemsOf } from '../interactions.ts';
import type { Interactions } from '../interactions.ts';
import { dislikesOf } from './rated.ts';
import type { RatedItems } from './rated.ts';
import type { Received } from './received.ts';
import type { Recommender } from '../methods/recommender.ts';

const USERS_PER_BREATH = 100;

/**
 * The customers most likely to want a product they do not have, by the method's score.
 *
 * @returns user numbers, best first, with their scores
 */
export async function findTakers(
  { score }: Recommender,
  data: Interactions,
  item: number,
  k: number,
  job: Job,
  { rated, received }: { rated: RatedItems | null; received?: Received } = { rated: null }
): Promise<{ user: number; score: number }[]> {
  const scores = new Float64Array(data.items);
  const takers: { user: number; score: number }[] = [];
  for (let user = 0; user < data.users; user++) {
    if (user % USERS_PER_BREATH === 0) {
      job.report({ step: 'comparing', done: user, total: data.users });
      await job.breathe();
    }
    const owned = itemsOf(data, user);
    if (owned.includes(item) || received?.get(user)?.includes(item)) continue;
    if (dislikesOf(rated, user).includes(item)) continue;
    score(owned, user, scores);
    if (scores[item] > 0) takers.push({ user, score: scores[item] });
  }
  return takers.sort((a, b) => b.score - a.score || a.user - b.user).slice(0, k);
}
