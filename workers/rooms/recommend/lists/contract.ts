import type { ShopQuestion } from '../../../contract/lens.ts';
import type { ToKeep } from '../../../contract/kept/kept-model.ts';
import type { Method } from '../methods/contract.ts';

export interface ListQuestion extends ShopQuestion {
  /** `best`: the winner of the test. */
  method: Method | 'best';
  k: number;
  /** Products already bought may be listed (things that are used up). */
  ownedAllowed: boolean;
  /** Products never to be listed, and those to stand first on the list of everybody they suit. */
  never: readonly string[];
  always: readonly string[];
  /** Only products whose stock is above zero or not known. */
  inStock: boolean;
  /** Margin of the price at least, 0 … 1; products of unknown cost stay. Null: any. */
  leastMargin: number | null;
  category: CategoryRule;
  /** The last place of a list goes to a product nobody has bought yet, if one suits. */
  newProducts: boolean;
  /** Whether those trained by gradients may be `best`. */
  trained?: boolean;
  seed: number;
}

/** Products of the categories a customer bought from, of others, or of any. */
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
  /** Orders and customers with it. */
  orders: number;
  buyers: number;
  together: TogetherRow[];
  takers: TakerRow[];
}

export interface TogetherRow {
  product: string;
  name: string;
  /** Orders with both, their share of the orders of the product asked about. */
  orders: number;
  share: number;
  /** Times as often as if the two had nothing to do with each other. */
  lift: number;
  /** Told apart from chance, of all the products looked at. */
  beyondChance: boolean;
}

export interface TakerRow {
  customer: string;
  name: string;
  email: string;
  score: number;
  /**
   * What they have that most buyers of the product have too: `both` of its `of` buyers. Of a product
   * nobody has bought, what they have that reads most like it (`of` 0).
   */
  because: string;
  both: number;
  of: number;
}

export interface OrdersQuestion extends ShopQuestion {
  product: string;
  /** Null: the product's own buyers. */
  because: string | null;
}

export interface OrdersBehind {
  customers: number;
  rows: OrderBehind[];
}

/** One line of an order; `order` is empty where files number none. */
export interface OrderBehind {
  customer: string;
  name: string;
  order: string;
  /** Milliseconds on the shop's clock. */
  time: number;
  product: string;
  productName: string;
  quantity: number;
  total: number;
}

export interface ForEachCustomer {
  method: Method;
  /** What customers get for whom nothing speaks for anything. */
  fallback: Method;
  methodsPossible: Method[];
  /** What is known of some product, so that rules can ask for it. */
  known: { stock: boolean; margin: boolean; category: boolean };
  /** Products named in a rule that the shop does not have. */
  unknown: string[];
  ratings: RatingsCount;
  /** Models fitted for this answer and not kept yet. */
  keep: ToKeep | null;
  /** How many customers have bought: those come first, then those who have not yet. */
  buyers: number;
  /** How many products have been bought: those come first, then those that have not yet. */
  sold: number;
  customers: string[];
  customerNames: string[];
  emails: string[];
  products: string[];
  names: string[];
  lists: CustomerLists;
}

/**
 * Why a product is on a list: the method; best sellers, where nothing a customer has speaks for
 * anything; a rule; a product nobody has bought yet that reads like theirs; best sellers for a
 * customer without purchases.
 */
export const LISTED_BY = ['method', 'fallback', 'always', 'new_product', 'new_customer'] as const;

/** Ratings customers gave. */
export interface RatingsCount {
  all: number;
  /** Those below the middle of the scale. */
  dislikes: number;
  /** Those that count as bought, because nobody's order holds them. */
  liked: number;
}

/** Places user × k + rank; 0xffffffff where there is nothing. */
export interface CustomerLists {
  k: number;
  item: Uint32Array;
  score: Float64Array;
  /** A place in `LISTED_BY`. */
  methods: Uint8Array;
  /** The owned item that speaks most for it: `both` of its `of` buyers also bought it. */
  because: Uint32Array;
  both: Uint32Array;
  of: Uint32Array;
  /** Buyers among all customers. */
  buyers: Uint32Array;
}

export interface ListRules {
  ownedAllowed: boolean;
  /** 1 for items never to be listed. */
  never: Uint8Array;
  /** Items that stand first, in this order. */
  always: readonly number[];
  newProducts: boolean;
  category: CategoryRule;
  /** Per item a number of its category, 0 where not known. */
  categoryOf: Uint32Array;
}
