import type { ShopQuestion } from '../../../contract/lens.ts';

export type PricesQuestion = ShopQuestion;

/**
 * Why there is a figure, or none: who bought moved the price, not the week; it moved with all others
 * of the shop, at a time that may have been another season; it hardly moved; sold in too few weeks.
 */
export type PriceVerdict = 'told' | 'unclear' | 'mixed' | 'together' | 'fixed' | 'few';

export interface ProductPrice {
  product: string;
  name: string;
  /** Empty: not said. */
  category: string;
  verdict: PriceVerdict;
  /** Per cent more pieces for a per cent more price, its category's products with it; NaN: cannot tell. */
  elasticity: number;
  /** It lies between them with 90 %. */
  low90: number;
  high90: number;
  /** From its own weeks alone. */
  own: number;
  /** Weeks from its first sale to its last. */
  weeks: number;
  /** Pieces a week over the newest weeks, at most 13 of them. */
  weeklyUnits: number;
  /** Median of the prices paid a piece in these weeks. */
  price: number;
  lowestPrice: number;
  highestPrice: number;
  /** What a piece costs the shop; NaN where not known. */
  cost: number;
  /** Share of its pieces paid clearly less for than usual at the time. */
  belowUsual: number;
}

/** What the weeks of a product's lower price brought, all of them together. */
export interface PromotionRow {
  product: string;
  name: string;
  category: string;
  /** Times its price was lower for up to six weeks. */
  times: number;
  weeks: number;
  /** Price paid in them over the usual one, less 1. */
  discount: number;
  units: number;
  /** Pieces beyond those of the weeks around, with 90 % between `low90` and `high90`. */
  extra: number;
  low90: number;
  high90: number;
  /** `extra` over what was expected. */
  lift: number;
  /** Pieces missing in the three weeks after; below 0: more than usual. */
  pulled: number;
  /** Pieces that products of its category at their usual price sold less; below 0: more; NaN: none to look at. */
  cannibalised: number;
  isTold: boolean;
}

/** Who waits for lower prices; customers with at least three orders. */
export interface DiscountCustomer {
  customer: string;
  /** What the customer is called, where files say so. */
  customerName?: string;
  orders: number;
  /** Of them with something clearly below its usual price. */
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
  promotions: PromotionRow[];
  customers: DiscountCustomer[];
  /** Of all pieces, and of all orders, below usual prices. */
  unitsBelow: number;
  ordersBelow: number;
  findings: PricesFinding[];
}

/** `row`: place in `products`, or in `promotions`. */
export type PricesFinding =
  | { key: 'elastic' | 'inelastic' | 'reacts'; row: number }
  | { key: 'promotion'; row: number }
  | ({ key: 'risen' | 'fallen' } & PriceStep)
  | { key: 'earlier'; steps: PriceStep[] };

/** Prices of many products that changed in one week, and stayed. */
export interface PriceStep {
  /** First day of the week, since 1970. */
  day: number;
  /** How many of those sold before and after. */
  products: number;
  of: number;
  /** Their middle price after over that before, less 1. */
  change: number;
}

/** A week at another price, from the least to the most that the range allows. */
export interface Supposed {
  price: number;
  units: Range;
  revenue: Range;
  /** NaN where the cost is not known. */
  margin: Range;
}

export interface Range {
  low: number;
  likely: number;
  high: number;
}

/**
 * What a week would bring at another price: pieces × (1 + change) ^ elasticity.
 *
 * @param change of the price, −0.1: a tenth less
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
