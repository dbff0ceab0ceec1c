import type { Job } from '../../contract/job.ts';
import { createBestLists, NO_CANDIDATE, offer } from '../../maths/best-lists.ts';
import type { BestLists } from '../../maths/best-lists.ts';
import { countBuyers, itemsOf } from './interactions.ts';
import type { Interactions } from './interactions.ts';

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
 * Items alike because the same customers bought them: cosine of the columns of buyers, the k best
 * kept for each (Sarwar et al., "Item-based collaborative filtering", WWW 2001). Counts meet only
 * where a customer bought both, so memory is items × k and never items × items.
 */
export async function fitItemKnn(data: Interactions, k: number, job: Job): Promise<ItemKnn> {
  const buyers = countBuyers(data);
  const { start: userStart, user } = usersOfItems(data, buyers);
  const neighbours = createBestLists(data.items, k);
  const both = new Uint32Array(data.items);
  const met = new Uint32Array(data.items);
  for (let item = 0; item < data.items; item++) {
    if (item % ITEMS_PER_BREATH === 0) {
      job.report({ step: 'comparing', done: item, total: data.items });
      await job.breathe();
    }
    let count = 0;
    for (let at = userStart[item]; at < userStart[item + 1]; at++) {
      for (const other of itemsOf(data, user[at])) if (both[other]++ === 0) met[count++] = other;
    }
    for (let m = 0; m < count; m++) {
      const other = met[m];
      const score = both[other] / Math.sqrt(buyers[item] * buyers[other]);
      both[other] = 0;
      if (other !== item) offer(neighbours, item, other, score);
    }
  }
  return { neighbours, buyers, ...turnRound(neighbours, data.items) };
}

/** The interactions turned round: who has each item. */
export function usersOfItems({ users, items, start, item }: Interactions, buyers: Uint32Array) {
  const userStart = new Uint32Array(items + 1);
  for (let own = 0; own < items; own++) userStart[own + 1] = userStart[own] + buyers[own];
  const next = userStart.slice();
  const user = new Uint32Array(item.length);
  for (let own = 0; own < users; own++) {
    for (let at = start[own]; at < start[own + 1]; at++) user[next[item[at]]++] = own;
  }
  return { start: userStart, user };
}

function turnRound({ k, candidate, score }: BestLists, items: number) {
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
export function scoreItemKnn(model: ItemKnn, owned: Uint32Array, into: Float64Array): void {
  const { listedStart, listed, likeness } = model;
  into.fill(0);
  for (const item of owned) {
    for (let at = listedStart[item]; at < listedStart[item + 1]; at++)
      into[listed[at]] += likeness[at];
  }
}
