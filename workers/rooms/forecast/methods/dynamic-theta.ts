import { fittedTheta } from './theta-lines/fitted-theta.ts';

/** Theta whose trend line is fitted again with every value: for trends that have turned. */
export const dynamicTheta = fittedTheta('dynamic_theta', 'moving');
