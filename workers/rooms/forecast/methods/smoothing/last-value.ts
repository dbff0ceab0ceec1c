import type { PackedModel } from '../../../../learning/model-bytes.ts';

/** Random walk: repeats the last value, with the variance of its steps. */
export function packLast(values: Float64Array): PackedModel {
  let squares = 0;
  for (let t = 1; t < values.length; t++) squares += (values[t] - values[t - 1]) ** 2;
  return {
    facts: {
      multiplicativeError: 0,
      hasTrend: 0,
      season: 0,
      alpha: 1,
      beta: 0,
      gamma: 0,
      phi: 1,
      level: values[values.length - 1],
      slope: 0,
      variance: squares / Math.max(1, values.length - 1)
    },
    arrays: { season: new Float64Array(0) }
  };
}
