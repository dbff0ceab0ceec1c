import { countBuyers, usersOfItems } from '../interactions.ts';
import type { Interactions } from '../interactions.ts';

/** Properties of the lists of all customers together. */
export interface Shelf {
  /** Number of distinct items shown, and of all items. */
  shown: number;
  items: number;
  /** Mean of 1 − cosine of the buyers, over pairs of items on the same list. */
  diversity: number;
  /** Mean share of customers who had a shown item, and mean of −log₂ of that share. */
  popularity: number;
  novelty: number;
}

/** Accumulates lists one by one. */
export interface ShelfCount {
  add(list: number[]): void;
  read(): Shelf;
}

/** Creates empty counters that share a cache of pairs of items. */
export function createObserver(train: Interactions): () => ShelfCount {
  const buyers = countBuyers(train);
  const unlike = createUnlikeness(train);
  return () => {
    const shown = new Set<number>();
    let [listed, popularity, novelty, pairs, apart] = [0, 0, 0, 0, 0];
    return {
      add(list) {
        for (const [place, item] of list.entries()) {
          for (const other of list.slice(0, place)) {
            apart += unlike(item, other);
            pairs++;
          }
          const share = Math.max(1, buyers[item]) / train.users;
          shown.add(item);
          listed++;
          popularity += share;
          novelty -= Math.log2(share);
        }
      },
      read: () => ({
        shown: shown.size,
        items: train.items,
        diversity: apart / pairs,
        popularity: popularity / listed,
        novelty: novelty / listed
      })
    };
  };
}

/** 1 − cosine of the buyers of two items, cached per pair. */
function createUnlikeness(train: Interactions): (a: number, b: number) => number {
  const buyers = countBuyers(train);
  const { start, row: user } = usersOfItems(train);
  const known = new Map<number, number>();
  return (a, b) => {
    const key = Math.min(a, b) * train.items + Math.max(a, b);
    let value = known.get(key);
    if (value === undefined) {
      let both = 0;
      for (let i = start[a], j = start[b]; i < start[a + 1] && j < start[b + 1];) {
        const gap = user[i] - user[j];
        if (gap === 0) both++;
        if (gap <= 0) i++;
        if (gap >= 0) j++;
      }
      value = 1 - both / Math.sqrt(buyers[a] * buyers[b] || 1);
      known.set(key, value);
    }
    return value;
  };
}
