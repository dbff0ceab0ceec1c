import { floatsOf } from '../../../learning/model-bytes.ts';
import { forecaster } from './family.ts';

/** The value of the same step one season ago: last December for this one. */
export const seasonalNaive = forecaster({
  id: 'seasonal_naive',
  needs: { isPossible: ({ values, periods }) => values.length > (periods.at(-1) ?? 0) },
  fit: ({ values, periods }) => {
    const period = Math.min(periods.at(-1) ?? 1, values.length);
    let squares = 0;
    for (let t = period; t < values.length; t++) squares += (values[t] - values[t - period]) ** 2;
    return {
      facts: { variance: squares / Math.max(1, values.length - period) },
      arrays: { last: values.slice(values.length - period) }
    };
  },
  forecast: (model, horizon) => {
    const last = floatsOf(model, 'last');
    const mean = Float64Array.from({ length: horizon }, (_, h) => last[h % last.length]);
    const spread = mean.map((_, h) =>
      Math.sqrt(model.facts.variance * (1 + Math.floor(h / last.length)))
    );
    return { mean, spread };
  }
});
