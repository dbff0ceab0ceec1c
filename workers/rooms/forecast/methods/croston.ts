import { forecaster } from './family.ts';
import { flatModel, flatPath } from './intermittent/flat.ts';
import { fittedCroston } from './intermittent/sizes-and-intervals.ts';

/**
 * Croston's method (1972) for intermittent demand: the size of a sale, divided by the interval
 * between sales. Its weights minimise the squared error of the rate (Kourentzes, 2014).
 */
export const croston = forecaster({
  id: 'croston',
  fit: async ({ values }, _context, job) => {
    const { next, size, gap } = await fittedCroston(values, job);
    return flatModel(next, { sizeWeight: size, intervalWeight: gap });
  },
  forecast: flatPath
});
