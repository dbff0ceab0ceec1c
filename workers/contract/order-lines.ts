import type { TextColumn } from './columns.ts';
import type { RevenueRules } from './shop-choices.ts';

export const LINE_OTHER = 0;
export const LINE_RETURN = 1;
export const LINE_SALE = 2;

/** Day number of a line without a date. */
export const NO_DAY = -2147483648;

/**
 * The order lines of a whole shop: all sources combined, without repeated lines, cleaned and
 * classified. Rows are in source order, then file order. Read-only: rooms share one copy per
 * worker.
 */
export interface OrderLines {
  shopId: number;
  dataVersion: number;
  rows: number;
  /** The currency of all amounts that count. */
  currency: string;
  /** Lines in other currencies, by currency; usually none. */
  foreign: ForeignMoney[];
  /**
   * 1: in another currency without a rate, so class LINE_OTHER with price and total 0; null: none.
   */
  unconverted: Uint8Array | null;
  /**
   * LINE_OTHER: unit price ≤ 0 or quantity 0. LINE_RETURN: cancelled, quantity < 0, or a refund of
   * a sale that stays, which is a separate line after those of its file. LINE_SALE: the rest.
   */
  lineClass: Uint8Array;
  /** 1: excluded by the person's choice, and class LINE_OTHER; null: none. */
  leftOut: Uint8Array | null;
  /** Code 0 is not used: orders without a number have an empty name, but each its own code. */
  order: TextColumn;
  /** How orders are distinguished besides their numbers; absent: not at all. */
  orderNumbers?: OrderNumbers;
  /** Product id, else product name. */
  product: TextColumn;
  /** Id, else e-mail, else phone; trimmed, lower-cased, `17850.0` → `17850`; code 0: unknown. */
  customer: TextColumn;
  /** Milliseconds since 1970, in the shop's local time as if it were UTC; NaN if missing. */
  time: Float64Array;
  /** Whole days since 1970; NO_DAY if missing. */
  day: Int32Array;
  /** weekday * 24 + hour, Monday 0; 255 if missing. */
  weekHour: Uint8Array;
  /** Whether any line has a time of day. */
  hasHours: boolean;
  quantity: Float64Array;
  unitPrice: Float64Array;
  /** The file's own total, else quantity × unit price − discount; then adjusted by `revenue`. */
  total: Float64Array;
  /** False where no file has prices or totals: all amounts are 0 and sales count by quantity. */
  hasMoney: boolean;
  /** Which amounts were added to totals or subtracted, where files have them. */
  revenue: RevenueRules;
  /** Null where no file of the shop has it. */
  category: TextColumn | null;
  country: TextColumn | null;
  channel: TextColumn | null;
  coupon: TextColumn | null;
  /**
   * Per product code its name: the product file's, else the most frequent non-empty description
   * over all its lines (white space folded, ties to the smallest by code point), else empty.
   */
  productNames: string[];
  /** Per product code, 1 if not a product (postage, fees, adjustments). */
  isNotProduct: Uint8Array;
  /** Rows over all order-line sources. */
  rowsRead: number;
  rowsKept: number;
  rowsAside: number;
  /** Stored rows excluded here because an earlier file already has them. */
  duplicateLines: number;
}

export interface OrderNumbers {
  /** Number of lines without an order number; those of one customer and day form one order. */
  unnumbered: number;
  /** Whether order numbers restart, so that a number identifies an order only within a day. */
  restarts: boolean;
}

/** Lines in another currency than the shop's. */
export interface ForeignMoney {
  currency: string;
  lines: number;
  /** Those with a rate for their day; the others count nowhere. */
  converted: number;
  /** Sum of sales and returns, in that currency. */
  amount: number;
  /** Whole days since 1970; NO_DAY where unknown. */
  firstDay: number;
  lastDay: number;
}

/** What is known about each product besides its sales, for text similarity and lists. */
export interface ProductTexts {
  products: string[];
  names: string[];
  /** Empty where unknown. */
  descriptions: string[];
  categories: string[];
  /** Number of order lines of each product; absent: not counted. */
  lineCounts?: number[];
}
