/**
 * Why no model over all series is fitted: too few series that sell regularly, or too short a past.
 */
export type LagsRefusal = 'fewSeries' | 'shortPast';

/** The methods, by their usual names. */
export type ForecasterId =
  | 'naive'
  | 'seasonal_naive'
  | 'naive2'
  | 'mean'
  | 'grown_year'
  | 'linear_trend'
  | 'calendar_regression'
  | 'ses'
  | 'holt'
  | 'damped_trend'
  | 'ets'
  | 'ces'
  | 'theta'
  | 'optimised_theta'
  | 'dynamic_theta'
  | 'arima'
  | 'mstl_ets'
  | 'mstl_theta'
  | 'boosted_lags'
  | 'gru'
  | 'n_beats'
  | 'croston'
  | 'sba'
  | 'tsb'
  | 'adida'
  | 'imapa';
