/** The weights of the points around one place: `pull[i]` belongs to point `left + i`. */
interface Neighbours {
  left: number;
  /** Null: no point has any weight. */
  pull: Float64Array | null;
}

/**
 * The neighbours of every place when all points weigh the same, by series length and smoothing
 * options.
 */
export type Pulls = Map<string, Neighbours[]>;

/** The points to smooth: their values, and a weight for each. */
export interface Smoothed {
  values: Float64Array;
  /** Null: all weigh the same. */
  weights: Float64Array | null;
  /**
   * A cache shared by the rounds of a decomposition: with equal weights, neighbours depend on
   * positions alone.
   */
  pulls?: Pulls;
}

/**
 * Local regression at every point of an evenly spaced series: its neighbours by tricube weights of
 * their distance (Cleveland, "Robust locally weighted regression and smoothing scatterplots", JASA 74,
 * 1979; here as in STL's own programs). A point without neighbours of any weight stays as it is.
 *
 * @param span how many points a neighbourhood holds; beyond the series the distances are widened
 * @param degree of the local polynomial: 0 a mean, 1 a line
 */
export function loess(points: Smoothed, span: number, degree: 0 | 1): Float64Array {
  return loessBeyond(points, span, degree).slice(1, points.values.length + 1);
}

/** Like `loess`, with one more place before the first point and one after the last. */
export function loessBeyond(points: Smoothed, span: number, degree: 0 | 1): Float64Array {
  const { values } = points;
  const places = neighboursOf(points, span, degree);
  const last = places.length - 1;
  const smoothed = new Float64Array(places.length);
  for (let place = 0; place <= last; place++) {
    const { left, pull } = places[place];
    smoothed[place] = pull ? estimateBy(pull, values, left) : values[place - 1];
  }
  if (!places[0].pull) smoothed[0] = smoothed[1];
  if (!places[last].pull) smoothed[last] = smoothed[last - 1];
  return smoothed;
}

function neighboursOf(points: Smoothed, span: number, degree: 0 | 1): Neighbours[] {
  const { values, weights, pulls } = points;
  if (weights || !pulls) return listNeighbours(points, span, degree);
  const key = [values.length, span, degree].join();
  let places = pulls.get(key);
  if (!places) pulls.set(key, (places = listNeighbours(points, span, degree)));
  return places;
}

/** From the place before the first point to the one after the last. */
function listNeighbours(points: Smoothed, span: number, degree: 0 | 1): Neighbours[] {
  const count = points.values.length;
  const width = Math.min(span, count);
  const before = ((span + 1) >> 1) - 1;
  // With equal weights, all points away from the ends have the same neighbour weights.
  let inside: Float64Array | null = null;
  return Array.from({ length: count + 2 }, (_, place) => {
    const at = place - 1;
    const left = Math.max(0, Math.min(at - before, count - width));
    const pullHere = () => pullOf(points, at, left, left + width - 1, span, degree);
    const isInside = !points.weights && left > 0 && at - left === before;
    return { left, pull: isInside ? (inside ??= pullHere()) : pullHere() };
  });
}

/** The weights of the points `left` … `right`; null where all are zero. */
function pullOf(
  { values, weights }: Smoothed,
  at: number,
  left: number,
  right: number,
  span: number,
  degree: 0 | 1
): Float64Array | null {
  const count = values.length;
  let reach = Math.max(at - left, right - at);
  if (span > count) reach += Math.floor((span - count) / 2);
  const [near, far] = [0.001 * reach, 0.999 * reach];
  const own = new Float64Array(right - left + 1);
  let sum = 0;
  for (let point = left; point <= right; point++) {
    const distance = Math.abs(point - at);
    if (distance > far) continue;
    const tricube = distance <= near ? 1 : cube(1 - cube(distance / reach));
    own[point - left] = weights ? tricube * weights[point] : tricube;
    sum += own[point - left];
  }
  if (!(sum > 0)) return null;
  for (let k = 0; k < own.length; k++) own[k] /= sum;
  if (reach > 0 && degree > 0) tiltTowards(own, left, at, count);
  return own;
}

function estimateBy(pull: Float64Array, values: Float64Array, left: number): number {
  let estimate = 0;
  for (let k = 0; k < pull.length; k++) estimate += pull[k] * values[left + k];
  return estimate;
}

/** Several times faster than `**`. */
function cube(value: number): number {
  return value * value * value;
}

/** Turns the weights of a local mean into those of a local line evaluated at `at`. */
function tiltTowards(own: Float64Array, left: number, at: number, count: number): void {
  let centre = 0;
  for (let k = 0; k < own.length; k++) centre += own[k] * (left + k);
  let spread = 0;
  for (let k = 0; k < own.length; k++) {
    const away = left + k - centre;
    spread += own[k] * away * away;
  }
  if (Math.sqrt(spread) <= 0.001 * (count - 1)) return;
  const slope = (at - centre) / spread;
  for (let k = 0; k < own.length; k++) own[k] *= slope * (left + k - centre) + 1;
}
