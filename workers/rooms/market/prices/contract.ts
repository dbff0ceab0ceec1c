import type { ShopQuestion } from '../../../contract/lens.ts';

export type PricesQuestion = ShopQuestion;

/**
 * Why there is a figure or none: the mix of buyers changed the mean price, not the shop; it moved
 * with all other prices, at a time that may be another season; it hardly moved; too few weeks with
 * sales.
 */
export type PriceVerdict = 'told' | 'unclear' | 'mixed' | 'together' | 'fixed' | 'few';

export interface ProductPrice {
  product: string;
  name: string;
  /** Empty if unknown. */
  category: string;
  verdict: PriceVerdict;
  /**
   * Change of units in per cent per per cent of price, combined with its category's products; NaN
   * if unknown.
   */
  elasticity: number;
  /** The 90 % range. */
  low90: number;
  high90: number;
  /** The estimate from its own weeks only. */
  own: number;
  /** Weeks from its first sale to its last. */
  weeks: number;
  /** Units per week over the newest weeks, at most 13. */
  weeklyUnits: number;
  /** Median price per unit in these weeks. */
  price: number;
  lowestPrice: number;
  highestPrice: number;
  /** Cost per unit to the shop; NaN if unknown. */
  cost: number;
  /** Share of its units sold clearly below the usual price of the time. */
  belowUsual: number;
}

/** The effect of all of a product's promotions together. */
export interface PromotionRow {
  product: string;
  name: string;
  category: string;
  /** Number of times its price was lower for up to six weeks. */
  times: number;
  weeks: number;
  /** Promotional price divided by the usual one, minus 1. */
  discount: number;
  units: number;
  /** Units beyond those expected from the weeks around, with a 90 % range. */
  extra: number;
  low90: number;
  high90: number;
  /** `extra` divided by the expected units. */
  lift: number;
  /** Units missing in the three weeks after; negative if more than usual were sold. */
  pulled: number;
  /**
   * Units that other products of its category at their usual price sold less; negative if more; NaN
   * without such products.
   */
  cannibalised: number;
  isTold: boolean;
}

/** A customer who waits for lower prices; only those with at least three orders. */
export interface DiscountCustomer {
  customer: string;
  /** The customer's name, if files have it. */
  customerName?: string;
  orders: number;
  /** Number of these with something clearly below its usual price. */
  ordersBelow: number;
  share: number;
}

export interface PricesAnswer {
  currency: string;
  hasMoney: boolean;
  /** Whole weeks of the shop. */
  weeks: number;
  /** The clearest first. */
  products: ProductPrice[];
  /** The surest first. */
  promotions: PromotionRow[];
  customers: DiscountCustomer[];
  /** Shares of all units, and of all orders, below usual prices. */
  unitsBelow: number;
  ordersBelow: number;
  findings: PricesFinding[];
}

/** `row`: index in `products`, or in `promotions`. */
export type PricesFinding =
  | { key: 'elastic' | 'inelastic' | 'reacts'; row: number }
  | { key: 'promotion'; row: number }
  | ({ key: 'sale' } & ShopSale)
  | ({ key: 'risen' | 'fallen' } & PriceStep)
  | { key: 'earlier'; steps: PriceStep[] };

/** Weeks in which most products were cheaper at once, for up to six weeks. */
export interface ShopSale {
  /** First day of the newest of them, since 1970. */
  day: number;
  /** Number of times. */
  times: number;
  /** Number of products cheaper in the newest week, of those sold in it. */
  products: number;
  of: number;
  /** Price of these weeks divided by the usual one, minus 1. */
  change: number;
  /** Additional units of the shop in these weeks, divided by the expected ones. */
  lift: number;
  /** Whether the additional units are more than chance. */
  isTold: boolean;
}

/** Prices of many products that changed in the same week and stayed. */
export interface PriceStep {
  /** First day of the week, since 1970. */
  day: number;
  /** Number of these that sold before and after. */
  products: number;
  of: number;
  /** Median price after divided by the median before, minus 1. */
  change: number;
}

/** A week at another price, with the ends of the elasticity's range. */
export interface Supposed {
  price: number;
  units: Range;
  revenue: Range;
  /** NaN if the cost is unknown. */
  margin: Range;
}

export interface Range {
  low: number;
  likely: number;
  high: number;
}

/**
 * What a week would bring at another price: units × (1 + change) ^ elasticity.
 *
 * @param change of the price; −0.1 is ten per cent less
 */
export function supposePrice(row: ProductPrice, change: number): Supposed {
  const price = row.price * (1 + change);
  const units = (elasticity: number) => row.weeklyUnits * (1 + change) ** elasticity;
  const ends = [units(row.low90), units(row.high90)];
  const range = (worth: number): Range => {
    const [a, b] = ends.map((own) => own * worth);
    return { low: Math.min(a, b), likely: units(row.elasticity) * worth, high: Math.max(a, b) };
  };
  return { price, units: range(1), revenue: range(price), margin: range(price - row.cost) };
}

/** What is supposed first: a tenth less. */
const FIRST_SUPPOSED = 10;

/**
 * The change, in whole per cent, to suppose first: a tenth less, or as far towards it as prices were
 * ever tried; where it was never cheaper, the same upwards. 0 where the price never moved.
 */
export function firstSupposed({ price, lowestPrice, highestPrice }: ProductPrice): number {
  // Rounded towards the price of today, except for what only the sum of decimals adds.
  const whole = (part: number) => Math.trunc(100 * part + Math.sign(part) * 1e-9) || 0;
  const down = Math.max(-FIRST_SUPPOSED, Math.min(0, whole(lowestPrice / price - 1)));
  return down || Math.min(FIRST_SUPPOSED, Math.max(0, whole(highestPrice / price - 1)));
}
