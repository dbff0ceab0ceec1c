import type { ShopQuestion } from '../../../contract/lens.ts';

export interface TogetherQuestion extends ShopQuestion {
  /** Sets that fewer orders hold are not listed; missing: as many as leaves a list one can read. */
  minOrders?: number;
}

/** Products that are bought in one order: places in `products`, ascending. */
export interface ItemSet {
  items: number[];
  orders: number;
}

/** Who buys all of `given` buys `then` too: so often, and how much more often than chance. */
export interface Rule {
  given: number[];
  then: number;
  /** Orders that hold all of them. */
  orders: number;
  support: number;
  /** Of the orders that hold `given`, the share that holds `then`, with its 95 % interval. */
  confidence: number;
  low95: number;
  high95: number;
  /** Times as often as if they were independent, whatever the orders' sizes. */
  lift: number;
  leverage: number;
  /** Infinity where `given` never comes without `then`. */
  conviction: number;
  /** Times as often as orders of these sizes would hold them by chance. */
  timesChance: number;
  /** Chance of so many orders or more (exact test, sizes of orders allowed for). */
  chance: number;
  /** Told apart from chance, with all rules that were tried in mind. */
  isSure: boolean;
}

/** What could be won by offering `second` to those who buy `first`. */
export interface Bundle {
  first: number;
  second: number;
  orders: number;
  /** Orders that hold the first without the second. */
  without: number;
  /** Revenue expected if it is offered, as long as the orders looked at last, and its range. */
  extra: number;
  low: number;
  high: number;
  /** Of it after the cost of the pieces; NaN where no file says the cost. */
  margin: number;
}

/** Orders of very many products. */
export interface GiantOrders {
  /** Orders of more products than this. */
  above: number;
  count: number;
  largest: number;
}

/** How much any two of a few products share: orders with both, of orders with either; row by row. */
export interface SharedOrders {
  items: number[];
  share: Float64Array;
}

export interface TogetherAnswer {
  currency: string;
  hasMoney: boolean;
  products: string[];
  /** Empty where a product has none. */
  names: string[];
  /** Orders with any product. */
  orders: number;
  minOrders: number;
  /** More sets than can be listed reach the number asked for: `minOrders` is larger. */
  isRaised: boolean;
  giants: GiantOrders;
  /** Two products or more first, the most frequent first; single products last. */
  sets: ItemSet[];
  /** What is told apart from chance first, by how far above chance it lies for certain; at most 20,000. */
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
