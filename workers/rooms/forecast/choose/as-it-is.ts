import type { ForecasterId } from '../methods/contract.ts';

/** What repeats the past as it was, and what knows the calendar itself. */
const AS_IT_IS = new Set<ForecasterId | 'combination'>([
  'naive',
  'seasonal_naive',
  'calendar_regression',
  'boosted_lags',
  'gru',
  'n_beats'
]);

/** Whether a method is told a series with its holidays and closed days, as it was. */
export function takesAsItIs(method: ForecasterId | 'combination'): boolean {
  return AS_IT_IS.has(method);
}
