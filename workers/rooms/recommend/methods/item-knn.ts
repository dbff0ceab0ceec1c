import type { Job } from '../../../contract/job.ts';
import { createBestLists, offer } from '../../../maths/best-lists.ts';
import type { BestLists } from '../../../maths/best-lists.ts';
import { kthLargest } from '../../../maths/kth-largest.ts';
import { countBuyers, usersOfItems } from '../interactions.ts';
import type { Interactions } from '../interactions.ts';
import type { Method } from './contract.ts';
import {
  NEIGHBOURS,
  openNeighbours,
  packNeighbours,
  scoreNeighbours,
  turnRound
} from './neighbours.ts';
import type { Neighbours } from './neighbours.ts';
import type { RecommenderMethod } from './recommender.ts';

/** Each item's nearest neighbours by common buyers, and the transposed lists. */
export interface ItemKnn extends Neighbours {
  neighbours: BestLists;
  buyers: Uint32Array;
}

const ITEMS_PER_BREATH = 200;

/**
 * Similarity of items: `cosine` of the vectors of buyers; `jaccard`, buyers of both divided by
 * buyers of either; `bm25`, buyers of both with less weight on customers who buy everything and on
 * repeats (Robertson and Zaragoza, "The probabilistic relevance framework", 2009, with items as
 * documents and customers as words).
 */
export type Likeness = 'cosine' | 'jaccard' | 'bm25';

/** An item-based recommender, under the usual name of its similarity. */
export function createItemKnn(id: Method, kind: Likeness): RecommenderMethod<Neighbours> {
  return {
    id,
    settings: { neighbours: NEIGHBOURS },
    needs: {},
    async fit(data, _context, job) {
      const { listedStart, listed, likeness } =
        kind === 'cosine'
          ? await nearestByCosine(data, job)
          : await fitItemKnn(data, NEIGHBOURS, job, kind);
      return { listedStart, listed, likeness };
    },
    pack: packNeighbours,
    open: openNeighbours,
    score: (model) => (owned, _user, into) => scoreNeighbours(model, owned, into)
  };
}

/** Models of purchases still in memory; more than one method starts from them. */
const fitted = new WeakMap<Interactions, ItemKnn>();

export async function nearestByCosine(data: Interactions, job: Job): Promise<ItemKnn> {
  const known = fitted.get(data) ?? (await fitItemKnn(data, NEIGHBOURS, job));
  fitted.set(data, known);
  return known;
}

/**
 * Similarity of items by common buyers, with the k nearest kept for each (Sarwar et al.,
 * "Item-based collaborative filtering", WWW 2001). Pairs are counted only where a customer bought
 * both, so memory is items × k and never items × items.
 */
export async function fitItemKnn(
  data: Interactions,
  k: number,
  job: Job,
  likenessOf: Likeness = 'cosine'
): Promise<ItemKnn> {
  const buyers = countBuyers(data);
  const { start: userStart, row: user, place: placeOf } = usersOfItems(data);
  const neighbours = createBestLists(data.items, k);
  const weight = likenessOf === 'bm25' ? weighBm25(data, buyers) : null;
  const counts: Counts = {
    both: weight ? new Float64Array(data.items) : new Uint32Array(data.items),
    met: new Uint32Array(data.items)
  };
  const inverse = Float64Array.from(buyers, (count) => 1 / Math.sqrt(count || 1));
  const [scores, sifted] = [new Float64Array(data.items), new Float64Array(data.items)];
  const offerAll = (item: number, count: number) => {
    const { met, both } = counts;
    for (let m = 0; m < count; m++) {
      const other = met[m];
      const shared = both[other];
      both[other] = 0;
      if (other === item) scores[m] = 0;
      else if (likenessOf === 'cosine') scores[m] = shared * inverse[item] * inverse[other];
      else if (likenessOf === 'jaccard')
        scores[m] = shared / (buyers[item] + buyers[other] - shared);
      else scores[m] = shared;
    }
    // Only scores that can stay in the list are inserted; the list itself breaks ties.
    sifted.set(scores.subarray(0, count));
    const least = count > k ? kthLargest(sifted, count, k) * (1 - 1e-9) : 0;
    for (let m = 0; m < count; m++) {
      if (scores[m] > 0 && scores[m] >= least) offer(neighbours, item, met[m], scores[m]);
    }
  };
  for (let item = 0; item < data.items; item++) {
    if (item % ITEMS_PER_BREATH === 0) {
      job.report({ step: 'comparing', done: item, total: data.items });
      await job.breathe();
    }
    const [from, to] = [userStart[item], userStart[item + 1]];
    const own = user.subarray(from, to);
    const count = weight
      ? addWeights(data, own, placeOf.subarray(from, to), weight, counts)
      : countBoth(data, own, counts);
    offerAll(item, count);
  }
  return { neighbours, buyers, ...turnRound(neighbours, data.items) };
}

/**
 * For one item, the number (or weight) of buyers it shares with each other item, and the items met.
 */
interface Counts {
  both: Uint32Array | Float64Array;
  met: Uint32Array;
}

/**
 * Counts what the buyers of one item have; a plain synchronous function, because this is the hot
 * loop.
 */
function countBoth({ start, item }: Interactions, buyers: Uint32Array, { both, met }: Counts) {
  let count = 0;
  for (let at = 0; at < buyers.length; at++) {
    const to = start[buyers[at] + 1];
    for (let place = start[buyers[at]]; place < to; place++) {
      const other = item[place];
      if (both[other]++ === 0) met[count++] = other;
    }
  }
  return count;
}

function addWeights(
  { start, item }: Interactions,
  buyers: Uint32Array,
  places: Uint32Array,
  weight: Float64Array,
  { both, met }: Counts
): number {
  let count = 0;
  for (let at = 0; at < buyers.length; at++) {
    const own = weight[places[at]];
    const to = start[buyers[at] + 1];
    for (let place = start[buyers[at]]; place < to; place++) {
      const other = item[place];
      if (both[other] === 0) met[count++] = other;
      both[other] += own * weight[place];
    }
  }
  return count;
}

const K1 = 1.2;
const B = 0.75;

/** BM25 weight of every interaction; positive even for a customer who bought everything. */
function weighBm25({ users, items, start, item, times }: Interactions, buyers: Uint32Array) {
  const mean = item.length / items;
  const weight = new Float64Array(item.length);
  for (let user = 0; user < users; user++) {
    const bought = start[user + 1] - start[user];
    const rarity = Math.log(1 + (items - bought + 0.5) / (bought + 0.5));
    for (let place = start[user]; place < start[user + 1]; place++) {
      const length = 1 - B + (B * buyers[item[place]]) / mean;
      weight[place] = (rarity * times[place] * (K1 + 1)) / (times[place] + K1 * length);
    }
  }
  return weight;
}
