import { meanOf } from '../../../maths/statistics/sums.ts';
import { median } from '../../../maths/statistics/quantiles.ts';
import type { ShopWeeks } from '../products/weeks.ts';
import type { PriceStep } from './contract.ts';
import { nearestPrices, type ProductWeeks } from './product-weeks.ts';

/** Weeks before and after a change whose prices are compared. */
const AROUND = 4;
/** A smaller change may be rounding. */
const LEAST_CHANGE = 0.02;
/** Fewest products that can represent the whole shop. */
const LEAST_PRODUCTS = 5;
/** Share of these that must change at once. */
const LEAST_SHARE = 0.5;
/** Share of a price's movement that the shop's prices must explain. */
const MOVES_WITH = 0.9;

/**
 * The weeks in which most of the shop's prices changed in one direction, newest first: all prices of
 * the month after such a week are above, or below, all of the month before. These are changes of
 * price tags, not promotions.
 */
export function findSteps(products: readonly ProductWeeks[], weeks: ShopWeeks): PriceStep[] {
  const steps: PriceStep[] = [];
  let best: PriceStep | null = null;
  for (let week = weeks.count - AROUND - 1; week >= AROUND; week--) {
    const step = stepAt(products, weeks, week);
    // A week in which the price changed belongs to it for some products, and to the next week for
    // others.
    if (!best || (step && step.products > best.products)) best = step;
    else {
      steps.push(best);
      best = null;
      // The weeks around it have been compared with each other already: they hold the same change.
      week -= AROUND - 1;
    }
  }
  return best ? [...steps, best] : steps;
}

function stepAt(
  products: readonly ProductWeeks[],
  { last, count }: ShopWeeks,
  week: number
): PriceStep | null {
  const changes = products
    .map(({ from, paid }) => changeAt(paid, week - from))
    .filter((change) => Number.isFinite(change));
  if (changes.length < LEAST_PRODUCTS) return null;
  for (const way of [1, -1]) {
    const moved = changes.filter((change) => change * way >= LEAST_CHANGE);
    if (moved.length < LEAST_SHARE * changes.length) continue;
    const day = last - 7 * (count - week) + 1;
    return { day, products: moved.length, of: changes.length, change: median(moved) };
  }
  return null;
}

/** Change of one price at a week; 0 if the prices before and after overlap, NaN without sales. */
function changeAt(paid: Float64Array, at: number): number {
  const sold = (from: number) =>
    paid.subarray(Math.max(0, from), Math.max(0, from + AROUND)).filter((price) => price > 0);
  // The week itself may contain both prices.
  const [before, after] = [sold(at - AROUND), sold(at + 1)];
  if (before.length === 0 || after.length === 0) return NaN;
  const isApart =
    Math.min(...after) > Math.max(...before) || Math.max(...after) < Math.min(...before);
  return isApart ? median(after) / median(before) - 1 : 0;
}

/**
 * For each product, whether its price moved together with all others; its effect then cannot be
 * separated from the season, or from anything else that came with the new prices.
 */
export function moveTogether(products: readonly ProductWeeks[], weeks: number): boolean[] {
  if (products.length < LEAST_PRODUCTS) return products.map(() => false);
  const moves = products.map(({ mean }) => {
    const prices = nearestPrices(mean);
    const usual = Math.log(median(prices));
    return prices.map((price) => Math.log(price) - usual);
  });
  const shop = Float64Array.from({ length: weeks }, (_, week) =>
    median(
      moves.map((own, at) => own[week - products[at].from]).filter((move) => move !== undefined)
    )
  );
  return products.map(({ from }, at) => alike(moves[at], shop.subarray(from)) >= MOVES_WITH);
}

/** Squared correlation; 0 if either is constant. */
function alike(a: Float64Array, b: Float64Array): number {
  const [centreA, centreB] = [meanOf(a), meanOf(b.subarray(0, a.length))];
  let [both, ofOwn, ofShop] = [0, 0, 0];
  a.forEach((value, at) => {
    const [own, shop] = [value - centreA, b[at] - centreB];
    both += own * shop;
    ofOwn += own * own;
    ofShop += shop * shop;
  });
  return ofOwn > 0 && ofShop > 0 ? (both * both) / (ofOwn * ofShop) : 0;
}
