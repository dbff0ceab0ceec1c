import { floatsOf } from '../../../learning/model-bytes.ts';
import { forecaster } from './family.ts';
import { isSeasonal } from './seasonality/autocorrelation.ts';
import { seasonalIndices } from './seasonality/decompose.ts';
import { slopeOf } from './theta-lines/slope.ts';

/**
 * A straight line through the whole series, X(t) = μ + βt + ε, plus a seasonal effect if there is
 * one: steady growth, easy to explain. Inaccurate where growth changes.
 */
export const linearTrend = forecaster({
  id: 'linear_trend',
  fit: ({ values, periods }) => {
    const n = values.length;
    const period = periods.at(-1) ?? 1;
    const seasonal = isSeasonal(values, period);
    const indices = seasonal ? seasonalIndices(values, period, 'additive') : new Float64Array(0);
    const plain = values.map((own, t) => own - (seasonal ? indices[t % period] : 0));
    const slope = slopeOf(plain);
    const mean = plain.reduce((sum, own) => sum + own, 0) / n;
    const start = mean - (slope * (n - 1)) / 2;
    let squares = 0;
    for (let t = 0; t < n; t++) squares += (plain[t] - start - slope * t) ** 2;
    return {
      facts: { start, slope, n, variance: squares / Math.max(1, n - 2) },
      arrays: { season: indices.map((_, k) => indices[(n + k) % period]) }
    };
  },
  forecast: (model, horizon) => {
    const { start, slope, n, variance } = model.facts;
    const season = floatsOf(model, 'season');
    const mean = new Float64Array(horizon);
    const spread = new Float64Array(horizon);
    const across = Math.max(1, (n * (n * n - 1)) / 12);
    for (let h = 0; h < horizon; h++) {
      mean[h] = start + slope * (n + h) + (season.length ? season[h % season.length] : 0);
      spread[h] = Math.sqrt(variance * (1 + 1 / n + (n + h - (n - 1) / 2) ** 2 / across));
    }
    return { mean, spread };
  }
});
