import type { Job } from '../../../contract/job.ts';
import { createBestLists, NO_CANDIDATE, offer } from '../../../maths/best-lists.ts';
import type { BestLists } from '../../../maths/best-lists.ts';
import { kthLargest } from '../../../maths/kth-largest.ts';
import { countBuyers, usersOfItems } from '../interactions.ts';
import type { Interactions } from '../interactions.ts';

/**
 * Per item its most alike items by who bought both, and turned round: per item those that have it
 * among their most alike (`listed` from `listedStart[item]`, with the likeness).
 */
export interface ItemKnn {
  neighbours: BestLists;
  buyers: Uint32Array;
  listedStart: Uint32Array;
  listed: Uint32Array;
  likeness: Float64Array;
}

const ITEMS_PER_BREATH = 200;

/**
 * What makes items alike: `cosine` of the columns of buyers; `jaccard`, buyers of both among buyers
 * of either; `bm25`, buyers of both with customers who buy everything and repeats counting less
 * (Robertson and Zaragoza, "The probabilistic relevance framework", 2009, items as documents and
 * customers as words).
 */
export type Likeness = 'cosine' | 'jaccard' | 'bm25';

/**
 * Items alike because the same customers bought them, the k best kept for each (Sarwar et al.,
 * "Item-based collaborative filtering", WWW 2001). Counts meet only where a customer bought both, so
 * memory is items × k and never items × items.
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
    // Only those that will stay are worth an insertion each; ties are left to the list.
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

/** Per item how many (or how much) of its buyers are those of another, and which items were met. */
interface Counts {
  both: Uint32Array | Float64Array;
  met: Uint32Array;
}

/** Counts what the buyers of one item have; plain and apart from the awaiting, it is the hot loop. */
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

/** BM25 weight of every interaction; positive, also for a customer who bought everything. */
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

/** Lists of the best per item, turned round: for each candidate, the items that list it. */
export function turnRound({ k, candidate, score }: BestLists, items: number) {
  const listedStart = new Uint32Array(items + 1);
  for (const other of candidate) if (other !== NO_CANDIDATE) listedStart[other + 1]++;
  for (let item = 0; item < items; item++) listedStart[item + 1] += listedStart[item];
  const next = listedStart.slice();
  const listed = new Uint32Array(listedStart[items]);
  const likeness = new Float64Array(listedStart[items]);
  for (let place = 0; place < candidate.length; place++) {
    if (candidate[place] === NO_CANDIDATE) continue;
    const to = next[candidate[place]]++;
    listed[to] = Math.floor(place / k);
    likeness[to] = score[place];
  }
  return { listedStart, listed, likeness };
}

/** Every item's score: the likeness of those of its most alike that the customer has. */
export function scoreItemKnn(
  model: Pick<ItemKnn, 'listedStart' | 'listed' | 'likeness'>,
  owned: Uint32Array,
  into: Float64Array
): void {
  const { listedStart, listed, likeness } = model;
  into.fill(0);
  for (const item of owned) {
    for (let at = listedStart[item]; at < listedStart[item + 1]; at++)
      into[listed[at]] += likeness[at];
  }
}
