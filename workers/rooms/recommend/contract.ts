import type { BackendState, BackendWish } from '../../contract/backend.ts';
import type { Job } from '../../contract/job.ts';

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
    question: { shopId: number; k: number; engine?: Engine },
    job: Job
  ): Promise<AllSimilar>;
  backend(question: BackendWish, job: Job): Promise<BackendState>;
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

export interface SimilarQuestion {
  shopId: number;
  product: string;
  k: number;
}

export interface TextQuestion {
  shopId: number;
  text: string;
  k: number;
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
