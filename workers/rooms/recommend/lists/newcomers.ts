import { createBestLists, NO_CANDIDATE, offer } from '../../../maths/best-lists.ts';
import { fade } from '../methods/fade.ts';
import { createProfileScorer, TASTE_HALF_LIFE } from '../methods/content-profile.ts';
import type { NearestTexts, TextLikeness } from '../methods/content-profile.ts';
import { itemsOf } from '../interactions.ts';
import type { Interactions } from '../interactions.ts';
import { turnRound } from '../methods/neighbours.ts';
import type { ProductIndex } from '../similar/product-index.ts';

/** A smaller cosine, such as from one common word like “set” or “red”, is not evidence. */
const MIN_ALIKE = 0.25;

/**
 * Products of the shop's product files that nobody has bought yet. There is no behaviour to learn
 * from, only the similarity of their texts.
 */
export interface Newcomers {
  products: string[];
  names: string[];
  /** Text similarity of the catalogue's items to newcomers. */
  likeness: TextLikeness;
}

/** Evidence for a newcomer on a customer's list: the bought item with the most similar text. */
export interface NewcomerChoice {
  newcomer: number;
  score: number;
  because: number;
}

/**
 * Named products that are not sold, with the products of the catalogue that have similar texts.
 *
 * @param items products of the catalogue, by item number
 * @param isSold also true for services, which are never recommended
 */
export function findNewcomers(
  { products, names, numberOf }: ProductIndex,
  nearest: NearestTexts,
  items: string[],
  isSold: (product: string, name: string) => boolean
): Newcomers {
  const found = [...products.keys()].filter((number) => !isSold(products[number], names[number]));
  const itemOf = new Map<number, number>();
  items.forEach((product, item) => {
    const number = numberOf.get(product);
    if (number !== undefined) itemOf.set(number, item);
  });
  const lists = createBestLists(found.length, nearest.k);
  found.forEach((number, newcomer) => {
    for (let place = number * nearest.k; place < (number + 1) * nearest.k; place++) {
      const item = itemOf.get(nearest.candidate[place]);
      if (nearest.candidate[place] === NO_CANDIDATE || item === undefined) continue;
      if (nearest.score[place] >= MIN_ALIKE) offer(lists, newcomer, item, nearest.score[place]);
    }
  });
  return {
    products: found.map((number) => products[number]),
    names: found.map((number) => names[number]),
    likeness: turnRound(lists, items.length)
  };
}

/**
 * Chooses the allowed newcomer most similar to what a customer bought, with less weight on older
 * purchases.
 */
export function createNewcomerChooser(
  data: Interactions,
  { products, likeness }: Pick<Newcomers, 'products' | 'likeness'>
): (user: number, isBlocked: (newcomer: number) => boolean) => NewcomerChoice | null {
  const score = createProfileScorer(data, likeness);
  const scores = new Float64Array(products.length);
  const worth = fade(data.lastDay, TASTE_HALF_LIFE);
  return (user, isBlocked) => {
    score(user, scores);
    let best = -1;
    for (let newcomer = 0; newcomer < scores.length; newcomer++) {
      if (scores[newcomer] > (best < 0 ? 0 : scores[best]) && !isBlocked(newcomer)) best = newcomer;
    }
    if (best < 0) return null;
    const because = strongest(data, likeness, worth, user, best);
    return { newcomer: best, score: scores[best], because };
  };
}

function strongest(
  data: Interactions,
  { listedStart, listed, likeness }: TextLikeness,
  worth: Float64Array,
  user: number,
  newcomer: number
): number {
  let [because, most] = [-1, 0];
  itemsOf(data, user).forEach((item, at) => {
    for (let place = listedStart[item]; place < listedStart[item + 1]; place++) {
      const part = worth[data.start[user] + at] * likeness[place];
      if (listed[place] === newcomer && part > most) [because, most] = [item, part];
    }
  });
  return because;
}

/** The customers whose purchases are most similar to a newcomer, best first. */
export function findNewcomerTakers(
  data: Interactions,
  { products, likeness }: Newcomers,
  newcomer: number,
  k: number
): { user: number; score: number; because: number }[] {
  const score = createProfileScorer(data, likeness);
  const scores = new Float64Array(products.length);
  const worth = fade(data.lastDay, TASTE_HALF_LIFE);
  const takers: { user: number; score: number }[] = [];
  for (let user = 0; user < data.users; user++) {
    score(user, scores);
    if (scores[newcomer] > 0) takers.push({ user, score: scores[newcomer] });
  }
  return takers
    .sort((a, b) => b.score - a.score || a.user - b.user)
    .slice(0, k)
    .map((taker) => ({
      ...taker,
      because: strongest(data, likeness, worth, taker.user, newcomer)
    }));
}
