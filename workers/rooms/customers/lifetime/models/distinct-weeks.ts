/** The distinct moments among many, each with its logarithm once it is asked for. */
export interface DistinctWeeks {
  values: Float64Array;
  /** Entry i is `values[place[i]]`. */
  place: Uint32Array;
  /** log(alpha + value), as of the last `fillLogs`. */
  logs: Float64Array;
}

/**
 * Purchases fall on days, so thousands of histories share a few hundred moments: a likelihood takes
 * its logarithms once per moment and not once per customer.
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
