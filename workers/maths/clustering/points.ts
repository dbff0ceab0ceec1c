/**
 * Points in a space of few dimensions (d), row-major: coordinate j of point i is `at[i * d + j]`.
 */
export interface Points {
  n: number;
  d: number;
  at: Float64Array;
}

export interface Scaling {
  mean: Float64Array;
  /** Population standard deviation; 1 where all values are equal. */
  deviation: Float64Array;
}

/** Every coordinate shifted and scaled to mean 0 and standard deviation 1 (population). */
export function standardise({ n, d, at }: Points): { points: Points; scaling: Scaling } {
  const mean = new Float64Array(d);
  const deviation = new Float64Array(d);
  for (let i = 0; i < n * d; i++) mean[i % d] += at[i] / n;
  for (let i = 0; i < n * d; i++) deviation[i % d] += (at[i] - mean[i % d]) ** 2 / n;
  for (let j = 0; j < d; j++) deviation[j] = Math.sqrt(deviation[j]) || 1;
  const scaled = at.map((value, i) => (value - mean[i % d]) / deviation[i % d]);
  return { points: { n, d, at: scaled }, scaling: { mean, deviation } };
}

/** Squared distance of point i of one set and point j of another. */
export function squaredDistance(a: Points, i: number, b: Points, j: number): number {
  let sum = 0;
  const [from, to] = [i * a.d, j * b.d];
  for (let c = 0; c < a.d; c++) {
    const difference = a.at[from + c] - b.at[to + c];
    sum += difference * difference;
  }
  return sum;
}

/** Some of the points, in the order of `places`. */
export function pickPoints({ d, at }: Points, places: ArrayLike<number>): Points {
  const picked = new Float64Array(places.length * d);
  for (let i = 0; i < places.length; i++) {
    picked.set(at.subarray(places[i] * d, (places[i] + 1) * d), i * d);
  }
  return { n: places.length, d, at: picked };
}
