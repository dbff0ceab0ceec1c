import { median } from '../../../maths/statistics/quantiles.ts';
import { sumOf } from '../../../maths/statistics/sums.ts';
import type { ShopWeeks } from '../products/weeks.ts';
import type { ShopSale } from './contract.ts';
import { measurePromotions, type FollowedPrices } from './promotions.ts';

/** Fewest products that can represent the whole shop. */
const LEAST_PRODUCTS = 5;
/** Share of the products sold in a week that must be cheaper. */
const LEAST_SHARE = 0.5;
/** The largest chance at which the units of such weeks are said to be more than usual. */
const CHANCE = 0.01;

/** A week of the shop: the products sold, those of them that were cheaper, and their prices. */
interface SoldWeek {
  sold: FollowedPrices[];
  low: FollowedPrices[];
  /** Prices divided by usual ones, of the cheaper products. */
  parts: number[];
}

/**
 * Weeks in which most products were cheaper at once, measured as one promotion of the whole shop:
 * each product alone sells too few units in a week to show what such a sale brings.
 *
 * @returns null without such weeks, or with too few weeks around them
 */
export function findSales(
  products: readonly FollowedPrices[],
  { last, count }: ShopWeeks
): ShopSale | null {
  const weeks = Array.from({ length: count }, (_, week) => soldIn(products, week));
  const isSale = ({ sold, low }: SoldWeek) =>
    low.length >= LEAST_PRODUCTS && low.length >= LEAST_SHARE * sold.length;
  const low = Uint8Array.from(weeks, (own) => Number(isSale(own)));
  const newest = low.lastIndexOf(1);
  if (newest < 0) return null;
  const total = (read: (own: FollowedPrices, at: number) => number) =>
    Float64Array.from(weeks, ({ sold }, week) =>
      sumOf(sold.map((own) => read(own, week - own.weeks.from)))
    );
  const shop = {
    from: 0,
    paid: Float64Array.from(weeks, ({ parts }) => (parts.length ? median(parts) : 1)),
    units: total(({ weeks: { units } }, at) => units[at]),
    lines: total(({ weeks: { lines } }, at) => lines[at])
  };
  const usual = new Float64Array(count).fill(1);
  const measured = measurePromotions({ category: '', weeks: shop, usual, low }, []);
  if (!measured) return null;
  let first = newest;
  while (low[first - 1]) first--;
  const { times, discount, lift, chance } = measured;
  return {
    day: last - 7 * (count - first) + 1,
    times,
    change: discount,
    lift,
    products: weeks[newest].low.length,
    of: weeks[newest].sold.length,
    isTold: chance <= CHANCE
  };
}

function soldIn(products: readonly FollowedPrices[], week: number): SoldWeek {
  const sold = products.filter(({ weeks }) => weeks.lines[week - weeks.from] > 0);
  const low = sold.filter(({ weeks, low: own }) => own[week - weeks.from]);
  const parts = low.map(({ weeks, usual }) => {
    const at = week - weeks.from;
    return weeks.paid[at] / usual[at];
  });
  return { sold, low, parts };
}
