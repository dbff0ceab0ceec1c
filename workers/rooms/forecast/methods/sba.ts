import { forecaster } from './family.ts';
import { flatModel, flatPath } from './intermittent/flat.ts';
import { fittedCroston } from './intermittent/sizes-and-intervals.ts';

/**
 * Syntetos and Boylan's approximation ("The accuracy of intermittent demand estimates", International
 * Journal of Forecasting 21, 2005): Croston's rate is too high by about half the weight of its
 * interval, which is taken off.
 */
export const sba = forecaster({
  id: 'sba',
  fit: async ({ values }, _context, job) => {
    const { next, size, gap } = await fittedCroston(values, job);
    return flatModel(next * (1 - gap / 2), { sizeWeight: size, intervalWeight: gap });
  },
  forecast: flatPath
});
