import { createBestLists, NO_CANDIDATE, offer } from '../../../maths/best-lists.ts';
import type { BestLists } from '../../../maths/best-lists.ts';
import { fade } from './fade.ts';
import type { Interactions } from '../interactions.ts';
import { turnRound } from './neighbours.ts';
import type { Neighbours } from './neighbours.ts';
import type { ProductIndex } from '../similar/product-index.ts';

/** Similarity of items by their texts, transposed for scoring. */
export type TextLikeness = Neighbours;

/** Half-life in days of a purchase's weight in a customer's profile. */
export const TASTE_HALF_LIFE = 180;

/** Per product of an index, the products with the most similar texts. */
export type NearestTexts = Pick<BestLists, 'k' | 'candidate' | 'score'>;

/** The products with the most similar texts for each named item of a catalogue. */
export function findTextLikeness(
  { numberOf }: ProductIndex,
  { k, candidate, score }: NearestTexts,
  products: string[]
): TextLikeness {
  const itemOf = new Int32Array(numberOf.size).fill(-1);
  products.forEach((product, item) => {
    const number = numberOf.get(product);
    if (number !== undefined) itemOf[number] = item;
  });
  const lists = createBestLists(products.length, k);
  for (let place = 0; place < candidate.length; place++) {
    if (candidate[place] === NO_CANDIDATE || !(score[place] > 0)) continue;
    const [item, other] = [itemOf[Math.floor(place / k)], itemOf[candidate[place]]];
    if (item >= 0 && other >= 0) offer(lists, item, other, score[place]);
  }
  return turnRound(lists, products.length);
}

/**
 * Scores items against a customer's profile: the sum of the texts of their purchases, with less
 * weight on older ones. The cosine with a sum is the sum of the cosines up to the length of the
 * profile, which does not affect the ranking, so the lists of similar products suffice.
 */
export function createProfileScorer(
  { start, item, lastDay }: Interactions,
  { listedStart, listed, likeness }: TextLikeness
): (user: number, into: Float64Array) => void {
  const worth = fade(lastDay, TASTE_HALF_LIFE);
  return (user, into) => {
    into.fill(0);
    for (let at = start[user]; at < start[user + 1]; at++) {
      for (let place = listedStart[item[at]]; place < listedStart[item[at] + 1]; place++) {
        into[listed[place]] += worth[at] * likeness[place];
      }
    }
  };
}
