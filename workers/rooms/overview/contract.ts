import type { ShopQuestion } from '../../contract/lens.ts';
import type { Job } from '../../contract/job.ts';
import type { RevenueRules } from '../../contract/shop-choices.ts';
import type { Summary } from './counted/contract.ts';
import type { ShopNames } from './names/contract.ts';

export type { Summary } from './counted/contract.ts';

export interface OverviewRoom {
  /** Everything the page shows under a filter. The shop's lines stay in the worker's memory. */
  view(question: OverviewQuestion, job: Job): Promise<OverviewAnswer>;
  /** What customers and products are found by, from any page. */
  names(question: ShopQuestion, job: Job): Promise<ShopNames>;
}

export type Grain = 'day' | 'week' | 'month';
export type Dimension = 'product' | 'category' | 'country' | 'channel';

export interface OverviewQuestion extends ShopQuestion {
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
  /** What chosen days are held against: the days right before (default), or the year before. */
  compare?: Compare;
}

/** `before`: as many days right before; `year`: the same days of the calendar a year before. */
export type Compare = 'before' | 'year';

/** A figure now and in the period it is compared with (NaN when there is none). */
export interface Figure {
  value: number;
  before: number;
}

export interface OverviewAnswer {
  shopName: string;
  currency: string;
  /** false: the files hold no prices; what is called revenue counts pieces, and no page shows it. */
  hasMoney: boolean;
  /** What was added to the totals of lines or taken off them. */
  revenue: RevenueRules;
  dataVersion: number;
  /** The whole shop, for the brush: one entry a day from firstDay, net revenue under the other filters. */
  firstDay: number;
  daily: Float64Array;
  /**
   * First and last day the figures cover. `before`: the days they are compared with, null when
   * these do not all lie inside the data or no days are chosen.
   */
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
  /** Each under the filters of all other dimensions, best first. */
  top: Record<Dimension, TopRow[]>;
  /** How many distinct names each dimension has in the whole shop (0: it has no such column). */
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
  /** The data (or the chosen days) end before the period does. */
  unfinished: boolean;
  netRevenue: number;
  grossRevenue: number;
  orders: number;
  units: number;
  customers: number;
}

/** At most 50 a dimension by net revenue, and the chosen names behind them. */
export interface TopRow {
  /** What a filter chooses by; empty: the lines do not say. */
  key: string;
  label: string;
  /** Sold, but not a product: postage, fees, adjustments. */
  isService: boolean;
  netRevenue: number;
  orders: number;
  units: number;
  share: number;
}

/**
 * Sentences of the page's top, i18n keys `finding.<key>`, with the blanks each one fills. Shares
 * and changes are fractions (0.12 is 12 %, never negative), days are day numbers since 1970; where
 * money is said, `currency` is there too.
 */
export interface FindingDetails {
  /** Net revenue against the equally long days right before: 2 % more, 2 % less, or between. */
  revenue_up: { change: number; revenue: number; from: number; to: number };
  revenue_down: { change: number; revenue: number; from: number; to: number };
  revenue_flat: { revenue: number; from: number; to: number };
  /** The same against the same days a year before. */
  revenue_up_year: { change: number; revenue: number; from: number; to: number };
  revenue_down_year: { change: number; revenue: number; from: number; to: number };
  revenue_flat_year: { revenue: number; from: number; to: number };
  /** Nothing to compare with. */
  revenue_only: { revenue: number; orders: number; from: number; to: number };
  /** No line has a date. */
  revenue_undated: { revenue: number; orders: number };
  /** No days chosen, a change beyond usual ups and downs: of `days` days, a year of them … */
  whole_year_up: { change: number; revenue: number; days: number };
  whole_year_down: { change: number; revenue: number; days: number };
  /** … the newest four weeks against the same days of the year before … */
  year_up: { change: number; revenue: number; days: number };
  year_down: { change: number; revenue: number; days: number };
  /** … or, in a shop too young for that, against the days right before. */
  recent_up: { change: number; revenue: number; days: number };
  recent_down: { change: number; revenue: number; days: number };
  /** What moved gross revenue more: the number of orders, or what one order is worth. */
  driver_orders: { orders: number; before: number };
  driver_average: { average: number; before: number };
  /** The category, country or product that moved most in the direction of the total. */
  driver_gain: { name: string; amount: number };
  driver_loss: { name: string; amount: number };
  /** The `products` best sellers bring `share` of net revenue, out of `of` products sold. */
  concentration: { products: number; of: number; share: number };
  /** `share` of the known customers ordered at least twice. */
  repeat: { share: number; customers: number };
  /** First-time customers and their share of what known customers paid. */
  first_time: { share: number; customers: number };
  only_returns: { returns: number };
  /** The files hold no prices. */
  no_money: { orders: number; units: number };
  /** Lines in other currencies without a rate. */
  other_currency: { lines: number; currencies: string };
  returns_high: { share: number; returns: number };
  best_hour: { weekday: number; hour: number; share: number };
  best_weekday: { weekday: number; share: number };
  unknown_customers: { share: number };
}

export type FindingKey = keyof FindingDetails;

/** A sentence of the page's top. Most important first. */
export interface Finding {
  key: FindingKey;
  detail: Record<string, string | number>;
  /** What a click on its figures shows: the lines behind them, or the part that counts them. */
  show: Behind;
}

export type Behind = { filter: OverviewFilter } | { part: 'figures' | 'revenue' | 'summary' };
