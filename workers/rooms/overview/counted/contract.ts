import type { OrderNumbers } from '../../../contract/order-lines.ts';

/** Totals of the whole shop (unfiltered), with the bridge from the file's total to ours. */
export interface Summary {
  rowsRead: number;
  rowsKept: number;
  rowsAside: number;
  saleLines: number;
  returnLines: number;
  otherLines: number;
  grossRevenue: number;
  returns: number;
  netRevenue: number;
  orders: number;
  customers: number;
  products: number;
  /** Of them, those that are none: postage, fees, adjustments. */
  notProducts: number;
  /** "YYYY-MM-DD HH:MM:SS", empty when there is no sale line. */
  firstOrder: string;
  lastOrder: string;
  /** Sum over every kept line, and over the lines that are neither sale nor return. */
  fileTotal: number;
  otherTotal: number;
  /** Σ totals of the lines a person left out, which are not among the others. */
  leftOutTotal: number;
  /** Lines already there from an earlier file, counted once. */
  duplicateLines: number;
  orderNumbers: OrderNumbers;
  saleLinesWithoutCustomer: number;
}
