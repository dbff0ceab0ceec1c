import type { ShopQuestion } from '../../../contract/lens.ts';
import type { NextKind } from '../afterwards/contract.ts';

export interface FirstOrdersQuestion extends ShopQuestion {
  /** Missing: categories where the shop has many products and some categories. */
  by?: NextKind;
}

/** How long after the first order sales are counted, in days. */
export const HORIZONS = [90, 365] as const;
export type Horizon = (typeof HORIZONS)[number];

/** Customers whose first order held a name, and what they bought after it. */
export interface FirstOrdersRow {
  /** Place in `names`. */
  name: number;
  customers: number;
  /** Later sales per customer with the 95 % interval of a bootstrap; pieces in files without prices. */
  later: number;
  low95: number;
  high95: number;
  /** Of other customers whose first order was of the same month and size. */
  others: number;
  difference: number;
  /** Share of the customers who bought again within the days. */
  again: number;
  /** Chance of so large a difference in rank where the first order says nothing. */
  chance: number;
  /** Told apart from chance, with all names and both horizons in mind. */
  isSure: boolean;
}

export interface LaterSales {
  days: Horizon;
  /** Customers whose first order lies at least so many days back. */
  customers: number;
  /** What is told apart from chance first, then by the whole difference. */
  rows: FirstOrdersRow[];
}

export interface FirstOrdersAnswer {
  by: NextKind;
  /** What can be chosen. */
  kinds: NextKind[];
  currency: string;
  hasMoney: boolean;
  /** Names in the order lines, and for people (may be empty). */
  names: string[];
  labels: string[];
  /** Of the horizons that enough customers have lived through. */
  horizons: LaterSales[];
  findings: FirstOrdersFinding[];
}

export interface FirstOrdersFinding {
  key: 'more' | 'less';
  days: Horizon;
  /** Place in `names`. */
  name: number;
  detail: { later: number; others: number; days: number };
}
