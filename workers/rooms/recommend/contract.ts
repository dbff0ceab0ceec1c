import type { BackendState, BackendWish } from '../../contract/backend.ts';
import type { Job } from '../../contract/job.ts';
import type { PackedModel, ToKeep } from '../../contract/kept-model.ts';
import type { TrainingCurve } from '../../contract/training.ts';

export interface RecommendRoom {
  /** Names for the combobox; the index is built (or found in memory) on the way. */
  products(
    question: { shopId: number; search: string; limit: number },
    job: Job
  ): Promise<ProductList>;
  similarTo(question: SimilarQuestion, job: Job): Promise<SimilarAnswer>;
  similarToText(question: TextQuestion, job: Job): Promise<SimilarAnswer>;
  /** The k most similar for every product, for the download and the bench. */
  allSimilar(
    question: { shopId: number; k: number; engine?: Engine; weighing?: TextWeighing },
    job: Job
  ): Promise<AllSimilar>;
  backend(question: BackendWish, job: Job): Promise<BackendState>;
  /** The k best products for every customer, by the method that won the test or the one asked for. */
  forEachCustomer(question: ListQuestion, job: Job): Promise<ForEachCustomer>;
  /** What stands in the same orders as a product, and who may want it who does not have it. */
  aboutProduct(question: ProductQuestion, job: Job): Promise<AboutProduct>;
  /** The orders that a reason counts: of a product's buyers, or of those who bought two. */
  ordersBehind(question: OrdersQuestion, job: Job): Promise<OrdersBehind>;
  /** How good each method would have been on what customers then bought. */
  test(question: TestQuestion, job: Job): Promise<MethodTest>;
  /** A model fitted in this worker as bytes, to be kept, each once; null when there is none. */
  packModel(question: ModelQuestion & { now: string }, job: Job): Promise<PackedModel | null>;
  /** A kept model as a JSON file; null when it is not there any more. */
  exportModel(question: ModelQuestion, job: Job): Promise<Blob | null>;
}

/**
 * `best_sellers` by number of buyers; `recent_best_sellers` the same, older purchases counting less;
 * `country_best_sellers` by the buyers of the customer's country, `segment_best_sellers` by those of
 * their segment of recency, frequency and money; `buy_again` what the customer had before; `content` what
 * reads like what they had; `bought_next` what follows in the next order (Markov chain); `bought_also` item-to-item neighbours
 * by cosine of buyers, by Jaccard's index or with BM25 weights; `linear` EASE; `sparse_linear` SLIM;
 * `factors` implicit ALS; `blend` a stack of one method of each kind; `rated` explicit ratings by factors with biases; `bpr` matrix factorisation by
 * personalised ranking; `sequence` a recurrent network (GRU) over a customer's orders.
 */
export const METHODS = [
  'best_sellers',
  'recent_best_sellers',
  'country_best_sellers',
  'segment_best_sellers',
  'buy_again',
  'content',
  'bought_next',
  'bought_also',
  'bought_also_jaccard',
  'bought_also_bm25',
  'linear',
  'sparse_linear',
  'factors',
  'blend',
  'rated',
  'bpr',
  'sequence'
] as const;
export type Method = (typeof METHODS)[number];

/** Trained by gradients, for a minute or more: only when a person asks. */
export const TRAINED_METHODS: readonly Method[] = ['bpr', 'sequence'];

export interface ListQuestion {
  shopId: number;
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

export interface ProductQuestion {
  shopId: number;
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

export interface OrdersQuestion {
  shopId: number;
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

export interface ModelQuestion {
  shopId: number;
  method: Method;
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

/** What is held back: see `partPurchases`. */
export const SPLITS = ['last_order', 'date', 'last_product'] as const;
export type Split = (typeof SPLITS)[number];

/** What counts as found: products new to the customer, or any, those bought before too. */
export const SCOPES = ['new', 'any'] as const;
export type Scope = (typeof SCOPES)[number];

export interface TestQuestion {
  shopId: number;
  split: Split;
  scope: Scope;
  /** Those trained by gradients take part; absent: they do not. */
  trained?: boolean;
  seed: number;
}

export interface MethodTest {
  split: Split;
  scope: Scope;
  rows: TestRow[];
  /** Customers of whom something was held back. */
  customers: number;
  dataVersion: number;
  /** The setting to keep it as, so that it need not be counted again; null from the second answer on. */
  keep: ToKeep | null;
  verdict: TestVerdict | null;
  /** Methods that could be trained and were not. */
  untrained: Method[];
  /** How the training of those that were went. */
  training: { method: Method; curve: TrainingCurve }[];
}

export interface TestRow {
  method: Method;
  metric:
    | 'hit'
    | 'precision'
    | 'recall'
    | 'ndcg'
    | 'map'
    | 'coverage'
    | 'diversity'
    | 'popularity'
    | 'novelty';
  k: number;
  value: number;
  /** Bootstrap over customers; NaN for what is counted over all lists. */
  low95: number;
  high95: number;
}

export interface TestVerdict {
  method: Method;
  /** The lead of the best method over best sellers is more than chance. */
  beats: boolean;
  /** NDCG and hit rate at 10 of the best method and of best sellers. */
  value: number;
  hit: number;
  baseline: number;
  baselineHit: number;
}

export type Engine = 'sparse' | 'dense';
export type { Backend, BackendState } from '../../contract/backend.ts';

export interface ProductName {
  product: string;
  name: string;
}

export interface ProductList {
  total: number;
  products: ProductName[];
}

export const WORD_WEIGHTS = ['tf_idf', 'bm25'] as const;

/** How texts of products are compared; the default is tf-idf with every field once. */
export interface TextWeighing {
  words: (typeof WORD_WEIGHTS)[number];
  /** How often each field counts, 0 … 3. */
  title: number;
  description: number;
  category: number;
  /** How often a band of prices counts as a word. */
  price: number;
}

/** Begins a word that is a band of prices: no text has such a word. */
export const PRICE_MARK = '¤';

export const DEFAULT_WEIGHING: TextWeighing = {
  ...{ words: 'tf_idf', title: 1, description: 1, category: 1, price: 0 }
};

export interface SimilarQuestion {
  shopId: number;
  product: string;
  k: number;
  weighing?: TextWeighing;
}

export interface TextQuestion {
  shopId: number;
  text: string;
  k: number;
  weighing?: TextWeighing;
}

export interface SimilarAnswer {
  /** Words of the query after folding, with those the shop's products know. */
  queryWords: { word: string; known: boolean }[];
  name: string;
  similar: SimilarRow[];
  engine: Engine;
  products: number;
  vocabulary: number;
}

export interface SimilarRow {
  product: string;
  name: string;
  rank: number;
  /** Cosine, 0 … 1. */
  score: number;
  /** Words both share, the one that adds most to the score first, with its part of the score. */
  sharedWords: { word: string; part: number }[];
}

export interface AllSimilar {
  k: number;
  products: string[];
  names: string[];
  /** products.length × k; rank-ordered indices into `products`, 0xffffffff where there is none. */
  neighbours: Uint32Array;
  scores: Float64Array;
  /** The vocabulary, and per neighbour (same layout) the numbers of the words both share. */
  words: string[];
  sharedWords: { start: Uint32Array; word: Uint32Array };
  engine: Engine;
  milliseconds: number;
}
