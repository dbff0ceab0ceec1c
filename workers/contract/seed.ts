/** One seed for every visit: the same shop gives the same groups, intervals, tests and models. */
export const SEED = 20260101;
