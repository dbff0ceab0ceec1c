import type { ShopQuestion } from '../../../contract/lens.ts';

/** So many categories are told apart; where there are more, the largest. */
export const LEAST_CATEGORIES = 2;
export const MOST_CATEGORIES = 30;
/** Fewest photos and products of each. */
export const LEAST_PHOTOS = 8;
export const LEAST_PRODUCTS = 4;
/** So many products most alike are told of each. */
export const MOST_ALIKE = 3;
/** What unlike products share of colours and shape: a pair must be above it to be called alike. */
const UNLIKE = 0.6;
/** A network learns for so long, all parts of its test together. */
export const LONGEST_FOR_PHOTOS_MS = 100_000;
/** Most names of files without a product that are listed. */
export const MOST_UNMATCHED = 50;

export interface PhotosQuestion extends ShopQuestion {
  seed: number;
}

/** A product that has photos. */
export interface PhotographedProduct {
  product: string;
  name: string;
  /** As the shop's files say, else the folder its photos are in; '': neither. */
  category: string;
  photos: number;
  /** The first of them, `PHOTO_SIDE` × `PHOTO_SIDE`. */
  rgb: Uint8Array<ArrayBuffer>;
}

/** Two products by their places in `products`; similarities from 0 to 1. */
export interface AlikePair {
  from: number;
  to: number;
  /** The mean of the two that follow, of their photos most alike. */
  similarity: number;
  colour: number;
  shape: number;
}

export function looksAlike({ similarity }: Pick<AlikePair, 'similarity'>): boolean {
  return similarity > UNLIKE;
}

/** Products that show one and the same photo. */
export interface SamePhoto {
  products: number[];
  /** Every pixel of the small pictures is the same; else all but. */
  isExact: boolean;
}

export interface PhotosAnswer {
  /** Kept of the shop, and of these with a product that is looked at. */
  photos: number;
  matched: number;
  /** Files whose name says no product of the shop; the first are listed. */
  unmatched: number;
  unmatchedPaths: string[];
  products: PhotographedProduct[];
  /** Of each product those most alike, most first. */
  alike: AlikePair[];
  same: SamePhoto[];
  /** That can be told apart. */
  categories: { name: string; products: number; photos: number }[];
  /** What stops them from being learned. */
  lacks: 'categories' | 'few' | null;
}

/** `majority` says of every product the most frequent category. */
export type PhotoMethodId = 'majority' | 'nearest_photos' | 'photo_cnn';

export interface PhotoMetric {
  model: PhotoMethodId;
  split: 'test';
  metric: 'accuracy' | 'log_loss';
  value: number;
  low95: number;
  high95: number;
}

/** A product whose photos look like another category, as told by a model that never saw them. */
export interface Contradiction {
  product: string;
  name: string;
  category: string;
  told: string;
  /** Of the category told. */
  probability: number;
  rgb: Uint8Array<ArrayBuffer>;
}

export interface PhotoNetAnswer {
  products: number;
  photos: number;
  categories: string[];
  metrics: PhotoMetric[];
  accuracy: Record<PhotoMethodId, number>;
  /** Which to use; `majority`: none beats it by more than chance. */
  use: PhotoMethodId;
  contradictions: Contradiction[];
  /** Ended by the clock. */
  ranOut: boolean;
}
