/** The methods by their usual names; `combination` is made of others in the backtest. */
export const FORECASTER_IDS = [
  'naive',
  'seasonal_naive',
  'naive2',
  'grown_year',
  'linear_trend',
  'ses',
  'holt',
  'damped_trend',
  'ets',
  'theta',
  'optimised_theta',
  'dynamic_theta',
  'arima',
  'mstl_ets',
  'mstl_theta',
  'croston',
  'sba',
  'tsb',
  'adida',
  'imapa'
] as const;
export type ForecasterId = (typeof FORECASTER_IDS)[number];
