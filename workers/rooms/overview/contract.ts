import type { Holiday, HolidaySetId } from '../../contract/holidays.ts';
import type { ShopQuestion } from '../../contract/lens.ts';
import type { Job } from '../../contract/job.ts';
import type { DayNote, RevenueRules } from '../../contract/shop-choices.ts';
import type { Summary } from './counted/contract.ts';
import type { Brought, BroughtQuestion } from './brought/contract.ts';
import type { Compare, Dimension, Grain, OverviewFilter } from './filter/contract.ts';
import type { Finding } from './findings/contract.ts';
import type { GoalProgress } from './goal/contract.ts';
import type { ShopNames } from './names/contract.ts';

export type { Brought } from './brought/contract.ts';
export type { Compare, Dimension, Grain, OverviewFilter } from './filter/contract.ts';
export type { GoalProgress } from './goal/contract.ts';
export type { Summary } from './counted/contract.ts';
export type { Behind, Finding, FindingDetails, FindingKey } from './findings/contract.ts';

export interface OverviewRoom {
  /** Everything the page shows under a filter. The shop's lines stay in the worker's memory. */
  view(question: OverviewQuestion, job: Job): Promise<OverviewAnswer>;
  /** What the newest import added; null where there was one alone, or it was read about already. */
  brought(question: BroughtQuestion, job: Job): Promise<Brought | null>;
  /** What customers and products are found by, from any page. */
  names(question: ShopQuestion, job: Job): Promise<ShopNames>;
}

export interface OverviewQuestion extends ShopQuestion {
  filter: OverviewFilter;
  grain: Grain;
}

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
  /** What `compared` of the periods is; the whole shop stands beside the year before. */
  comparedWith: Compare;
  /** Each under the filters of all other dimensions, best first. */
  top: Record<Dimension, TopRow[]>;
  /** Sold, but no products (postage, fees, adjustments): not among the top ones unless chosen. */
  notProducts: TopRow[];
  /** How many distinct names each dimension has in the whole shop (0: it has no such column). */
  distinct: Record<Dimension, number>;
  /** Net revenue by weekday (Monday 0) × hour, 168 entries. `hasHours`: the file has times of day. */
  heat: Float64Array;
  hasHours: boolean;
  /** The newest month against the shop's goal; null without one, or while only a part is looked at. */
  goal: GoalProgress | null;
  /** As the shop chose it, for the form; 0: none. */
  monthlyGoal: number;
  notes: DayNote[];
  /** Whose holidays are among the notes, and those that touch the period. */
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
  /** The data (or the chosen days) end before the period does. */
  unfinished: boolean;
  netRevenue: number;
  grossRevenue: number;
  orders: number;
  units: number;
  customers: number;
  /** Its largest sale or return by amount, signed as it counts in revenue; null: it has none. */
  largest: { day: number; amount: number } | null;
  /** Net revenue of the days it is compared with; NaN where the data do not hold them all. */
  compared: number;
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
