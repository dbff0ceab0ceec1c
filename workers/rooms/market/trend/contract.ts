import type { ShopQuestion } from '../../../contract/lens.ts';
import type { HolidayId } from '../../../contract/holidays.ts';

/** What is followed: net revenue, orders, pieces, gross revenue an order, gross revenue a piece. */
export const TREND_MEASURES = ['net', 'orders', 'units', 'averageOrder', 'price'] as const;
export type TrendMeasure = (typeof TREND_MEASURES)[number];

export const TREND_GRAINS = ['day', 'week', 'month'] as const;
export type TrendGrain = (typeof TREND_GRAINS)[number];

export interface TrendQuestion extends ShopQuestion {
  measure: TrendMeasure;
  /** Missing: weeks, or days where there are few weeks. */
  grain?: TrendGrain;
}

/** X_t = μ + βt + ε, fitted by least squares; t counts points from 0. */
export interface TrendLine {
  level: number;
  slope: number;
  /** 95 % range of the slope where what is left over is taken as independent. */
  plain95: [number, number];
  /** The same without that assumption (Newey–West). */
  robust95: [number, number];
  /** How likely chance alone would make what is left over so correlated (Ljung–Box). */
  chanceOfCorrelation: number;
  /** What is left over is told to be correlated: the plain range is too narrow. */
  isCorrelated: boolean;
}

/** A period with its parts, which sum to its value; NaN where the past is too short for one. */
export interface TrendRow {
  /** 2011-12-09, 2011-W49, 2011-12. */
  period: string;
  /** Its first day since 1970. */
  day: number;
  value: number;
  trend: number;
  seasonal: number;
  /** Of days of two years and more, what the time of year adds; else NaN, and no part of the sum. */
  yearly: number;
  remainder: number;
  /** Nothing was sold: an average between its neighbours'. */
  isFilled: boolean;
}

/** How the parts were told apart: with a season, without one, or not at all. */
export type TrendParts = 'season' | 'smooth' | 'none';

/** A week from which on the level is another. */
export interface LevelChange {
  /** Its Monday, since 1970. */
  day: number;
  /** Mean of the weeks from the change before to this one, and from this one to the next. */
  before: number;
  after: number;
}

/** A day far from what its weekday and the weeks around it let one expect. */
export interface OddDay {
  day: number;
  value: number;
  expected: number;
  /** The order or return that weighs most; null: there is none. */
  largest: { order: string; amount: number } | null;
}

/** What is marked on the picture. */
export type TrendMark =
  | { day: number; kind: 'change' | 'odd' }
  | { day: number; kind: 'holiday'; id: HolidayId };

/** The week before a holiday, or its days. */
export type HolidayTime = 'before' | 'during';

/** What a holiday did to the measure. */
export interface HolidayEffect {
  id: HolidayId;
  time: HolidayTime;
  /** Mean over the years, as a share of the same weekdays around it: 0.4 is 40 % more. */
  effect: number;
  /** How often it was met with days around it. */
  times: number;
  /** Told apart from chance. */
  isTold: boolean;
}

export interface TrendAnswer {
  currency: string;
  hasMoney: boolean;
  /** What can be followed. */
  measures: TrendMeasure[];
  measure: TrendMeasure;
  grain: TrendGrain;
  rows: TrendRow[];
  parts: TrendParts;
  /** Periods of one season. */
  season: number;
  /** The rows have a part by the time of year. */
  hasYear: boolean;
  /** Periods that are left out, since their days may not all be in the data; empty: none. */
  leftOut: { first: string; last: string };
  /** Of the values without their season; null: too few periods. */
  line: TrendLine | null;
  changes: LevelChange[];
  /** A year's season was taken out before changes were looked for. */
  isYearOut: boolean;
  /** The farthest from its expectation first. */
  oddDays: OddDay[];
  marks: TrendMark[];
  /** Of sums by day alone; the surest first. */
  holidays: HolidayEffect[];
  findings: TrendFinding[];
}

export type TrendFinding =
  | { key: 'up' | 'down'; detail: { slope: number; low: number; high: number } }
  | { key: 'change'; detail: { day: number; before: number; after: number } }
  /** `effect`: how far above the usual one, as a share of it. */
  | { key: 'weekday' | 'month'; detail: { phase: number; effect: number } }
  | { key: 'holiday'; detail: { id: HolidayId; time: HolidayTime; effect: number } };
