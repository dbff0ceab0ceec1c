import type { ShopQuestion } from '../../../contract/lens.ts';

/**
 * Which days are looked at: the newest 28 beside the 28 before; the month so far, or the year so far,
 * beside the same days a year before; or days of one's own.
 */
export const CHANGE_SPANS = ['days28', 'month', 'year', 'own'] as const;
export type ChangeSpan = (typeof CHANGE_SPANS)[number];

export interface ChangeQuestion extends ShopQuestion {
  span: ChangeSpan;
  /** ISO days of `own`; missing: from the first, to the last. */
  from?: string;
  to?: string;
  /** What `own` days are compared with. */
  against: 'before' | 'year';
}

/** ISO days, both inside. */
export interface Days {
  from: string;
  to: string;
}

/**
 * What net revenue is made of. Customers who are known: how many, their orders each, pieces an order,
 * price a piece. Orders without a customer are one part, returns another.
 */
export type ChangeFactor = 'customers' | 'frequency' | 'items' | 'price' | 'unknown' | 'returns';

/** What the change is told apart by. */
export const CHANGE_KINDS = ['category', 'product', 'country', 'channel', 'customers'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The label of what is sold and is no product. */
export const NOT_PRODUCTS = 'not_products';

/** A figure of both periods; NaN where it cannot be said. */
export interface Pair {
  now: number;
  before: number;
}

export interface FactorRow {
  factor: ChangeFactor;
  /** What it adds to net revenue or takes from it; all of them sum to the whole change, in cents. */
  change: number;
  /** Customers, orders a customer, pieces an order, price a piece; net revenue of the two others. */
  value: Pair;
}

export interface PartRow {
  /** Name in the order lines; `new` and `returning` of the customers; empty: not said, or no product. */
  name: string;
  /** For people; `NOT_PRODUCTS` of all postage, fees and adjustments together. */
  label: string;
  net: Pair;
  /** Their sum over all rows is the whole change. */
  change: number;
}

export interface ChangeAnswer {
  currency: string;
  hasMoney: boolean;
  now: Days;
  /** Null: nothing lies before. */
  before: Days | null;
  /** The spans there is a past for. */
  possible: ChangeSpan[];
  net: Pair;
  orders: Pair;
  customers: Pair;
  units: Pair;
  averageOrder: Pair;
  factors: FactorRow[];
  /** By kind, the largest change first; only kinds of which the shop has several names. */
  parts: { kind: ChangeKind; rows: PartRow[] }[];
  findings: ChangeFinding[];
  rolling: RollingTotals;
}

/** Net revenue of the 7, 28 and 365 days up to each day; NaN before so many days have passed. */
export interface RollingTotals {
  /** Days since 1970 of the first value. */
  firstDay: number;
  days7: Float64Array;
  days28: Float64Array;
  days365: Float64Array;
}

export type ChangeFinding =
  | { key: 'up' | 'down'; detail: { change: number; amount: number } }
  | { key: 'usual' | 'only_orders'; detail: { amount: number } }
  | {
      key: `order_${'' | 'mostly_'}${'more' | 'less'}`;
      /** How much revenue differs, what one order brought, and how far apart it is without it. */
      detail: { amount: number; order: number; rest: number };
    }
  | {
      key: 'orders_up' | 'orders_down';
      detail: { change: number; now: number; before: number };
    }
  | { key: 'factor'; factor: ChangeFactor; detail: { amount: number; now: number; before: number } }
  | { key: 'part'; kind: ChangeKind; name: string; detail: { label: string; amount: number } }
  | {
      key: 'simpson' | 'mix';
      kind: ChangeKind;
      /** The average order now and before, and what it would be with the parts' shares of before. */
      detail: { now: number; before: number; same: number };
    };
