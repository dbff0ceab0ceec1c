import { createSets } from './disjoint-sets.ts';
import type { Points } from './points.ts';
import { squaredDistance } from './points.ts';

/** One step of the hierarchy: the groups of the points `a` and `b` become one. */
export interface Merge {
  a: number;
  b: number;
  height: number;
}

/**
 * Ward's hierarchical clustering: always joins the two groups whose union increases the variance
 * least (Ward, JASA 58, 1963), by the nearest-neighbour chain (Murtagh 1983), which takes n² steps
 * and needs no distance matrix.
 *
 * @param weight how many points each one stands for
 * @returns n − 1 merges, by height
 */
export function fitWard(points: Points, weight: Float64Array): Merge[] {
  const { n, d } = points;
  const centre: Points = { n, d, at: points.at.slice() };
  const size = weight.slice();
  const alive = new Set(Array.from({ length: n }, (_, i) => i));
  const raw: Merge[] = [];
  const chain: number[] = [];
  while (alive.size > 1) {
    if (chain.length === 0) chain.push(alive.values().next().value!);
    const top = chain[chain.length - 1];
    const before = chain[chain.length - 2];
    let [nearest, least] = [-1, Infinity];
    for (const other of alive) {
      if (other === top) continue;
      const spread =
        (squaredDistance(centre, top, centre, other) * size[top] * size[other]) /
        (size[top] + size[other]);
      // On a tie the previous group wins; otherwise the chain might never end.
      if (spread < least || (spread === least && other === before))
        [nearest, least] = [other, spread];
    }
    if (nearest !== before) {
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    raw.push({ a: Math.min(top, nearest), b: Math.max(top, nearest), height: least });
    join(centre, size, Math.min(top, nearest), Math.max(top, nearest));
    alive.delete(Math.max(top, nearest));
  }
  return raw.sort((x, y) => x.height - y.height);
}

/** The union takes the place of the smaller number. */
function join(centre: Points, size: Float64Array, a: number, b: number): void {
  const total = size[a] + size[b];
  for (let j = 0; j < centre.d; j++) {
    const [from, to] = [a * centre.d + j, b * centre.d + j];
    centre.at[from] = (centre.at[from] * size[a] + centre.at[to] * size[b]) / total;
  }
  size[a] = total;
}

/** The grouping with k groups: all merges but the highest k − 1. Numbered by first member. */
export function cutWard(merges: readonly Merge[], n: number, k: number): Uint8Array {
  const sets = createSets(n);
  for (const { a, b } of merges.slice(0, Math.max(0, n - k))) sets.join(a, b);
  const number = new Map<number, number>();
  return Uint8Array.from({ length: n }, (_, i) => {
    const own = sets.find(i);
    if (!number.has(own)) number.set(own, number.size);
    return number.get(own)!;
  });
}
