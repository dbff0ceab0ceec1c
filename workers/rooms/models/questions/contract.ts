/** The big questions about customers; `table` is any other table of the shop, any column told. */
export const QUESTIONS = ['buy_again', 'spend', 'table'] as const;
export type QuestionId = (typeof QUESTIONS)[number];

/** How far ahead the questions about customers look. */
export const HORIZON_DAYS = 90;

/**
 * What is known of a customer on a day, from the lines before it alone: numbers first, then words.
 * Columns that no file of the shop fills are left out.
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

/** A day on which customers were described, by what lay before it, and told by what came after. */
export interface CutDay {
  /** ISO day: lines before it are known. */
  day: string;
  rows: number;
  part: 'train' | 'test';
}
