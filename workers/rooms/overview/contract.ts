import type { Holiday, HolidaySetId } from '../../contract/holidays.ts';
import type { ShopQuestion } from '../../contract/lens.ts';
import type { Job } from '../../contract/job.ts';
import type { DayNote, RevenueRules } from '../../contract/shop-choices.ts';
import type { Summary, UncountedOrders } from './counted/contract.ts';
import type { Brought, BroughtQuestion } from './brought/contract.ts';
import type { Compare, Dimension, Grain, OverviewFilter } from './filter/contract.ts';
import type { Finding } from './findings/contract.ts';
import type { GoalProgress } from './goal/contract.ts';
import type { ShopNames } from './names/contract.ts';

export type { Brought } from './brought/contract.ts';
export type { Compare, Dimension, Grain, OverviewFilter } from './filter/contract.ts';
export type { GoalProgress } from './goal/contract.ts';
export type { Summary, UncountedOrders } from './counted/contract.ts';
export type { Behind, Finding, FindingDetails, FindingKey } from './findings/contract.ts';

export interface OverviewRoom {
  /** Everything the page shows under a filter. The shop's lines stay in the worker's memory. */
  view(question: OverviewQuestion, job: Job): Promise<OverviewAnswer>;
  /**
   * What the newest import added; null where there was only one, or the person has already seen it.
   */
  brought(question: BroughtQuestion, job: Job): Promise<Brought | null>;
  /** The orders that no room counts under the lens; null where all count. */
  uncounted(question: ShopQuestion, job: Job): Promise<UncountedOrders | null>;
  /** The names by which customers and products can be searched, from any page. */
  names(question: ShopQuestion, job: Job): Promise<ShopNames>;
  /** What these products are called, whatever the lens; their code where they have no name. */
  productNames(question: { shopId: number; products: string[] }, job: Job): Promise<string[]>;
}

export interface OverviewQuestion extends ShopQuestion {
  filter: OverviewFilter;
  grain: Grain;
}

/** A figure for the period, and for the period it is compared with (NaN when there is none). */
export interface Figure {
  value: number;
  before: number;
}

export interface OverviewAnswer {
  shopName: string;
  currency: string;
  /**
   * False where the files hold no prices: revenue then counts pieces, and no page shows it as
   * money.
   */
  hasMoney: boolean;
  /** Which amounts (tax, shipping, discounts) are added to the totals of lines or subtracted. */
  revenue: RevenueRules;
  dataVersion: number;
  /**
   * The whole shop, for the brush: one entry per day from `firstDay`, net revenue under the other
   * filters.
   */
  firstDay: number;
  daily: Float64Array;
  /**
   * First and last day of the figures. `before`: the days they are compared with; null when these
   * are not all inside the data, or no days are chosen.
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
    /** Share of known customers with sale lines in at least two orders of the period. */
    repeatShare: Figure;
    /** Returns as a share of gross revenue. */
    returnsShare: Figure;
  };
  periods: PeriodRow[];
  /** Which period `compared` refers to; the whole shop is compared with the year before. */
  comparedWith: Compare;
  /** Per dimension, under the filters of all other dimensions, highest net revenue first. */
  top: Record<Dimension, TopRow[]>;
  /**
   * What was sold but is not a product (postage, fees, adjustments): not in `top` unless chosen.
   */
  notProducts: TopRow[];
  /**
   * Number of distinct values of each dimension in the whole shop; 0 where it has no such column.
   */
  distinct: Record<Dimension, number>;
  /** Net revenue by weekday (Monday 0) × hour, 168 entries. `hasHours`: the file has times of day. */
  heat: Float64Array;
  hasHours: boolean;
  /** The newest month against the shop's goal; null without a goal, or while a filter is set. */
  goal: GoalProgress | null;
  /** The shop's monthly goal, for the form; 0 for none. */
  monthlyGoal: number;
  notes: DayNote[];
  /** The set of holidays shown among the notes, and those holidays that fall into the period. */
  holidaySet: HolidaySetId | '';
  holidays: Holiday[];
  summary: Summary;
  findings: Finding[];
}

export interface PeriodRow {
  /** ISO: 2011-12-09, 2011-W49, 2011-12. */
  period: string;
  /** First day number of the period. */
  day: number;
  /** Whether the data, or the chosen days, end before the period does. */
  unfinished: boolean;
  netRevenue: number;
  grossRevenue: number;
  orders: number;
  units: number;
  customers: number;
  /**
   * The order or return with the largest amount, signed as in revenue; null where there is none.
   */
  largest: { day: number; amount: number } | null;
  /** Net revenue of the days it is compared with; NaN where the data do not cover all of them. */
  compared: number;
}

/** A row of a top list: at most 50 per dimension by net revenue, followed by the chosen values. */
export interface TopRow {
  /** The value that a filter chooses by; empty for lines without one. */
  key: string;
  label: string;
  /** Whether it was sold but is not a product: postage, fees, adjustments. */
  isService: boolean;
  netRevenue: number;
  orders: number;
  units: number;
  share: number;
}
