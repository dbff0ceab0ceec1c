import type { Job } from '../../../contract/job.ts';
import { createBestLists, offer } from '../../../maths/best-lists.ts';
import type { BestLists } from '../../../maths/best-lists.ts';
import { turnRows } from '../../../maths/matrices/turn-rows.ts';
import type { Interactions } from '../interactions.ts';
import { NEIGHBOURS, openNeighbours, packNeighbours, scoreNeighbours } from './neighbours.ts';
import type { Neighbours } from './neighbours.ts';
import type { RecommenderMethod } from './recommender.ts';

/** Items that follow in the next order: per item, its estimated share of the next orders. */
export const markov: RecommenderMethod<Neighbours> = {
  id: 'markov',
  settings: { neighbours: NEIGHBOURS },
  needs: {},
  fit: (data, _context, job) => fitMarkov(data, NEIGHBOURS, job),
  pack: packNeighbours,
  open: openNeighbours,
  score: (model, data) => (_owned, user, into) =>
    scoreNeighbours(model, lastOrderOf(data, user), into)
};

/** Weight, in orders, of an item's share of all orders when a share of next orders is estimated. */
const PRIOR = 10;
const ITEMS_PER_BREATH = 200;

/**
 * First-order Markov chain over orders (Rendle et al., "Factorizing personalized Markov chains",
 * WWW 2010, without the factorisation): of the orders immediately after one with item a, the share
 * that contain b, shrunk towards b's share of all orders where there are few. The k likeliest b are
 * kept for each a.
 */
export async function fitMarkov(
  { users, items, orders }: Interactions,
  k: number,
  job: Job
): Promise<Neighbours> {
  const total = orders.day.length;
  const nextOf = new Int32Array(total).fill(-1);
  for (let user = 0; user < users; user++) {
    for (let order = orders.userStart[user]; order + 1 < orders.userStart[user + 1]; order++) {
      nextOf[order] = order + 1;
    }
  }
  const holding = new Uint32Array(items);
  for (const item of orders.item) holding[item]++;
  const { start, row: order } = turnRows({ start: orders.start, column: orders.item }, items);
  const best = createBestLists(items, k);
  const followed = new Uint32Array(items);
  const met = new Uint32Array(items);
  for (let item = 0; item < items; item++) {
    if (item % ITEMS_PER_BREATH === 0) {
      job.report({ step: 'comparing', done: item, total: items });
      await job.breathe();
    }
    let [count, after] = [0, 0];
    for (let at = start[item]; at < start[item + 1]; at++) {
      const next = nextOf[order[at]];
      if (next < 0) continue;
      after++;
      for (let place = orders.start[next]; place < orders.start[next + 1]; place++) {
        const other = orders.item[place];
        if (followed[other]++ === 0) met[count++] = other;
      }
    }
    for (let m = 0; m < count; m++) {
      const other = met[m];
      const share = (followed[other] + (PRIOR * holding[other]) / total) / (after + PRIOR);
      followed[other] = 0;
      if (other !== item) offer(best, item, other, share);
    }
  }
  return flatten(best, items);
}

/** The lists concatenated: which items follow a given one. */
function flatten({ k, size, candidate, score }: BestLists, items: number): Neighbours {
  const listedStart = new Uint32Array(items + 1);
  for (let item = 0; item < items; item++) listedStart[item + 1] = listedStart[item] + size[item];
  const listed = new Uint32Array(listedStart[items]);
  const likeness = new Float64Array(listedStart[items]);
  for (let item = 0; item < items; item++) {
    const own = [item * k, item * k + size[item]] as const;
    listed.set(candidate.subarray(...own), listedStart[item]);
    likeness.set(score.subarray(...own), listedStart[item]);
  }
  return { listedStart, listed, likeness };
}

/** The items of a customer's last order. */
function lastOrderOf({ orders }: Interactions, user: number): Uint32Array {
  const last = orders.userStart[user + 1] - 1;
  if (last < orders.userStart[user]) return new Uint32Array(0);
  return orders.item.subarray(orders.start[last], orders.start[last + 1]);
}
