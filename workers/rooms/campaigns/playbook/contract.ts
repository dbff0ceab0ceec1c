import type { Segment } from '../../../contract/customers/segments.ts';
import type { ShopQuestion } from '../../../contract/lens.ts';

export type PlaybookQuestion = ShopQuestion;

/** One segment that has customers, and what its advice needs of the shop. */
export interface PlaybookRow {
  segment: Segment;
  customers: number;
  /** Share of the net revenue of known customers; NaN without money. */
  revenueShare: number;
  /** Median days between purchase days of its customers; NaN where few came twice. */
  usualWaitDays: number;
  /** Median days since the last order. */
  silentDays: number;
  /** Share of its orders with a coupon; NaN where no file has coupons. */
  couponShare: number;
}

export interface PlaybookAnswer {
  hasMoney: boolean;
  customers: number;
  /** Whether segments of so few customers, or of customers all alike, mean little. */
  state: 'told' | 'few' | 'alike' | 'nobody';
  /** Share of all orders of known customers with a coupon; NaN where no file has coupons. */
  couponShare: number;
  /** In the order of SEGMENTS. */
  rows: PlaybookRow[];
}
