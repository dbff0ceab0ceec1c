import type { Job } from '../../contract/job.ts';

export interface OverviewRoom {
  /** Everything the page shows under a filter. The shop's lines stay in the worker's memory. */
  view(question: OverviewQuestion, job: Job): Promise<OverviewAnswer>;
}

export type Grain = 'day' | 'week' | 'month';
export type Dimension = 'product' | 'category' | 'country' | 'channel';

export interface OverviewQuestion {
  shopId: number;
  filter: OverviewFilter;
  grain: Grain;
}

/** Day numbers are whole days since 1970 in the shop's wall clock. */
export interface OverviewFilter {
  /** First and last day, both inside; missing means all. */
  days?: [number, number];
  /** Chosen names per dimension (any of them); a dimension's own list is not cut by its own choice. */
  product?: string[];
  category?: string[];
  country?: string[];
  channel?: string[];
  /** Chosen hour × weekday cells as weekday * 24 + hour (Monday 0). */
  hours?: number[];
}

/** A figure now and in the equally long period right before (NaN when there is none). */
export interface Figure {
  value: number;
  before: number;
}

export interface OverviewAnswer {
  shopName: string;
  currency: string;
  dataVersion: number;
  /** The whole shop, for the brush: one entry a day from firstDay, net revenue under the other filters. */
  firstDay: number;
  daily: Float64Array;
  /** Days whose comparison period lies inside the data. */
  period: { from: number; to: number; before: [number, number] | null };
  figures: {
    netRevenue: Figure;
    grossRevenue: Figure;
    returns: Figure;
    orders: Figure;
    customers: Figure;
    units: Figure;
    averageOrder: Figure;
    /** Share of known customers with sale orders on at least two orders in the period. */
    repeatShare: Figure;
    /** Returns as a share of gross revenue. */
    returnsShare: Figure;
  };
  periods: PeriodRow[];
  top: Record<Dimension, TopRow[]>;
  /** How many distinct names each dimension has (0: the shop has no such column). */
  distinct: Record<Dimension, number>;
  /** Net revenue by weekday (Monday 0) × hour, 168 entries. `hasHours`: the file has times of day. */
  heat: Float64Array;
  hasHours: boolean;
  summary: Summary;
  findings: Finding[];
}

export interface PeriodRow {
  /** ISO: 2011-12-09, 2011-W49, 2011-12. */
  period: string;
  /** First day number of the period. */
  day: number;
  /** The data end before the period does. */
  unfinished: boolean;
  netRevenue: number;
  grossRevenue: number;
  orders: number;
  units: number;
  customers: number;
}

export interface TopRow {
  key: string;
  label: string;
  netRevenue: number;
  orders: number;
  units: number;
  share: number;
}

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
  /** "YYYY-MM-DD HH:MM:SS", empty when there is no sale line. */
  firstOrder: string;
  lastOrder: string;
  /** Sum over every kept line, and over the lines that are neither sale nor return. */
  fileTotal: number;
  otherTotal: number;
  /** Lines already there from an earlier file, counted once. */
  duplicateLines: number;
  saleLinesWithoutCustomer: number;
}

/** A sentence of the page's top: i18n key `finding.<key>` with blanks. Most important first. */
export interface Finding {
  key:
    | 'revenue_up'
    | 'revenue_down'
    | 'revenue_flat'
    | 'revenue_only'
    | 'driver'
    | 'concentration'
    | 'repeat'
    | 'returns_high'
    | 'best_hour'
    | 'unknown_customers';
  detail: Record<string, string | number>;
}
