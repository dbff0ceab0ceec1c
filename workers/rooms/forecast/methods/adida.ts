import { forecaster } from './family.ts';
import { meanInterval, rateOfSums } from './intermittent/aggregates.ts';
import { flatModel, flatPath } from './intermittent/flat.ts';

/**
 * Aggregate and disaggregate (Nikolopoulos and others, Journal of the Operational Research Society
 * 62, 2011): sums over as many steps as lie between two sales have few zeros; they are smoothed, and
 * the level shared out evenly.
 */
export const adida = forecaster({
  id: 'adida',
  fit: ({ values }) => {
    const length = meanInterval(values);
    return flatModel(rateOfSums(values, length), { length });
  },
  forecast: flatPath
});
