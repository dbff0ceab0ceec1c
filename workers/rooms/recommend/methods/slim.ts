import type { Job } from '../../../contract/job.ts';
import { createBestLists, NO_CANDIDATE, offer } from '../../../maths/best-lists.ts';
import { drawCustomers, usersOfItems } from '../interactions.ts';
import type { Interactions } from '../interactions.ts';
import { nearestByCosine } from './item-knn.ts';
import type { ItemKnn } from './item-knn.ts';
import {
  NEIGHBOURS,
  openNeighbours,
  packNeighbours,
  scoreNeighbours,
  turnRound
} from './neighbours.ts';
import type { Neighbours } from './neighbours.ts';
import type { RecommenderMethod } from './recommender.ts';

export interface SlimSettings {
  /** L1 and L2 regularisation of the weights. */
  l1: number;
  l2: number;
}

export const SLIM = { l1: 1, l2: 20 };

/** SLIM: weights of neighbours, transposed for scoring. */
export const slim: RecommenderMethod<Neighbours> = {
  id: 'slim',
  settings: { neighbours: NEIGHBOURS, ...SLIM },
  needs: {},
  fit: async (all, { seed }, job) => {
    const data = drawCustomers(all, MOST_LEARNED_FROM, seed);
    return fitSlim(data, await nearestByCosine(data, job), SLIM, job);
  },
  pack: packNeighbours,
  open: openNeighbours,
  score: (model) => (owned, _user, into) => scoreNeighbours(model, owned, into)
};

/** Limit of the purchases from which weights are learned; their customers are a random sample. */
const MOST_LEARNED_FROM = 1_000_000;
const SWEEPS = 15;
const ENOUGH = 1e-4;
const ITEMS_PER_BREATH = 50;

/**
 * A sparse linear model (Ning and Karypis, "SLIM", ICDM 2011, with its feature selection by
 * neighbours): each item's buyers are predicted from the buyers of its nearest neighbours with
 * non-negative weights and an elastic net, by coordinate descent on the residuals. Never needs
 * items × items.
 */
export async function fitSlim(
  data: Interactions,
  { neighbours }: ItemKnn,
  { l1, l2 }: SlimSettings,
  job: Job
): Promise<Neighbours> {
  const { start, row: user } = usersOfItems(data);
  const best = createBestLists(data.items, neighbours.k);
  const residual = new Float64Array(data.users);
  const weight = new Float64Array(neighbours.k);
  for (let item = 0; item < data.items; item++) {
    if (item % ITEMS_PER_BREATH === 0) {
      job.report({ step: 'training', done: item, total: data.items });
      await job.breathe();
    }
    const own = neighbours.candidate.subarray(item * neighbours.k, (item + 1) * neighbours.k);
    const end = own.indexOf(NO_CANDIDATE);
    const near = end < 0 ? own : own.subarray(0, end);
    for (let at = start[item]; at < start[item + 1]; at++) residual[user[at]] = 1;
    weight.fill(0);
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
      let moved = 0;
      for (let n = 0; n < near.length; n++) {
        const [from, to] = [start[near[n]], start[near[n] + 1]];
        let explained = (to - from) * weight[n];
        for (let at = from; at < to; at++) explained += residual[user[at]];
        const better = Math.max(0, explained - l1) / (to - from + l2);
        const change = better - weight[n];
        if (change === 0) continue;
        weight[n] = better;
        moved = Math.max(moved, Math.abs(change));
        for (let at = from; at < to; at++) residual[user[at]] -= change;
      }
      if (moved < ENOUGH) break;
    }
    for (let n = 0; n < near.length; n++) {
      if (weight[n] > 0) offer(best, item, near[n], weight[n]);
      for (let at = start[near[n]]; at < start[near[n] + 1]; at++) residual[user[at]] = 0;
    }
    for (let at = start[item]; at < start[item + 1]; at++) residual[user[at]] = 0;
  }
  return turnRound(best, data.items);
}
