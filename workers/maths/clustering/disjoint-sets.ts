/** Numbers from 0 on, each in a set of its own until sets are joined. */
export interface DisjointSets {
  /** Makes the sets of two numbers one. */
  join(one: number, other: number): void;
  /** The number that stands for a set: its smallest. */
  find(own: number): number;
}

/**
 * Union–find with halved paths: nearly constant time an operation (Tarjan, "Efficiency of a good but
 * not linear set union algorithm", 1975).
 */
export function createSets(count: number): DisjointSets {
  const above = Uint32Array.from({ length: count }, (_, own) => own);
  const find = (own: number): number => {
    while (above[own] !== own) own = above[own] = above[above[own]];
    return own;
  };
  return {
    find,
    join(one, other) {
      const [a, b] = [find(one), find(other)];
      above[Math.max(a, b)] = Math.min(a, b);
    }
  };
}
