import { movingTheta } from './theta-lines/moving-theta.ts';

/** Theta with the weight of its long line fitted to the shop: for trends neither flat nor straight. */
export const optimisedTheta = movingTheta('optimised_theta', false);
