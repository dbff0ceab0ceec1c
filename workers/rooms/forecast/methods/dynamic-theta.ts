import { movingTheta } from './theta-lines/moving-theta.ts';

/** Theta whose trend line is fitted again with every value: for trends that have turned. */
export const dynamicTheta = movingTheta('dynamic_theta', true);
