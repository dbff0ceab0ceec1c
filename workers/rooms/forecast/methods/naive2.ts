import { forecaster } from './family.ts';
import { adjust } from './seasonality/adjust.ts';
import { packLast } from './smoothing/last-value.ts';
import { seasonalPath } from './smoothing/on-adjusted.ts';

/**
 * The last seasonally adjusted value, with the season added back: the benchmark for any forecast.
 */
export const naive2 = forecaster({
  id: 'naive2',
  fit: (series) => {
    const { values, indices } = adjust(series);
    const model = packLast(values);
    const turned = indices.map((_, k) => indices[(values.length + k) % indices.length]);
    return { ...model, arrays: { ...model.arrays, indices: turned } };
  },
  forecast: seasonalPath
});
