import type { ShopQuestion } from '../../../contract/lens.ts';

export interface TogetherQuestion extends ShopQuestion {
  /** Minimum support in orders; absent: chosen so that the list remains readable. */
  minOrders?: number;
}

/** Products bought in the same order: indices in `products`, ascending. */
export interface ItemSet {
  items: number[];
  orders: number;
}

/** Association rule: who buys all of `given` also buys `then`. */
export interface Rule {
  given: number[];
  then: number;
  /** Number of orders that contain all of them. */
  orders: number;
  support: number;
  /** Share of the orders with `given` that contain `then`, with its 95 % interval. */
  confidence: number;
  low95: number;
  high95: number;
  /** Ratio to independence, regardless of order sizes. */
  lift: number;
  leverage: number;
  /** Infinity where `given` never occurs without `then`. */
  conviction: number;
  /** Ratio to what chance gives for orders of these sizes. */
  timesChance: number;
  /** p-value of that many orders or more (exact test that allows for order sizes). */
  chance: number;
  /** Whether it is significant, corrected for all rules tested. */
  isSure: boolean;
}

/** What could be gained by offering `second` to those who buy `first`. */
export interface Bundle {
  first: number;
  second: number;
  orders: number;
  /** Number of orders with the first product but not the second. */
  without: number;
  /** Expected extra revenue of an offer over a period as long as the data, and its range. */
  extra: number;
  low: number;
  high: number;
  /** The same after the cost of the pieces; NaN where no file has the cost. */
  margin: number;
}

/** Orders of very many products. */
export interface GiantOrders {
  /** The number of products above which an order counts as one of them. */
  above: number;
  count: number;
  largest: number;
}

/**
 * Jaccard index of every two of some products (orders with both / orders with either), row by row.
 */
export interface SharedOrders {
  items: number[];
  share: Float64Array;
}

export interface TogetherAnswer {
  currency: string;
  hasMoney: boolean;
  products: string[];
  /** Empty where a product has no name. */
  names: string[];
  /** Number of orders with any product. */
  orders: number;
  minOrders: number;
  /** Whether `minOrders` was raised, because too many sets reach the number asked for. */
  isRaised: boolean;
  giants: GiantOrders;
  /** Sets of two or more products, most frequent first; single products last. */
  sets: ItemSet[];
  /** Significant rules first, by how far the lower limit exceeds chance; at most 20,000. */
  rules: Rule[];
  bundles: Bundle[];
  strongest: SharedOrders;
  findings: TogetherFinding[];
}

export type TogetherFinding =
  | {
      key: 'pair';
      first: number;
      second: number;
      detail: { orders: number; times: number };
    }
  | { key: 'confidence'; first: number; second: number; detail: { share: number } }
  | {
      key: 'bundle';
      first: number;
      second: number;
      detail: { amount: number; low: number; high: number; without: number };
    };
