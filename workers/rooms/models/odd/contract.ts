import type { ShopQuestion } from '../../../contract/lens.ts';

/** Features of an order; constant ones are left out. */
export const ORDER_FEATURES = [
  'amount',
  'pieces',
  'products',
  'piece_price',
  'discount',
  'hour',
  'is_new'
] as const;
export type OrderFeature = (typeof ORDER_FEATURES)[number];

export interface OddQuestion extends ShopQuestion {
  seed: number;
}

/** A feature far outside its usual range. */
export interface OddReason {
  feature: OrderFeature;
  value: number;
  /** The range of nine in ten orders. */
  low: number;
  high: number;
  /** Distance from the median in standard deviations of usual orders; negative: below. */
  away: number;
}

export interface OddOrder {
  order: string;
  /** Empty without a customer. */
  customer: string;
  /** The customer's name, if files have it. */
  customerName?: string;
  /** ISO day; empty if missing. */
  day: string;
  /** Isolation forest score: about .5 is normal, towards 1 is anomalous. */
  score: number;
  /** In the order of the answer's features; discount as a share, new customer 0 or 1. */
  values: number[];
  /** Largest deviation first. */
  reasons: OddReason[];
}

export interface OddAnswer {
  orders: number;
  currency: string;
  features: OrderFeature[];
  /** Orders with a feature further off than expected by chance. */
  found: number;
  /** This limit, in standard deviations. */
  limit: number;
  /** Most anomalous first; at most 200. */
  rows: OddOrder[];
  /** Agreement of a forest with another seed about the top of the list, 0 … 1. */
  agreement: number;
}
