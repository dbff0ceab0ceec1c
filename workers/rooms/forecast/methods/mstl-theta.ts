import { mstlWith } from './seasonality/mstl.ts';
import { theta } from './theta.ts';

/** Seasons taken out by loess, the rest continued by the M3 competition's winner. */
export const mstlTheta = mstlWith('mstl_theta', theta);
