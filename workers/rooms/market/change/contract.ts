import type { ShopQuestion } from '../../../contract/lens.ts';
import type { SentRows } from '../../../contract/sent-rows.ts';

/**
 * The days to look at: the newest 28 and the 28 before; this month or this year so far and the same
 * days a year earlier; or days chosen by the person.
 */
export const CHANGE_SPANS = ['days28', 'month', 'year', 'own'] as const;
export type ChangeSpan = (typeof CHANGE_SPANS)[number];

export interface ChangeQuestion extends ShopQuestion {
  span: ChangeSpan;
  /** ISO days of `own`; absent: the first and the last. */
  from?: string;
  to?: string;
  /** What `own` days are compared with. */
  against: 'before' | 'year';
}

/** ISO days, inclusive. */
export interface Days {
  from: string;
  to: string;
}

/**
 * The factors of net revenue. For known customers: their number, orders per customer, units per
 * order and price per unit. Orders without a customer are one further part, returns another.
 */
export type ChangeFactor = 'customers' | 'frequency' | 'items' | 'price' | 'unknown' | 'returns';

/** The ways in which the change can be divided. */
export const CHANGE_KINDS = ['category', 'product', 'country', 'channel', 'customers'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Label of everything sold that is not a product. */
export const NOT_PRODUCTS = 'not_products';

/** A figure in both periods; NaN where undefined. */
export interface Pair {
  now: number;
  before: number;
}

export interface FactorRow {
  factor: ChangeFactor;
  /** Its contribution to the change of net revenue; all contributions add up to the cent. */
  change: number;
  /**
   * Customers, orders per customer, units per order or price per unit; net revenue for the two
   * others.
   */
  value: Pair;
}

export interface PartRow {
  /**
   * Name in the order lines; `new` and `returning` for customers; empty if unknown, or not a
   * product.
   */
  name: string;
  /** For display; `NOT_PRODUCTS` for all postage, fees and adjustments together. */
  label: string;
  net: Pair;
  /** All rows add up to the whole change. */
  change: number;
}

export interface ChangeAnswer {
  currency: string;
  hasMoney: boolean;
  now: Days;
  /** Null if there are no data before. */
  before: Days | null;
  /** The spans that the data allow. */
  possible: ChangeSpan[];
  net: Pair;
  orders: Pair;
  customers: Pair;
  units: Pair;
  averageOrder: Pair;
  factors: FactorRow[];
  /**
   * By kind, the largest change first; only kinds of which the shop has several names. Empty without
   * a period before.
   */
  parts: { kind: ChangeKind; rows: PartRow[] }[];
  findings: ChangeFinding[];
  rolling: RollingTotals;
}

/** A row whose pair is two fields, so that thousands are sent as columns. */
type FlatPart = Omit<PartRow, 'net'> & Pair;
/** An answer as it is sent. */
export type SentChange = Omit<ChangeAnswer, 'parts'> & {
  parts: { kind: ChangeKind; rows: SentRows<FlatPart> }[];
};

/** Net revenue of the 7, 28 and 365 days up to each day; NaN until enough days have passed. */
export interface RollingTotals {
  /** The day of the first value, since 1970. */
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
      /**
       * The average order now and before, and what it would be now with the parts' shares of
       * before.
       */
      detail: { now: number; before: number; same: number };
    };
