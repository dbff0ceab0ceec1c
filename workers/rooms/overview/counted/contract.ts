import type { OrderNumbers } from '../../../contract/order-lines.ts';

/** Orders that no figure contains, because nobody has said what their currency is worth. */
export interface UncountedOrders {
  orders: number;
  /** The currency of everything that counts. */
  currency: string;
  /** The currencies of the whole shop that lack a rate for some of their lines. */
  others: string[];
}

/** Totals of the whole shop (unfiltered), with the steps from the file's total to net revenue. */
export interface Summary {
  rowsRead: number;
  rowsKept: number;
  rowsAside: number;
  saleLines: number;
  returnLines: number;
  /** Those without an amount: of orders that the file calls off, and whose money it does not say. */
  emptyReturns: number;
  otherLines: number;
  grossRevenue: number;
  returns: number;
  netRevenue: number;
  orders: number;
  customers: number;
  products: number;
  /** How many of the products are not products: postage, fees, adjustments. */
  notProducts: number;
  /** "YYYY-MM-DD HH:MM:SS"; empty when there is no sale line. */
  firstOrder: string;
  lastOrder: string;
  /** Sum over all kept lines, and over the lines that are neither sale nor return. */
  fileTotal: number;
  otherTotal: number;
  /** Sum of the totals of lines that a person left out; the other sums exclude them. */
  leftOutTotal: number;
  /** Lines that an earlier file already holds; they are counted once. */
  duplicateLines: number;
  orderNumbers: OrderNumbers;
  saleLinesWithoutCustomer: number;
}
