import type { HolidaySetId } from '../../../contract/holidays.ts';
import type { Job } from '../../../contract/job.ts';
import type { Family, MethodOf, Needs } from '../../../learning/method.ts';
import type { PackedModel } from '../../../learning/model-bytes.ts';
import type { ForecasterId } from './contract.ts';

/** The dates of a series' steps. */
export interface Dates {
  grain: 'day' | 'week' | 'month';
  /** First day of the first step, since 1970. */
  firstDay: number;
  /** Sets of holidays to consider; absent: all. */
  holidays?: readonly HolidaySetId[];
}

/** A regular time series, such as revenue per month or units per day. */
export interface Series {
  /** Evenly spaced, oldest first, all finite. */
  values: Float64Array;
  /** Lengths of its seasons in steps, the shortest first; empty: none is assumed. */
  periods: readonly number[];
  /**
   * A season that the data may cover once but not twice (the year of a young shop), and the values
   * including outliers, since a single peak before Christmas looks like one.
   */
  onceSeen?: { period: number; values: Float64Array };
  /** Values cannot be negative. */
  isNonNegative: boolean;
  /** Needed by methods that model the calendar. */
  dates?: Dates;
  /**
   * Logarithm of its prices per step, extended into the future as far as planned; absent if unknown
   * or nearly constant.
   */
  price?: Float64Array;
  /**
   * The same steps of its parts (products, categories, countries …), as further series to learn
   * from.
   */
  parts?: readonly Float64Array[];
}

/** A model's forecast, step by step after the last value it was fitted on. */
export interface Path {
  mean: Float64Array;
  /** Standard deviation of the error as estimated by the model; empty if it has no estimate. */
  spread: Float64Array;
}

/** @returns the forecast for this many steps */
type Forecast = (horizon: number) => Path;

export interface ForecastContext {
  seed: number;
}

interface ForecastFamily extends Family {
  id: ForecasterId;
  data: Series;
  context: ForecastContext;
  goal: void;
  score: Forecast;
}

/** A forecasting method; its model is stored as it is. */
export type Forecaster = MethodOf<ForecastFamily, PackedModel>;

/** What each file of `methods/` provides. */
export interface ForecasterParts {
  id: ForecasterId;
  settings?: Readonly<Record<string, number>>;
  needs?: Needs<ForecastFamily>;
  /**
   * Returns everything that the forecast needs, so that a stored model works without the series.
   */
  fit(series: Series, context: ForecastContext, job: Job): PackedModel | Promise<PackedModel>;
  forecast(model: PackedModel, horizon: number): Path;
}

export function forecaster({
  id,
  settings = {},
  needs = {},
  fit,
  forecast
}: ForecasterParts): Forecaster {
  return {
    id,
    settings,
    needs,
    fit,
    pack: (model) => model,
    open: (packed) => packed,
    score: (model) => (horizon) => forecast(model, horizon)
  };
}
