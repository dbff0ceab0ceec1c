import { forecaster } from './family.ts';
import { meanInterval, rateOfSums } from './intermittent/aggregates.ts';
import { flatModel, flatPath } from './intermittent/flat.ts';

/**
 * Aggregation and disaggregation (Nikolopoulos and others, Journal of the Operational Research
 * Society 62, 2011): sums over as many steps as the mean interval between sales have few zeros;
 * these sums are smoothed, and the level is divided evenly over the steps.
 */
export const adida = forecaster({
  id: 'adida',
  fit: ({ values }) => {
    const length = meanInterval(values);
    return flatModel(rateOfSums(values, length), { length });
  },
  forecast: flatPath
});
