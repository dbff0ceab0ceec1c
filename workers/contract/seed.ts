/** A fixed seed: the same shop always gives the same groups, intervals, tests and models. */
export const SEED = 20260101;
