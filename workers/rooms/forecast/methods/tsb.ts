import { forecaster } from './family.ts';
import { bestPair, rateError } from './intermittent/demand.ts';
import { flatModel, flatPath } from './intermittent/flat.ts';
import { tsbRates } from './intermittent/sizes-and-intervals.ts';

/** Teunter, Syntetos and Babai (2011): for products that may have stopped selling. */
export const tsb = forecaster({
  id: 'tsb',
  fit: async ({ values }, _context, job) => {
    const cost = (a: number, b: number) => rateError(values, tsbRates(values, a, b).before);
    const [size, chance] = await bestPair(cost, job);
    const { next } = tsbRates(values, size, chance);
    return flatModel(next, { sizeWeight: size, chanceWeight: chance });
  },
  forecast: flatPath
});
