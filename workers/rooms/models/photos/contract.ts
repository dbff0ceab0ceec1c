import type { ShopQuestion } from '../../../contract/lens.ts';

/** Maximum of categories; if there are more, the largest are used. */
export const LEAST_CATEGORIES = 2;
export const MOST_CATEGORIES = 30;
/** Minimum photos and products per category. */
export const LEAST_PHOTOS = 8;
export const LEAST_PRODUCTS = 4;
/** Number of most similar products listed for each. */
export const MOST_ALIKE = 3;
/** Typical similarity of unrelated products: similar pairs must be above it. */
const UNLIKE = 0.6;
/** Time budget for training a network, all folds together. */
export const LONGEST_FOR_PHOTOS_MS = 100_000;
/** Maximum of listed file names without a product. */
export const MOST_UNMATCHED = 50;

export interface PhotosQuestion extends ShopQuestion {
  seed: number;
}

/** A product with photos. */
export interface PhotographedProduct {
  product: string;
  name: string;
  /** From the shop's files, otherwise the folder of its photos; '': neither. */
  category: string;
  photos: number;
  /** Of its first photo. */
  path: string;
}

/** Two products by index in `products`; similarities from 0 to 1. */
export interface AlikePair {
  from: number;
  to: number;
  /** The mean of the following two, for the most similar photos. */
  similarity: number;
  colour: number;
  shape: number;
}

export function looksAlike({ similarity }: Pick<AlikePair, 'similarity'>): boolean {
  return similarity > UNLIKE;
}

/** Products that share a photo. */
export interface SamePhoto {
  products: number[];
  /** Whether all pixels of the thumbnails are equal; otherwise nearly all. */
  isExact: boolean;
}

/** What the names of the photos tell, before any is looked at. */
export interface PhotosListed {
  /** Photos stored for the shop, and those of a product inside the lens. */
  photos: number;
  matched: number;
  /** Files whose name matches no product of the shop; the first are listed. */
  unmatched: number;
  unmatchedPaths: string[];
  products: PhotographedProduct[];
  /** Categories with enough photos. */
  categories: { name: string; products: number; photos: number }[];
  /** Why they cannot be learned. */
  lacks: 'categories' | 'few' | null;
}

export interface PhotosAnswer extends PhotosListed {
  /** Most similar products of each, most similar first. */
  alike: AlikePair[];
  same: SamePhoto[];
}

/** The few photos that are shown: all of thousands would take long to send. */
export interface PicturesQuestion {
  shopId: number;
  paths: string[];
}

/** A thumbnail, `PHOTO_SIDE` × `PHOTO_SIDE`. */
export interface Picture {
  path: string;
  rgb: Uint8Array<ArrayBuffer>;
}

/** `majority` predicts the most frequent category for every product. */
export type PhotoMethodId = 'majority' | 'nearest_photos' | 'photo_cnn';

export interface PhotoMetric {
  model: PhotoMethodId;
  split: 'test';
  metric: 'accuracy' | 'log_loss';
  value: number;
  low95: number;
  high95: number;
}

/** A product whose photos suggest another category, predicted by a model that never saw them. */
export interface Contradiction {
  product: string;
  name: string;
  category: string;
  told: string;
  /** Probability of the predicted category. */
  probability: number;
  /** Of its first photo. */
  path: string;
}

export interface PhotoNetAnswer {
  products: number;
  photos: number;
  categories: string[];
  metrics: PhotoMetric[];
  accuracy: Record<PhotoMethodId, number>;
  /** The recommended method; `majority`: none is significantly better. */
  use: PhotoMethodId;
  contradictions: Contradiction[];
  /** Whether training was ended by the time limit. */
  ranOut: boolean;
}
