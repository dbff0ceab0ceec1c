import { forecaster } from './family.ts';
import { packShape, sizeOf } from './smoothing/fit.ts';
import { chooseShape, LONGEST_SEASON } from './smoothing/choose-shape.ts';
import { packLast } from './smoothing/last-value.ts';
import { smoothingPath } from './smoothing/path.ts';

/**
 * Exponential smoothing with the error, trend and season components that fit best (Hyndman et al.
 * 2002; R's `forecast::ets`): a dependable forecast of sales whose level changes.
 */
export const ets = forecaster({
  id: 'ets',
  fit: async ({ values, periods }, _context, job) => {
    const scale = sizeOf(values);
    const scaled = values.map((own) => own / scale);
    if (scaled.every((own) => own === scaled[0])) return packLast(values);
    const period = periods.findLast((own) => own <= LONGEST_SEASON) ?? 1;
    const best = await chooseShape(scaled, period, job);
    return best ? packShape(best, scale, values.length) : packLast(values);
  },
  forecast: smoothingPath
});
