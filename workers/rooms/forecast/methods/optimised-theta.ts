import { movingTheta } from './theta-lines/moving-theta.ts';

/**
 * Theta with the weight of its trend line fitted to the series, for trends neither flat nor
 * straight.
 */
export const optimisedTheta = movingTheta('optimised_theta', false);
