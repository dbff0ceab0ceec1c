import type { Job } from '../../contract/job.ts';
import type { Method } from './contract.ts';
import { EASE_MOST_ITEMS, fitEase, scoreEase } from './ease.ts';
import { countBuyers } from './interactions.ts';
import type { Interactions } from './interactions.ts';
import { fitItemKnn, scoreItemKnn } from './item-knn.ts';

/** A fitted method: scores every item for a customer who has these items. */
export interface Recommender {
  method: Method;
  /** @param user place in the data it was fitted on; methods that only look at items ignore it */
  score(owned: Uint32Array, user: number, into: Float64Array): void;
}

const NEIGHBOURS = 100;
const LAMBDA = 100;
/** Days after which a purchase counts half for what sells now. */
const RECENT_HALF_LIFE = 60;

/** Methods that can be fitted to this shop; EASE needs a matrix of items × items. */
export function methodsFor(data: Interactions): Method[] {
  const methods: Method[] = ['best_sellers', 'recent_best_sellers', 'bought_also'];
  if (data.items <= EASE_MOST_ITEMS) methods.push('linear');
  return methods;
}

/** Fits one method on who bought what. */
export async function fitMethod(
  method: Method,
  data: Interactions,
  job: Job
): Promise<Recommender> {
  if (method === 'bought_also') {
    const model = await fitItemKnn(data, NEIGHBOURS, job);
    return { method, score: (owned, _, into) => scoreItemKnn(model, owned, into) };
  }
  if (method === 'linear') {
    const model = await fitEase(data, LAMBDA, job);
    return { method, score: (owned, _, into) => scoreEase(model, owned, into) };
  }
  const sold = method === 'best_sellers' ? countBuyers(data) : countRecent(data);
  return { method, score: (_owned, _user, into) => into.set(sold) };
}

/** Buyers of each item, an older purchase counting less. */
function countRecent({ items, item, lastDay }: Interactions): Float64Array {
  const newest = lastDay.reduce((most, day) => Math.max(most, day), -Infinity);
  const sold = new Float64Array(items);
  item.forEach((own, at) => {
    sold[own] += 2 ** ((lastDay[at] - newest) / RECENT_HALF_LIFE);
  });
  return sold;
}
