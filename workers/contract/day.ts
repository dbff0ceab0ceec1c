/** Milliseconds of a day; the shop's wall clock knows no summer time. */
export const DAY_MS = 86_400_000;
