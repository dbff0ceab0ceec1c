import { chiSquareBelow } from '../../../maths/statistics/chi-square.ts';
import type { Newcomers } from './newcomers.ts';

/** What comparisons of any group with its peers need, computed once. */
export interface Peers {
  /** For each newcomer, the index in `Newcomers.peers`. */
  of: Uint32Array;
  /**
   * Rank of each newcomer's later sales among their peers, centred and divided by the number of
   * peers.
   */
  rank: Float64Array;
  /** Sums of squares of these ranks and of later sales, by group of peers. */
  squares: Float64Array;
  sum: Float64Array;
}

/** Ranks everybody among their peers; ties share the mean of their ranks. */
export function rankPeers({ later, peers }: Newcomers): Peers {
  const of = new Uint32Array(later.length);
  const rank = new Float64Array(later.length);
  const squares = new Float64Array(peers.length);
  const sum = new Float64Array(peers.length);
  peers.forEach((own, at) => {
    const sorted = [...own].sort((a, b) => later[a] - later[b]);
    for (let from = 0, to = 0; from < sorted.length; from = to) {
      while (to < sorted.length && later[sorted[to]] === later[sorted[from]]) to++;
      const middle = ((from + 1 + to) / 2 - (sorted.length + 1) / 2) / (sorted.length + 1);
      for (const one of sorted.slice(from, to)) rank[one] = middle;
    }
    for (const one of own) {
      of[one] = at;
      squares[at] += rank[one] ** 2;
      sum[at] += later[one];
    }
  });
  return { of, rank, squares, sum };
}

/** The comparison of a group with its peers. */
export interface Compared {
  /** Members who have peers outside the group. */
  members: number[];
  /** For each of these members, the mean later sales of the peers outside the group. */
  others: Float64Array;
  /** Positive if the group ranks higher; and the two-sided p-value. */
  lead: number;
  chance: number;
}

/**
 * Whether a group's later sales rank higher or lower than those of its peers: Wilcoxon's rank sum
 * test, stratified by peers (van Elteren, "On the combination of independent two-sample tests of
 * Wilcoxon", Bulletin of the International Statistical Institute 37, 1960), with the variance for
 * ties. Uses ranks, since one wholesale customer among fifty would determine a mean.
 *
 * @param group newcomers, each once
 */
export function compareGroup(
  group: readonly number[],
  { later, peers }: Newcomers,
  { of, rank, squares, sum }: Peers
): Compared {
  const inside = new Map<number, { count: number; sum: number }>();
  for (const one of group) {
    const own = inside.get(of[one]) ?? { count: 0, sum: 0 };
    own.count++;
    own.sum += later[one];
    inside.set(of[one], own);
  }
  const members = group.filter((one) => inside.get(of[one])!.count < peers[of[one]].length);
  const others = Float64Array.from(members, (one) => {
    const own = inside.get(of[one])!;
    return (sum[of[one]] - own.sum) / (peers[of[one]].length - own.count);
  });
  let variance = 0;
  for (const [at, { count }] of inside) {
    const all = peers[at].length;
    if (count < all) variance += (count * (all - count) * squares[at]) / (all * (all - 1));
  }
  const lead = members.reduce((total, one) => total + rank[one], 0);
  const chance = variance > 0 ? 1 - chiSquareBelow(lead ** 2 / variance, 1) : 1;
  return { members, others, lead, chance };
}
