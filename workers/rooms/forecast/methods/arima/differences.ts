import { stl } from '../../../../maths/series/stl.ts';

/**
 * 5 % critical value of the KPSS test for level stationarity (Kwiatkowski, Phillips, Schmidt and
 * Shin, 1992).
 */
const KPSS_FIVE_PERCENT = 0.463;
/**
 * Seasonal strength above which a series is differenced seasonally (Wang, Smith and Hyndman, 2006;
 * R's `nsdiffs`).
 */
const STRONG_SEASON = 0.64;

export function difference(values: Float64Array, lag: number): Float64Array {
  const found = new Float64Array(Math.max(0, values.length - lag));
  for (let at = 0; at < found.length; at++) found[at] = values[at + lag] - values[at];
  return found;
}

export function isConstant(values: Float64Array): boolean {
  return values.every((value) => value === values[0]);
}

/** Number of differences until the level is stationary: 0, 1 or 2. */
export function countDifferences(values: Float64Array): number {
  let own = values;
  for (let count = 0; count < 2; count++) {
    if (own.length < 2 || isConstant(own) || !(kpss(own) > KPSS_FIVE_PERCENT)) return count;
    own = difference(own, 1);
  }
  return 2;
}

/** KPSS statistic: cumulative deviations from the mean, relative to the long-run variance. */
export function kpss(values: Float64Array): number {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const lags = Math.trunc((3 * Math.sqrt(n)) / 13);
  let [level, sums] = [0, 0];
  for (const value of values) {
    level += value - mean;
    sums += level * level;
  }
  let variance = 0;
  for (let lag = 0; lag <= lags; lag++) {
    const weight = lag === 0 ? 1 : 2 * (1 - lag / (lags + 1));
    for (let t = lag; t < n; t++)
      variance += weight * (values[t] - mean) * (values[t - lag] - mean);
  }
  return sums / n / variance;
}

/** Whether a series needs a seasonal difference. */
export function needsSeasonalDifference(values: Float64Array, period: number): boolean {
  if (period < 2 || values.length <= 2 * period || isConstant(values)) return false;
  return seasonStrength(values, period) > STRONG_SEASON;
}

/** Seasonal strength: 1 − Var(remainder) / Var(season + remainder), 0 … 1. */
export function seasonStrength(values: Float64Array, period: number): number {
  const { seasonal, remainder } = stl(values, { period, seasonal: 11, seasonalDegree: 0 });
  const both = seasonal.map((season, at) => season + remainder[at]);
  return Math.max(0, Math.min(1, 1 - varianceOf(remainder) / varianceOf(both)));
}

function varianceOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
