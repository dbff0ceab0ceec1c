import type { HolidaySetId } from '../../../contract/holidays.ts';
import type { Job } from '../../../contract/job.ts';
import type { Family, MethodOf, Needs } from '../../../learning/method.ts';
import type { PackedModel } from '../../../learning/model-bytes.ts';
import type { ForecasterId } from './contract.ts';

/** When the steps of a series are. */
export interface Dates {
  grain: 'day' | 'week' | 'month';
  /** First day of the first step since 1970. */
  firstDay: number;
  /** Whose holidays may matter; missing: anybody's. */
  holidays?: readonly HolidaySetId[];
}

/** What comes regularly: revenue a month, units a day. */
export interface Series {
  /** Evenly spaced, the oldest first, every one finite. */
  values: Float64Array;
  /** Lengths of its seasons in steps, the shortest first; empty: none is looked for. */
  periods: readonly number[];
  /**
   * A season that may have come once but not twice, the year of a young shop, and what came, odd values
   * too: a peak before Christmas that stands alone looks like one.
   */
  onceSeen?: { period: number; values: Float64Array };
  /** It cannot be below zero. */
  isNonNegative: boolean;
  /** When its steps are; methods that know the calendar need it. */
  dates?: Dates;
  /**
   * Logarithm of its prices, step by step, and after them as far as they are planned; missing: prices are
   * not known, or hardly move.
   */
  price?: Float64Array;
  /** The same steps of what it is made of (products, categories, countries …), to learn from. */
  parts?: readonly Float64Array[];
}

/** What a model expects, step by step after the last value it was fitted on. */
export interface Path {
  mean: Float64Array;
  /** Standard deviation of its error as the model has it; empty: the model says nothing of it. */
  spread: Float64Array;
}

/** @returns the path of so many steps */
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

/** A way to continue a series; its model is already what is kept. */
export type Forecaster = MethodOf<ForecastFamily, PackedModel>;

/** What a file of `methods/` says of itself. */
export interface ForecasterParts {
  id: ForecasterId;
  settings?: Readonly<Record<string, number>>;
  needs?: Needs<ForecastFamily>;
  /** Everything the path needs, so that a kept model forecasts without its series. */
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
