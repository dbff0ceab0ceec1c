import type { HolidayId } from '../../../contract/holidays.ts';
import type { ToKeep } from '../../../contract/kept/kept-model.ts';
import type { ShopQuestion } from '../../../contract/lens.ts';
import type { CashFacts } from '../cash/contract.ts';
import type { ForecasterId, LagsRefusal } from '../methods/contract.ts';
import type { NetworksRefusal } from '../methods/networks/contract.ts';
import type { Expected, ForecastGrain, ForecastMeasure, KindOfParts } from '../series/contract.ts';
import type { TableChoice, ToldTable } from '../tables/contract.ts';
import type { ToldAnswer } from '../told/contract.ts';
import type { DiscountEffect, PriceEffect, PriceRefusal } from '../what-if/contract.ts';

export interface AheadQuestion extends ShopQuestion {
  measure: ForecastMeasure;
  /** A column of another table of the shop instead of a measure of its sales. */
  table?: TableChoice;
  /** Missing: the longest periods of which there are enough. */
  grain?: ForecastGrain;
  /** Steps ahead; missing: the usual ones of the grain. */
  horizon?: number;
  seed: number;
  /** The model over all series of the shop is tried too, which takes seconds more. */
  learnsLags?: boolean;
  /** Networks over all series are tried too, which takes up to half a minute more. */
  learnsNetworks?: boolean;
}

/** When around a holiday: three to two weeks before, the week before, its days, the week after. */
export type EffectTime = 'early' | 'before' | 'during' | 'after';

/** What a holiday brings or costs in what is told, its days and those around it together. */
export interface HolidayShare {
  id: HolidayId;
  /** In the measure's unit; below 0 it costs. */
  amount: number;
}

export interface AheadRow extends Expected {
  /** 2011-12-09, 2011-W49, 2011-12. */
  period: string;
  /** Its first day since 1970. */
  day: number;
}

export interface PastRow {
  period: string;
  day: number;
  value: number;
  /** What methods were given instead of an odd value; equal to it elsewhere. */
  used: number;
}

/** How a method fared on the past, told from where it could not see; means over the cuts. */
export interface MethodTest {
  method: ForecasterId | 'combination';
  mase: number;
  smape: number;
  /** Mean error as a share of the mean: above 0 it expected too much. */
  bias: number;
  /** Share of what came that lay inside the range. */
  coverage80: number;
  coverage95: number;
  isUsed: boolean;
}

/** A whole period that came in outside of what was told from those before it. */
export interface Outside {
  period: string;
  came: number;
  low: number;
  high: number;
}

/** The same of a whole shop, told to one who did not ask. */
export interface OutsideNews extends Outside {
  measure: ForecastMeasure;
  grain: ForecastGrain;
  currency: string;
}

export interface AheadAnswer extends CashFacts {
  currency: string;
  hasMoney: boolean;
  measures: ForecastMeasure[];
  measure: ForecastMeasure | 'table';
  /** What it is told of instead of sales; null: of sales. */
  table: ToldTable | null;
  grain: ForecastGrain;
  horizon: number;
  /** Whole periods alone. */
  past: PastRow[];
  /** What came since the last whole period. */
  unfinished: { period: string; lastDay: number; soFar: number } | null;
  ahead: AheadRow[];
  /** Of all steps together: their sum; of a column that is averaged, their mean. */
  total: Expected;
  /** The same periods a year before together; NaN: they are not all in the data. */
  yearBefore: number;
  method: ForecasterId | 'combination';
  tests: MethodTest[];
  /** The naive method all are held against. */
  baseline: ForecasterId;
  /** The method in use missed less than the baseline. */
  isBetter: boolean;
  /** Places of the past it was told from; 0: too short for a test. */
  cuts: number;
  /** How much last year's numbers count in it, where a year has come once; 0: not at all. */
  lastYear: number;
  /** It knows a season that it did not know at the places of the past: the tests say little of it. */
  isBeyondTests: boolean;
  /** Whether the model over all series was tried; why it cannot be. */
  lags: 'waits' | 'tried' | LagsRefusal;
  /** The same of networks; `ranOut`: tried, but ended by the clock. */
  networks: 'waits' | 'tried' | 'ranOut' | NetworksRefusal;
  /** Weekdays on which the shop never sells, Monday 0. */
  closed: number[];
  /** Holidays that change what is told, the largest first; empty: none is known to matter. */
  holidays: HolidayShare[];
  /** null: no effect could be measured. */
  discount: DiscountEffect | null;
  /** null: no prices are known, or periods are months. */
  price: PriceEffect | PriceRefusal | null;
  /** What the forecast can be split by. */
  partKinds: KindOfParts[];
  /** How earlier forecasts of the same have fared; null: nothing that was told has come. */
  told: ToldAnswer | null;
  /** The newest period that left its range; null: none did. */
  outside: Outside | null;
  findings: AheadFinding[];
  keep: ToKeep | null;
}

/** What came in of a month's goal, up to a day since 1970. */
interface GoalSoFar {
  period: string;
  amount: number;
  reached: number;
  share: number;
  day: number;
}

export type AheadFinding =
  | { key: 'expected'; detail: { horizon: number; mean: number; low: number; high: number } }
  /** All steps together are told too widely to plan by, and the first is much surer. */
  | { key: 'wide'; detail: { period: string; mean: number; low: number; high: number } }
  /** Of all steps together, beside the same periods a year before. */
  | { key: 'more' | 'less'; detail: { share: number; low: number; high: number } }
  /** It missed so much less than the baseline, as a share of the baseline's miss. */
  | { key: 'better'; detail: { miss: number } }
  /** Less than two years: what the same periods a year before brought. */
  | { key: 'onceSeen' | 'yearBefore'; detail: { yearBefore: number } }
  /** One year of past: how much its numbers count, which could not be tested. */
  | { key: 'lastYear'; detail: { share: number } }
  /** Two years of past: the season could not be learned where it was tried. */
  | { key: 'beyondTests'; detail: Record<never, never> }
  /** A holiday among the steps that are told. */
  | { key: 'brings' | 'costs'; detail: { holiday: HolidayId; amount: number } }
  /** The newest period that came, as it was told last, at an ISO moment. */
  | {
      key: 'toldInside' | 'toldOutside';
      detail: { told: string; period: string; low: number; high: number; came: number };
    }
  | { key: 'below' | 'above'; detail: Outside }
  /** `oddOnce`: last year's part takes it as it was. */
  | { key: 'odd' | 'oddOnce'; detail: { period: string; value: number; used: number } }
  | { key: 'short'; detail: { periods: number } }
  /** The shop's goal of the month the data end in: reached, or in so many of ten cases. */
  | { key: 'goalReached'; detail: GoalSoFar }
  | {
      key: 'goal' | 'goalSure' | 'goalHardly';
      detail: GoalSoFar & { cases: number; low: number; high: number };
    }
  /** As much as a year before; not told apart from it; the baseline is used, or of few sales the mean, or not; no period. */
  | {
      key: 'asMuch' | 'same' | 'naive' | 'mean' | 'beyondMean' | 'none';
      detail: Record<string, never>;
    };
