import type { ShopQuestion } from '../../../contract/lens.ts';

/** What an order is told by; those that are the same in all orders are left out. */
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

/** A feature that is far from usual. */
export interface OddReason {
  feature: OrderFeature;
  value: number;
  /** Nine of ten orders lie between. */
  low: number;
  high: number;
  /** Standard deviations of usual orders between the value and the middle one; below 0: less. */
  away: number;
}

export interface OddOrder {
  order: string;
  /** Empty where nobody is named. */
  customer: string;
  /** What the customer is called, where files say so. */
  customerName?: string;
  /** ISO day; empty where there is none. */
  day: string;
  /** Of the isolation forest: about .5 usual, towards 1 odd. */
  score: number;
  /** In the order of the answer's features; discount a share, new customer 0 or 1. */
  values: number[];
  /** Farthest first. */
  reasons: OddReason[];
}

export interface OddAnswer {
  orders: number;
  currency: string;
  features: OrderFeature[];
  /** Orders with a feature farther off than chance would take any of them. */
  found: number;
  /** How far that is, in standard deviations. */
  limit: number;
  /** The oddest first; at most 200. */
  rows: OddOrder[];
  /** How much a forest by another seed agrees about the first of the list, 0 … 1. */
  agreement: number;
}
