import type { ShopQuestion } from '../../../contract/lens.ts';
import type { ToKeep } from '../../../contract/kept/kept-model.ts';
import type { Method } from '../methods/contract.ts';

export interface ListQuestion extends ShopQuestion {
  /** `best`: the method that won the test. */
  method: Method | 'best';
  k: number;
  /** Whether products already bought may be listed (consumables). */
  ownedAllowed: boolean;
  /** Products never to list, and products to put first on every list they are allowed on. */
  never: readonly string[];
  always: readonly string[];
  /** Only products whose stock is positive or unknown. */
  inStock: boolean;
  /** Minimum margin on the price, 0 … 1; products of unknown cost are kept. Null: no minimum. */
  leastMargin: number | null;
  category: CategoryRule;
  /** Whether the last place of a list is given to a suitable product that nobody has bought yet. */
  newProducts: boolean;
  /** Whether methods trained by gradient descent may be `best`. */
  trained?: boolean;
  seed: number;
}

/** Products of categories that the customer bought from, of other categories, or of any. */
export const CATEGORY_RULES = ['any', 'same', 'other'] as const;

export type CategoryRule = (typeof CATEGORY_RULES)[number];

export interface ProductQuestion extends ShopQuestion {
  product: string;
  k: number;
  takers: number;
}

export interface AboutProduct {
  product: string;
  name: string;
  /** Number of orders and of customers with it. */
  orders: number;
  buyers: number;
  together: TogetherRow[];
  takers: TakerRow[];
}

export interface TogetherRow {
  product: string;
  name: string;
  /** Number of orders with both, and their share of the orders of the product asked about. */
  orders: number;
  share: number;
  /** Lift: how many times as often as if the two were independent. */
  lift: number;
  /** Whether the lift is significant, corrected for the number of products tested. */
  beyondChance: boolean;
}

export interface TakerRow {
  customer: string;
  name: string;
  email: string;
  score: number;
  /**
   * The product they have that most buyers of the given product also have: `both` of its `of`
   * buyers. For a product that nobody has bought, the one of theirs with the most similar text
   * (`of` 0).
   */
  because: string;
  both: number;
  of: number;
}

export interface OrdersQuestion extends ShopQuestion {
  product: string;
  /** Null for the product's own buyers. */
  because: string | null;
}

export interface OrdersBehind {
  customers: number;
  rows: OrderBehind[];
}

/** One line of an order; `order` is empty where files have no order numbers. */
export interface OrderBehind {
  customer: string;
  name: string;
  order: string;
  /** Milliseconds since 1970, in the shop's local time. */
  time: number;
  product: string;
  productName: string;
  quantity: number;
  total: number;
}

export interface ForEachCustomer {
  method: Method;
  /** The method for customers for whom the chosen one finds nothing. */
  fallback: Method;
  methodsPossible: Method[];
  /** Which facts are known about any product, so that rules can use them. */
  known: { stock: boolean; margin: boolean; category: boolean };
  /** Products named in a rule that the shop does not have. */
  unknown: string[];
  /** Names of products on no list, because they are out of stock and have not sold for long. */
  gone: string[];
  ratings: RatingsCount;
  /** Models fitted for this answer that are still to be stored. */
  keep: ToKeep | null;
  /** Number of customers with purchases; they come first, followed by those without. */
  buyers: number;
  /** Number of products with buyers; they come first, followed by those without. */
  sold: number;
  customers: string[];
  customerNames: string[];
  emails: string[];
  products: string[];
  names: string[];
  lists: CustomerLists;
}

/**
 * Why a product is on a list: the method; the fallback, where the method finds nothing for a
 * customer; a rule; a product nobody has bought yet whose text is similar to theirs; best sellers
 * for a customer without purchases.
 */
export const LISTED_BY = ['method', 'fallback', 'always', 'new_product', 'new_customer'] as const;

/** Counts of the customers' ratings. */
export interface RatingsCount {
  all: number;
  /** Ratings below the middle of the scale. */
  dislikes: number;
  /** Ratings that count as purchases, because the customer has no order with the product. */
  liked: number;
}

/** Indexed by user × k + rank; 0xffffffff where there is no item. */
export interface CustomerLists {
  k: number;
  item: Uint32Array;
  score: Float64Array;
  /** Index in `LISTED_BY`. */
  methods: Uint8Array;
  /**
   * The owned item with the strongest evidence: `both` of its `of` buyers also bought the listed
   * one.
   */
  because: Uint32Array;
  both: Uint32Array;
  of: Uint32Array;
  /** Number of buyers among all customers. */
  buyers: Uint32Array;
}

export interface ListRules {
  ownedAllowed: boolean;
  /** 1 for items that must never be listed. */
  never: Uint8Array;
  /** Items that come first, in this order. */
  always: readonly number[];
  newProducts: boolean;
  category: CategoryRule;
  /** Category number per item; 0 where unknown. */
  categoryOf: Uint32Array;
}
