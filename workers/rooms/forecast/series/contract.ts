/** What is forecast: net revenue, orders, pieces. */
export const FORECAST_MEASURES = ['net', 'orders', 'units'] as const;
export type ForecastMeasure = (typeof FORECAST_MEASURES)[number];

export const FORECAST_GRAINS = ['day', 'week', 'month'] as const;
export type ForecastGrain = (typeof FORECAST_GRAINS)[number];

/** Steps ahead at most, and where nobody says. */
export const MAX_HORIZON: Record<ForecastGrain, number> = { day: 182, week: 52, month: 24 };
export const USUAL_HORIZON: Record<ForecastGrain, number> = { day: 28, week: 13, month: 6 };
/** A year in steps, such that weekdays fall on weekdays. */
export const YEAR: Record<ForecastGrain, number> = { day: 364, week: 52, month: 12 };

/** One number and the ranges it lies in four times of five, and nineteen times of twenty. */
export interface Expected {
  mean: number;
  low80: number;
  high80: number;
  low95: number;
  high95: number;
}

/** What a shop's forecast can be split by. */
export const PART_KINDS = ['category', 'country', 'channel'] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** How many names of a kind the lines hold. */
export interface KindOfParts {
  kind: PartKind;
  parts: number;
}
