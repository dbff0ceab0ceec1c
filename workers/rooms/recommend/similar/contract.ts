import type { ShopQuestion } from '../../../contract/lens.ts';
import type { Engine } from '../../../contract/similarity-engine.ts';

export interface ProductName {
  product: string;
  name: string;
}

export interface ProductList {
  total: number;
  products: ProductName[];
}

export const WORD_WEIGHTS = ['tf_idf', 'bm25'] as const;

/** How product texts are compared; default: tf-idf with weight 1 for every field. */
export interface TextWeighing {
  words: (typeof WORD_WEIGHTS)[number];
  /** Weight of each field, 0 … 3. */
  title: number;
  description: number;
  category: number;
  /** Weight of the price band, as if it were a word. */
  price: number;
}

/** First character of a word that stands for a price band; texts never contain such a word. */
export const PRICE_MARK = '¤';

export const DEFAULT_WEIGHING: TextWeighing = {
  words: 'tf_idf',
  title: 1,
  description: 1,
  category: 1,
  price: 0
};

export interface SimilarQuestion extends ShopQuestion {
  product: string;
  k: number;
  weighing?: TextWeighing;
}

export interface TextQuestion extends ShopQuestion {
  text: string;
  k: number;
  weighing?: TextWeighing;
}

export interface SimilarAnswer {
  /** Words of the query after folding, and whether the shop's products contain them. */
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
  /** Words that both share, with their contribution to the score, largest first. */
  sharedWords: { word: string; part: number }[];
}

export interface AllSimilar {
  k: number;
  products: string[];
  names: string[];
  /** products.length × k indices into `products`, by rank; 0xffffffff where there is none. */
  neighbours: Uint32Array;
  scores: Float64Array;
  /** The vocabulary, and per neighbour (same layout) the numbers of the words both share. */
  words: string[];
  sharedWords: { start: Uint32Array; word: Uint32Array };
  engine: Engine;
  milliseconds: number;
}
