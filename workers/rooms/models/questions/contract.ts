import type { TableKind } from '../../../contract/roles.ts';

/**
 * The built-in questions about customers; `table` is any other table of the shop with any target.
 */
export const QUESTIONS = ['buy_again', 'spend', 'table'] as const;
export type QuestionId = (typeof QUESTIONS)[number];

/** Files that are tables to learn from; reviews come last, because they have their own page. */
export const LEARNABLE: readonly TableKind[] = ['other', 'texts'];

/** Horizon of the questions about customers. */
export const HORIZON_DAYS = 90;

/**
 * Features of a customer on a day, from earlier lines only: numbers first, then texts. Columns that
 * no file of the shop fills are left out.
 */
export const CUSTOMER_NUMBERS = [
  'recency_days',
  'orders',
  'orders_90d',
  'revenue',
  'revenue_90d',
  'average_order',
  'items_per_order',
  'products',
  'gap_days',
  'tenure_days',
  'returned_share',
  'coupon_share'
] as const;
export const CUSTOMER_WORDS = ['country', 'channel', 'first_category'] as const;
export type CustomerFeature = (typeof CUSTOMER_NUMBERS)[number] | (typeof CUSTOMER_WORDS)[number];

/** A day at which customers are described by their past, with the target from their future. */
export interface CutDay {
  /** ISO day: lines before it are known. */
  day: string;
  rows: number;
  part: 'train' | 'test';
}
