import { mstlWith } from './seasonality/mstl.ts';
import { theta } from './theta.ts';

/** Seasons removed by loess, the rest forecast by Theta, the winner of the M3 competition. */
export const mstlTheta = mstlWith('mstl_theta', theta);
