import { forecaster } from './family.ts';
import { meanInterval, rateOfSums } from './intermittent/aggregates.ts';
import { flatModel, flatPath } from './intermittent/flat.ts';

/**
 * Multiple aggregation (Petropoulos and Kourentzes, "Forecast combinations for intermittent
 * demand", Journal of the Operational Research Society 66, 2015): the mean of the forecasts from
 * sums over one step, two steps, … up to the mean interval between sales.
 */
export const imapa = forecaster({
  id: 'imapa',
  fit: ({ values }) => {
    const longest = meanInterval(values);
    let sum = 0;
    for (let length = 1; length <= longest; length++) sum += rateOfSums(values, length);
    return flatModel(sum / longest, { longest });
  },
  forecast: flatPath
});
