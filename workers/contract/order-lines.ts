import type { TextColumn } from './columns.ts';
import type { RevenueRules } from './shop-choices.ts';

export const LINE_OTHER = 0;
export const LINE_RETURN = 1;
export const LINE_SALE = 2;

/** Day number of a line without a date. */
export const NO_DAY = -2147483648;

/**
 * The order lines of a whole shop: all its sources put together, lines that were already there
 * left out, cleaned and classed as DESIGN says. Row order is source by source in file order.
 * Read-only: rooms share one copy per worker.
 */
export interface OrderLines {
  shopId: number;
  dataVersion: number;
  rows: number;
  /** Of all amounts that count. */
  currency: string;
  /** What files say in other currencies; usually nothing. */
  foreign: ForeignMoney[];
  /** 1: in another currency without a rate: of class LINE_OTHER, price and total 0; null: none is. */
  unconverted: Uint8Array | null;
  /**
   * LINE_OTHER: unit price ≤ 0 or quantity 0; LINE_RETURN: cancelled or quantity < 0, or a refund of a
   * sale that stays, which has a line of its own behind those of its file; LINE_SALE.
   */
  lineClass: Uint8Array;
  /** 1: left out by the person's choice, and of class LINE_OTHER; null: none is. */
  leftOut: Uint8Array | null;
  /** Code 0 nowhere: orders without a number have no name, but a code of their own. */
  order: TextColumn;
  /** How orders are told apart beyond their numbers; absent: not at all. */
  orderNumbers?: OrderNumbers;
  /** Product id, else product name. */
  product: TextColumn;
  /** Id, else e-mail, else phone; trimmed, lower-cased, `17850.0` → `17850`; code 0: not known. */
  customer: TextColumn;
  /** Milliseconds since 1970 of the shop's wall clock as if UTC; NaN when missing. */
  time: Float64Array;
  /** Whole days since 1970; NO_DAY when missing. */
  day: Int32Array;
  /** weekday * 24 + hour, Monday 0; 255 when missing. */
  weekHour: Uint8Array;
  /** Some line has a time of day. */
  hasHours: boolean;
  quantity: Float64Array;
  unitPrice: Float64Array;
  /** The file's own total, else quantity × unit price − discount; then as `revenue` says. */
  total: Float64Array;
  /** false: no file says a price or a total; all amounts are 0 and sales count by their pieces. */
  hasMoney: boolean;
  /** What was added to totals or taken off them, as far as files have it. */
  revenue: RevenueRules;
  /** null: no file of the shop says it. */
  category: TextColumn | null;
  country: TextColumn | null;
  channel: TextColumn | null;
  coupon: TextColumn | null;
  /**
   * Per product code its name: the product file's, else the most frequent non-empty description
   * over all its lines (white space folded, ties to the smallest by code point), else empty.
   */
  productNames: string[];
  /** Per product code: not a product (postage, fees, adjustments). */
  isNotProduct: Uint8Array;
  /** Rows over all order-line sources. */
  rowsRead: number;
  rowsKept: number;
  rowsAside: number;
  /** Kept rows left out here because an earlier file already holds them. */
  duplicateLines: number;
}

export interface OrderNumbers {
  /** Lines without a number: what one customer buys on one day is one order. */
  unnumbered: number;
  /** Numbers begin again, so that one is an order a day. */
  restarts: boolean;
}

/** Lines in another currency than the shop's. */
export interface ForeignMoney {
  currency: string;
  lines: number;
  /** Of these with a rate for their day; the others count nowhere. */
  converted: number;
  /** Sales and returns, in that currency. */
  amount: number;
  /** Whole days since 1970; NO_DAY where none is known. */
  firstDay: number;
  lastDay: number;
}

/** What is known of each product besides its sales, for text similarity and lists. */
export interface ProductTexts {
  products: string[];
  names: string[];
  /** Empty where not known. */
  descriptions: string[];
  categories: string[];
  /** How many order lines name each; absent: not counted. */
  lineCounts?: number[];
}
