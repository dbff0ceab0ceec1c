import type { ShopQuestion } from '../../../contract/lens.ts';
import type { NextKind } from '../afterwards/contract.ts';

export interface FirstOrdersQuestion extends ShopQuestion {
  /** Absent: categories, if the shop has many products and some categories. */
  by?: NextKind;
}

/** Days after the first order in which later sales are counted. */
export const HORIZONS = [90, 365] as const;
export type Horizon = (typeof HORIZONS)[number];

/** Customers whose first order contained a product or category, and what they bought later. */
export interface FirstOrdersRow {
  /** Index in `names`. */
  name: number;
  customers: number;
  /** Later sales per customer with a 95 % bootstrap interval; in units if files have no prices. */
  later: number;
  low95: number;
  high95: number;
  /** The same for other customers with a first order of the same month and size. */
  others: number;
  difference: number;
  /** Share of customers who bought again within these days. */
  again: number;
  /** Probability of such a difference in rank if the first order made none. */
  chance: number;
  /** Whether it is distinguishable from chance, considering all names and both horizons. */
  isSure: boolean;
}

export interface LaterSales {
  days: Horizon;
  /** Customers whose first order is at least that long ago. */
  customers: number;
  /** Significant rows first, then by the size of the difference. */
  rows: FirstOrdersRow[];
}

export interface FirstOrdersAnswer {
  by: NextKind;
  /** The available kinds. */
  kinds: NextKind[];
  currency: string;
  hasMoney: boolean;
  /** Names as in the order lines, and as shown to people (may be empty). */
  names: string[];
  labels: string[];
  /** The horizons that enough customers have completed. */
  horizons: LaterSales[];
  findings: FirstOrdersFinding[];
}

export interface FirstOrdersFinding {
  key: 'more' | 'less';
  days: Horizon;
  /** Index in `names`. */
  name: number;
  detail: { later: number; others: number; days: number };
}
