/** The distinct values in an array, with their logarithms once computed. */
export interface DistinctWeeks {
  values: Float64Array;
  /** Entry i is `values[place[i]]`. */
  place: Uint32Array;
  /** log(alpha + value), as of the last `fillLogs`. */
  logs: Float64Array;
}

/**
 * Purchases are dated by day, so thousands of histories share a few hundred values: the likelihood
 * computes one logarithm per value instead of one per customer.
 */
export function distinctWeeks(weeks: Float64Array): DistinctWeeks {
  const places = new Map<number, number>();
  const place = new Uint32Array(weeks.length);
  weeks.forEach((own, at) => {
    let found = places.get(own);
    if (found === undefined) places.set(own, (found = places.size));
    place[at] = found;
  });
  const values = Float64Array.from(places.keys());
  return { values, place, logs: new Float64Array(values.length) };
}

export function fillLogs({ values, logs }: DistinctWeeks, alpha: number): void {
  for (let at = 0; at < values.length; at++) logs[at] = Math.log(alpha + values[at]);
}
