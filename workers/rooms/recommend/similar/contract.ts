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
