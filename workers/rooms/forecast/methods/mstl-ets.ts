import { ets } from './ets.ts';
import { mstlWith } from './seasonality/mstl.ts';

/** Seasons removed by loess, the rest forecast by exponential smoothing. */
export const mstlEts = mstlWith('mstl_ets', ets);
