import { ets } from './ets.ts';
import { mstlWith } from './seasonality/mstl.ts';

/** Seasons taken out by loess, the rest continued by smoothing. */
export const mstlEts = mstlWith('mstl_ets', ets);
