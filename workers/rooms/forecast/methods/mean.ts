import { forecaster } from './family.ts';

/**
 * The mean of all values: a simple forecast for a shop that sells on some days only, where the last
 * value is mostly zero and a line through few sales is unreliable.
 */
export const mean = forecaster({
  id: 'mean',
  fit: ({ values }) => {
    const n = values.length;
    const level = values.reduce((sum, own) => sum + own, 0) / n;
    const squares = values.reduce((sum, own) => sum + (own - level) ** 2, 0);
    return { facts: { level, n, variance: squares / Math.max(1, n - 1) }, arrays: {} };
  },
  forecast: ({ facts: { level, n, variance } }, horizon) => ({
    mean: new Float64Array(horizon).fill(level),
    spread: new Float64Array(horizon).fill(Math.sqrt(variance * (1 + 1 / n)))
  })
});
