/** The numbers 0 … count − 1, divided into sets; each number starts in a set of its own. */
export interface DisjointSets {
  /** Merges the sets of two numbers. */
  join(one: number, other: number): void;
  /** The representative of a number's set: its smallest member. */
  find(own: number): number;
}

/**
 * Union–find with path halving: nearly constant time per operation (Tarjan, "Efficiency of a good
 * but not linear set union algorithm", 1975).
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
