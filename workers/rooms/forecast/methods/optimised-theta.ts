import { fittedTheta } from './theta-lines/fitted-theta.ts';

/**
 * Theta with the weight of its trend line fitted to the series, for trends neither flat nor
 * straight.
 */
export const optimisedTheta = fittedTheta('optimised_theta', 'fixed');
