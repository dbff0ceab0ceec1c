import type { Role } from '../roles.ts';

/** What an order's status says of its money. */
export const STATUS_MEANINGS = ['sale', 'taken_back', 'never_paid', 'waiting'] as const;
export type StatusMeaning = (typeof STATUS_MEANINGS)[number];

/**
 * What an amount in a row is of: one piece, the row, or the whole order, which says it in each of its
 * rows or in its first alone.
 */
export type AmountScope = 'piece' | 'line' | 'every_line' | 'first_line';

/**
 * How a discount is written: money, a part of one (0.1) or per cent (10) taken off, or the part that is
 * paid (0.9, 90 or the Chinese 9折).
 */
export const DISCOUNT_UNITS = ['money', 'share', 'percent', 'paid'] as const;
export type DiscountUnit = (typeof DISCOUNT_UNITS)[number];

/**
 * What a person said the values in a file's columns mean, beyond the columns' roles. What is absent is
 * decided from the values, each time the shop's lines are put together.
 */
export interface ValueMeanings {
  amounts?: Partial<Record<Role, AmountScope>>;
  discountUnit?: DiscountUnit;
  /** By status as the file writes it, trimmed and in lower case. */
  statuses?: Record<string, StatusMeaning>;
}
