import { movingTheta } from './theta-lines/moving-theta.ts';

/** Theta whose long line is drawn anew with every value: for trends that have turned. */
export const dynamicTheta = movingTheta('dynamic_theta', true);
