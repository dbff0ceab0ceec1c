import type { ForecasterId } from '../methods/contract.ts';

/** Methods that repeat the past as it was, or model the calendar themselves. */
const AS_IT_IS = new Set<ForecasterId | 'combination'>([
  'naive',
  'seasonal_naive',
  'calendar_regression',
  'boosted_lags',
  'gru',
  'n_beats'
]);

/** Whether a method gets the series with its holidays and closed days left in. */
export function takesAsItIs(method: ForecasterId | 'combination'): boolean {
  return AS_IT_IS.has(method);
}
