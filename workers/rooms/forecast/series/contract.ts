/** What is forecast: net revenue, orders or units. */
export const FORECAST_MEASURES = ['net', 'orders', 'units'] as const;
export type ForecastMeasure = (typeof FORECAST_MEASURES)[number];

export const FORECAST_GRAINS = ['day', 'week', 'month'] as const;
export type ForecastGrain = (typeof FORECAST_GRAINS)[number];

/** The largest horizon in steps, and the default one. */
export const MAX_HORIZON: Record<ForecastGrain, number> = { day: 182, week: 52, month: 24 };
export const USUAL_HORIZON: Record<ForecastGrain, number> = { day: 28, week: 13, month: 6 };
/** Steps per year; days: a multiple of seven, so that weekdays match. */
export const YEAR: Record<ForecastGrain, number> = { day: 364, week: 52, month: 12 };

/** An expected value with its 80 % and 95 % ranges. */
export interface Expected {
  mean: number;
  low80: number;
  high80: number;
  low95: number;
  high95: number;
}

/** The ways in which a shop's forecast can be split. */
export const PART_KINDS = ['category', 'country', 'channel'] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** The number of names of a kind in the lines. */
export interface KindOfParts {
  kind: PartKind;
  parts: number;
}
