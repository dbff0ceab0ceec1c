import type { HolidayId } from '../../../contract/holidays.ts';
import type { ToKeep } from '../../../contract/kept/kept-model.ts';
import type { ShopQuestion } from '../../../contract/lens.ts';
import type { CashFacts } from '../cash/contract.ts';
import type { ForecasterId, LagsRefusal } from '../methods/contract.ts';
import type { NetworksRefusal } from '../methods/networks/contract.ts';
import type { OddOnce, Outside } from '../odd/contract.ts';
import type { Expected, ForecastGrain, ForecastMeasure, KindOfParts } from '../series/contract.ts';
import type { Silent } from '../silent/contract.ts';
import type { TableChoice, ToldTable } from '../tables/contract.ts';
import type { ToldAnswer } from '../told/contract.ts';
import type { DiscountEffect, PriceEffect, PriceRefusal } from '../what-if/contract.ts';

export interface AheadQuestion extends ShopQuestion {
  measure: ForecastMeasure;
  /** A column of another table, forecast instead of the shop's sales. */
  table?: TableChoice;
  /** Absent: the longest periods of which there are enough. */
  grain?: ForecastGrain;
  /** Number of steps to forecast; absent: the usual number for the grain. */
  horizon?: number;
  seed: number;
  /** Also tries the model over all series of the shop, which takes some seconds more. */
  learnsLags?: boolean;
  /** Also tries neural networks over all series, which takes up to half a minute more. */
  learnsNetworks?: boolean;
}

/**
 * Time relative to a holiday: two to three weeks before, the week before, its days, the week after.
 */
export type EffectTime = 'early' | 'before' | 'during' | 'after';

/** How much a holiday adds to or takes from the forecast, counting its days and those around it. */
export interface HolidayShare {
  id: HolidayId;
  /** In the unit of the measure; negative if it costs sales. */
  amount: number;
}

export interface AheadRow extends Expected {
  /** ISO name: 2011-12-09, 2011-W49, 2011-12. */
  period: string;
  /** First day of the period, since 1970. */
  day: number;
}

export interface PastRow {
  period: string;
  day: number;
  value: number;
  /** The value that methods were fitted on: replaces an outlier, equals `value` elsewhere. */
  used: number;
  /** Nothing was sold for longer than chance explains: it was sold out, or is not in the data. */
  isInGap: boolean;
}

/** How a method did in the backtest; means over all cuts. */
export interface MethodTest {
  method: ForecasterId | 'combination';
  mase: number;
  smape: number;
  /** Mean error as a share of the mean; positive if it forecast too much. */
  bias: number;
  /** Share of actual values inside the 80 % range. */
  coverage80: number;
  coverage95: number;
  isUsed: boolean;
}

export interface AheadAnswer extends CashFacts {
  currency: string;
  hasMoney: boolean;
  measures: ForecastMeasure[];
  measure: ForecastMeasure | 'table';
  /** The table whose column is forecast; null: the shop's sales are. */
  table: ToldTable | null;
  grain: ForecastGrain;
  horizon: number;
  /** Complete periods only. */
  past: PastRow[];
  /** The part of a period after the last complete one. */
  unfinished: { period: string; lastDay: number; soFar: number } | null;
  ahead: AheadRow[];
  /** All steps together: their sum, or their mean for a column that is averaged. */
  total: Expected;
  /** The same periods a year earlier, together; NaN if not all are in the data. */
  yearBefore: number;
  method: ForecasterId | 'combination';
  tests: MethodTest[];
  /** The naive method that all others are compared with. */
  baseline: ForecasterId;
  /** Whether the method in use had smaller errors than the baseline. */
  isBetter: boolean;
  /** Number of cuts in the backtest; 0: the past is too short for one. */
  cuts: number;
  /** The weight of last year's values, if the data span one year but not two; otherwise 0. */
  lastYear: number;
  /**
   * The forecast uses a season that was not known at the cuts, so that the tests say little about
   * it.
   */
  isBeyondTests: boolean;
  /** Whether the model over all series was tried, or why it cannot be. */
  lags: 'waits' | 'tried' | LagsRefusal;
  /** The same for neural networks; `ranOut`: tried, but stopped by the time limit. */
  networks: 'waits' | 'tried' | 'ranOut' | NetworksRefusal;
  /** Weekdays without sales, Monday 0. */
  closed: number[];
  /** Holidays within the forecast, the largest effect first; empty if none has a known effect. */
  holidays: HolidayShare[];
  /** null: no effect could be measured. */
  discount: DiscountEffect | null;
  /** null: prices are unknown, or the periods are months. */
  price: PriceEffect | PriceRefusal | null;
  /** The ways in which the forecast can be split. */
  partKinds: KindOfParts[];
  /** How earlier forecasts of the same measure turned out; null: none has come due. */
  told: ToldAnswer | null;
  /** The newest period outside its range; null: none is. */
  outside: Outside | null;
  /** What is looked at has stopped selling; the forecast is for when it is there again. */
  silent: Silent | null;
  findings: AheadFinding[];
  keep: ToKeep | null;
}

/** Sales towards the goal of a month, up to a day since 1970. */
interface GoalSoFar {
  period: string;
  amount: number;
  reached: number;
  share: number;
  day: number;
}

export type AheadFinding =
  | { key: 'expected'; detail: { horizon: number; mean: number; low: number; high: number } }
  /**
   * The range of all steps together is too wide to plan by, and that of the first step much
   * narrower.
   */
  | { key: 'wide'; detail: { period: string; mean: number; low: number; high: number } }
  /** All steps together, compared with the same periods a year earlier. */
  | { key: 'more' | 'less'; detail: { share: number; low: number; high: number } }
  /** How much smaller its error is than the baseline's, as a share of the latter. */
  | { key: 'better'; detail: { miss: number } }
  /** With less than two years of data: what the same periods a year earlier brought. */
  | { key: 'onceSeen' | 'yearBefore'; detail: { yearBefore: number } }
  /** With less than a year of data: nothing is known of the time of year. */
  | { key: 'noYear'; detail: Record<never, never> }
  /** With one year of data: the weight of last year's values, which could not be tested. */
  | { key: 'lastYear'; detail: { share: number } }
  /** With two years of data: the season could not be learned at the cuts of the backtest. */
  | { key: 'beyondTests'; detail: Record<never, never> }
  /** A holiday within the forecast. */
  | { key: 'brings' | 'costs'; detail: { holiday: HolidayId; amount: number } }
  /** The newest period that has come due, as it was last forecast, at an ISO time. */
  | {
      key: 'toldInside' | 'toldOutside';
      detail: { told: string; period: string; low: number; high: number; came: number };
    }
  | { key: 'below' | 'above'; detail: Outside }
  /** `oddOnce`: the part taken from last year includes the outlier. */
  | { key: 'odd' | 'oddOnce'; detail: OddOnce }
  /** The longest stretch without sales that is not taken as a lack of demand. */
  | { key: 'gap'; detail: { from: string; to: string; others: number } }
  | { key: 'silent'; detail: Silent }
  /** Lines dated years away from all others, left out; the first of their days since 1970. */
  | { key: 'farOff'; detail: { lines: number; day: number } }
  | { key: 'short'; detail: { periods: number } }
  /** The shop's goal for the current month: reached, or the chance of reaching it in tenths. */
  | { key: 'goalReached'; detail: GoalSoFar }
  | {
      key: 'goal' | 'goalSure' | 'goalHardly';
      detail: GoalSoFar & { cases: number; low: number; high: number };
    }
  /**
   * As much as a year before; no clear difference; the baseline is used, or for slow sellers the
   * mean; no complete period.
   */
  | {
      key: 'asMuch' | 'same' | 'naive' | 'mean' | 'beyondMean' | 'none';
      detail: Record<string, never>;
    };
