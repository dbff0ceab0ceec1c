import { floatsOf, integersOf } from '../../../learning/model-bytes.ts';
import type { PackedModel } from '../../../learning/model-bytes.ts';
import { NO_CANDIDATE } from '../../../maths/best-lists.ts';
import type { BestLists } from '../../../maths/best-lists.ts';

/**
 * Transposed lists of nearest neighbours, for scoring: per item, the items that have it among their
 * nearest (`listed` from `listedStart[item]`, with the similarity).
 */
export interface Neighbours {
  listedStart: Uint32Array;
  listed: Uint32Array;
  likeness: Float64Array;
}

/** Number of neighbours kept for each item. */
export const NEIGHBOURS = 100;

/** Transposes lists of the best candidates per item: for each candidate, the items that list it. */
export function turnRound({ k, candidate, score }: BestLists, items: number): Neighbours {
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

/**
 * Score of every item: the sum of the similarities of those of its neighbours that the customer
 * has.
 */
export function scoreNeighbours(
  { listedStart, listed, likeness }: Neighbours,
  owned: Uint32Array,
  into: Float64Array
): void {
  into.fill(0);
  for (const item of owned) {
    for (let at = listedStart[item]; at < listedStart[item + 1]; at++)
      into[listed[at]] += likeness[at];
  }
}

export function nothingAlike(items: number): Neighbours {
  return {
    listedStart: new Uint32Array(items + 1),
    listed: new Uint32Array(0),
    likeness: new Float64Array(0)
  };
}

export function packNeighbours({ listedStart, listed, likeness }: Neighbours): PackedModel {
  return { arrays: { listedStart, listed, likeness }, facts: {} };
}

export function openNeighbours(packed: PackedModel): Neighbours {
  return {
    listedStart: integersOf(packed, 'listedStart'),
    listed: integersOf(packed, 'listed'),
    likeness: floatsOf(packed, 'likeness')
  };
}
