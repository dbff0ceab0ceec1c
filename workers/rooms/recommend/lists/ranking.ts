/** Scores equal to ten decimals are ties, so that the order of summation cannot change a list. */
const SCALE = 1e10;

/**
 * The k allowed items with the highest scores, ties to the smaller number. Items with a score of 0
 * or less are not listed, since there is no evidence for them.
 *
 * @param blocked 1 for items that must not be listed
 */
export function topItems(scores: Float64Array, blocked: Uint8Array, k: number): number[] {
  const best: number[] = [];
  const rounded = (item: number) => Math.round(scores[item] * SCALE);
  let least = -Infinity;
  for (let item = 0; item < scores.length; item++) {
    if (!(scores[item] > 0) || scores[item] * SCALE < least || blocked[item]) continue;
    const own = rounded(item);
    if (best.length === k && own <= rounded(best[k - 1])) continue;
    let at = best.length;
    while (at > 0 && rounded(best[at - 1]) < own) at--;
    best.splice(at, 0, item);
    if (best.length > k) best.pop();
    if (best.length === k) least = rounded(best[k - 1]) - 1;
  }
  return best;
}

/** Metrics of one customer's list at k, from the ranks (from 0) of what they then bought. */
export interface ListMetrics {
  hit: number;
  precision: number;
  recall: number;
  ndcg: number;
  map: number;
}

/** @param ranks ascending ranks of the held-out items */
export function measureList(ranks: number[], k: number): ListMetrics {
  const inside = ranks.filter((rank) => rank < k);
  const gain = (rank: number) => 1 / Math.log2(rank + 2);
  const ideal = Array.from({ length: Math.min(k, ranks.length) }, (_, rank) => gain(rank));
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return {
    hit: Number(inside.length > 0),
    precision: inside.length / k,
    recall: inside.length / ranks.length,
    ndcg: sum(inside.map(gain)) / sum(ideal),
    map: sum(inside.map((rank, at) => (at + 1) / (rank + 1))) / Math.min(k, ranks.length)
  };
}
