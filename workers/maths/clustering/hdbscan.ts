import { NOISE } from './dbscan.ts';
import { createSets } from './disjoint-sets.ts';
import type { Merge } from './ward.ts';

const EQUAL = 4;

/**
 * A group somewhere in the hierarchy: as the reach shrinks it loses points, until it splits or
 * ends.
 */
interface Branch {
  size: number;
  /** Sum, over its points, of the density at which each one leaves the group. */
  density: number;
  children: Branch[];
  above: Branch | null;
  /** The largest total stability of non-overlapping groups inside it. */
  best: number;
  isChosen: boolean;
}

/** Points linked so far: too few for a group yet, or a branch. */
interface Part {
  points: number[];
  branch: Branch | null;
}

/**
 * Chooses the groups that persist over the widest range of densities (Campello, Moulavi and Sander,
 * "Density-based clustering based on hierarchical density estimates", PAKDD 2013): unlike with
 * DBSCAN, each may have its own density. Of the tree of groups it takes those with the largest
 * excess of mass. A single group of all points is allowed, since otherwise every cloud would be
 * split; points in no chosen group are `NOISE`.
 *
 * @param links a minimum spanning tree of n points by mutual reachability, in any order
 * @param smallest the fewest points that make a group, ≥ 2
 * @returns the group of each point, the largest being 0; beyond 255 groups the smallest become
 *   noise
 */
export function cutByExcess(links: readonly Merge[], n: number, smallest: number): Uint8Array {
  const { branches, home } = growBranches(links, n, smallest);
  const chosen = new Map<Branch, Branch>();
  // Parents were appended after their children, so this goes from the top down.
  for (const branch of branches.toReversed()) {
    const own = (branch.above && chosen.get(branch.above)) ?? (branch.isChosen ? branch : null);
    if (own) chosen.set(branch, own);
  }
  const kept = [...new Set(chosen.values())].sort((a, b) => b.size - a.size).slice(0, NOISE);
  const number = new Map(kept.map((branch, at) => [branch, at]));
  return Uint8Array.from(home, (branch) => {
    const own = branch && chosen.get(branch);
    return (own && number.get(own)) ?? NOISE;
  });
}

/** Builds the condensed tree from its leaves up, and notes the first branch each point joins. */
function growBranches(links: readonly Merge[], n: number, smallest: number) {
  const sorted = links.toSorted((a, b) => a.height - b.height);
  // Identical points would have infinite density: they count as four times closer than the closest
  // distinct ones.
  const floor = (sorted.find(({ height }) => height > 0)?.height ?? 1) / EQUAL;
  const sets = createSets(n);
  const parts: Part[] = Array.from({ length: n }, (_, own) => ({ points: [own], branch: null }));
  const branches: Branch[] = [];
  const home: (Branch | null)[] = new Array<Branch | null>(n).fill(null);
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const { height } = sorted[from];
    while (to < sorted.length && sorted[to].height === height) to++;
    for (const met of joinAll(sorted.slice(from, to))) {
      const joined = joinParts(
        met.map((own) => parts[own]),
        1 / Math.max(height, floor)
      );
      parts[sets.find(met[0])] = joined;
    }
  }
  if (branches.length > 0) closeBranch(branches.at(-1)!, 0);
  return { branches, home };

  /**
   * Joins links of equal length at once; otherwise the groups would depend on the order of the
   * points.
   */
  function joinAll(same: readonly Merge[]): Iterable<number[]> {
    const met = new Set(same.flatMap(({ a, b }) => [sets.find(a), sets.find(b)]));
    for (const { a, b } of same) sets.join(a, b);
    const together = new Map<number, number[]>();
    for (const own of met) {
      const joined = sets.find(own);
      together.set(joined, [...(together.get(joined) ?? []), own]);
    }
    return together.values();
  }

  function joinParts(joined: readonly Part[], density: number): Part {
    const below = joined.flatMap(({ branch }) => branch ?? []);
    const points = joined.flatMap((part) => (part.branch ? [] : part.points));
    if (below.length === 0 && points.length < smallest) return { points, branch: null };
    const branch = below.length === 1 ? below[0] : openBranch(below, density);
    branch.size += points.length;
    branch.density += points.length * density;
    for (const point of points) home[point] = branch;
    return { points: [], branch };
  }

  function openBranch(children: Branch[], density: number): Branch {
    const size = children.reduce((sum, own) => sum + own.size, 0);
    const mass = size * density;
    const opened = { size, density: mass, children, above: null, best: 0, isChosen: false };
    branches.push(opened);
    for (const child of children) {
      closeBranch(child, density);
      child.above = opened;
    }
    return opened;
  }
}

/** @param born the density at which it becomes a group of its own */
function closeBranch(branch: Branch, born: number): void {
  const stability = branch.density - branch.size * born;
  const inside = branch.children.reduce((sum, { best }) => sum + best, 0);
  branch.isChosen = stability >= inside;
  branch.best = Math.max(stability, inside);
}
