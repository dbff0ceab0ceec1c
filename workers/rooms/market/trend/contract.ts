import type { ShopQuestion } from '../../../contract/lens.ts';
import type { HolidayId } from '../../../contract/holidays.ts';

/** Measures: net revenue, orders, pieces, gross revenue per order, gross revenue per piece. */
export const TREND_MEASURES = ['net', 'orders', 'units', 'averageOrder', 'price'] as const;
export type TrendMeasure = (typeof TREND_MEASURES)[number];

export const TREND_GRAINS = ['day', 'week', 'month'] as const;
export type TrendGrain = (typeof TREND_GRAINS)[number];

export interface TrendQuestion extends ShopQuestion {
  measure: TrendMeasure;
  /** Absent: weeks, or days where there are few weeks. */
  grain?: TrendGrain;
}

/** X_t = μ + βt + ε, fitted by least squares; t counts points from 0. */
export interface TrendLine {
  level: number;
  slope: number;
  /** 95 % interval of the slope, assuming independent residuals. */
  plain95: [number, number];
  /** The same without that assumption (Newey–West). */
  robust95: [number, number];
  /** p-value of the residuals' autocorrelation (Ljung–Box). */
  chanceOfCorrelation: number;
  /** Whether that autocorrelation is significant, so that the plain interval is too narrow. */
  isCorrelated: boolean;
}

/**
 * A period with its components, which sum to its value; NaN where the past is too short for one.
 */
export interface TrendRow {
  /** 2011-12-09, 2011-W49, 2011-12. */
  period: string;
  /** Its first day, since 1970. */
  day: number;
  value: number;
  trend: number;
  seasonal: number;
  /**
   * Yearly seasonality of daily series longer than two years; else NaN, and not part of the sum.
   */
  yearly: number;
  remainder: number;
  /** Nothing was sold: an average interpolated between its neighbours. */
  isFilled: boolean;
}

/** How the series was decomposed: with a season, without one, or not at all. */
export type TrendParts = 'season' | 'smooth' | 'none';

/** A week from which the level differs. */
export interface LevelChange {
  /** Its Monday, since 1970. */
  day: number;
  /** Mean of the weeks from the previous change to this one, and from this one to the next. */
  before: number;
  after: number;
}

/** A day far from what its weekday and the weeks around it suggest. */
export interface OddDay {
  day: number;
  value: number;
  expected: number;
  /** The order or return with the largest amount; null where there is none. */
  largest: { order: string; amount: number } | null;
}

/** A mark on the chart. */
export type TrendMark =
  | { day: number; kind: 'change' | 'odd' }
  | { day: number; kind: 'holiday'; id: HolidayId };

/** The week before a holiday, or the holiday itself. */
export type HolidayTime = 'before' | 'during';

/** The effect where nothing at all was sold: the shop was closed, or too small to sell every day. */
export const NOTHING = -1;

/** The effect of a holiday on the measure. */
export interface HolidayEffect {
  id: HolidayId;
  time: HolidayTime;
  /** Mean over the years, relative to the same weekdays around it: 0.4 is 40 % more. */
  effect: number;
  /** Days of these occurrences on which the shop usually opens, and was closed: left out of `effect`. */
  closed: number;
  /** Days of these occurrences on weekdays that sell something. */
  days: number;
  /** Number of occurrences with days around them. */
  times: number;
  /** Whether it is significant. */
  isTold: boolean;
}

export interface TrendAnswer {
  currency: string;
  hasMoney: boolean;
  /** The measures this shop has data for. */
  measures: TrendMeasure[];
  measure: TrendMeasure;
  grain: TrendGrain;
  rows: TrendRow[];
  parts: TrendParts;
  /** Length of one season in periods. */
  season: number;
  /** Whether rows have a yearly component. */
  hasYear: boolean;
  /** Incomplete periods at the ends, which are left out; empty: none. */
  leftOut: { first: string; last: string };
  /** Fitted to the seasonally adjusted values; null with too few periods. */
  line: TrendLine | null;
  changes: LevelChange[];
  /** Whether yearly seasonality was removed before changes were searched. */
  isYearOut: boolean;
  /** The largest deviation first. */
  oddDays: OddDay[];
  marks: TrendMark[];
  /** Only for daily sums; the most significant first. */
  holidays: HolidayEffect[];
  findings: TrendFinding[];
}

export type TrendFinding =
  | { key: 'up' | 'down'; detail: { slope: number; low: number; high: number } }
  | { key: 'change'; detail: { day: number; before: number; after: number } }
  /** `effect`: how far above the usual level, as a share of it. */
  | { key: 'weekday' | 'month'; detail: { phase: number; effect: number } }
  /** The only weekdays with sales, where they are few; Monday is 0. */
  | { key: 'openDays'; detail: { weekdays: number[] } }
  /** Months of every year without a sale, from one to the other; January is 0. */
  | { key: 'closed'; detail: { from: number; to: number } }
  | { key: 'holiday'; detail: Pick<HolidayEffect, 'id' | 'time' | 'effect' | 'closed' | 'days'> };
