import type { Pieces } from '../../../contract/job.ts';
import { discoveryLimit } from '../../../maths/statistics/false-discovery.ts';
import { chanceOfDifference, wilson } from '../../../maths/statistics/proportion.ts';
import { LEAST_OF_A_PRODUCT } from './contract.ts';
import type { ProductMood } from './contract.ts';
import { BAD, UNTOLD } from './moods.ts';
import type { Reviews } from './review-rows.ts';

/** False discovery rate of the products reported. */
const FALSE_SHARE = 0.05;

/**
 * Products with more negative reviews than all others: worst first, each tested, corrected for the
 * number of products.
 */
export function* compareProducts(
  { mood, product }: Reviews,
  nameOf: (product: string) => string
): Pieces<ProductMood[]> {
  const counted = new Map<string, { reviews: number; bad: number }>();
  let [all, allBad] = [0, 0];
  product.forEach((id, at) => {
    if (mood[at] === UNTOLD) return;
    const isBad = Number(mood[at] === BAD);
    all++;
    allBad += isBad;
    if (id === '') return;
    const own = counted.get(id) ?? { reviews: 0, bad: 0 };
    counted.set(id, { reviews: own.reviews + 1, bad: own.bad + isBad });
  });
  yield;
  const tested = [...counted]
    .filter(([, own]) => own.reviews >= LEAST_OF_A_PRODUCT && own.reviews < all)
    .map(([id, { reviews, bad }]) => {
      const one = { successes: bad, trials: reviews };
      const others = { successes: allBad - bad, trials: all - reviews };
      const { share, low, high } = wilson(bad, reviews);
      const othersShare = others.successes / others.trials;
      const chance = chanceOfDifference(one, others);
      return { id, reviews, badShare: share, low95: low, high95: high, othersShare, chance };
    });
  const limit = discoveryLimit(
    tested.map(({ chance }) => chance),
    FALSE_SHARE
  );
  return tested
    .map(({ id, chance, ...own }) => ({
      product: id,
      name: nameOf(id),
      ...own,
      isWorse: chance <= limit && own.badShare > own.othersShare
    }))
    .sort(
      (a, b) =>
        Number(b.isWorse) - Number(a.isWorse) || b.badShare - a.badShare || b.reviews - a.reviews
    );
}
