/** Points that are smoothed: their values, and how much each may count. */
export interface Smoothed {
  values: Float64Array;
  /** Null: all alike. */
  weights: Float64Array | null;
  /** How points that are all alike pull, by where they lie; shared by series of many rounds. */
  pulls?: Map<string, Float64Array | null>;
}

/**
 * Local regression at one place of an evenly spaced series: the points from `left` to `right` by
 * tricube weights of their distance (Cleveland, "Robust locally weighted regression and smoothing
 * scatterplots", JASA 74, 1979; here as in STL's own programs).
 *
 * @param at place to be estimated; may lie one before the first or one after the last point
 * @param span how many points a neighbourhood holds; beyond the series the distances are widened
 * @param degree of the local polynomial: 0 a mean, 1 a line
 * @returns NaN where no point has any weight
 */
export function loessAt(
  points: Smoothed,
  at: number,
  left: number,
  right: number,
  span: number,
  degree: 0 | 1
): number {
  const own = points.weights
    ? pullOf(points, at, left, right, span, degree)
    : knownPull(points, at, left, right, span, degree);
  return own ? estimateBy(own, points.values, left) : NaN;
}

function knownPull(
  points: Smoothed,
  at: number,
  left: number,
  right: number,
  span: number,
  degree: 0 | 1
): Float64Array | null {
  const { pulls, values } = points;
  if (!pulls) return pullOf(points, at, left, right, span, degree);
  const key = [at - left, right - left, span, values.length, degree].join();
  let own = pulls.get(key);
  if (own === undefined) {
    own = pullOf(points, at, left, right, span, degree);
    pulls.set(key, own);
  }
  return own;
}

/** How much each point from `left` to `right` adds; null where none has any weight. */
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

function estimateBy(own: Float64Array, values: Float64Array, left: number): number {
  let estimate = 0;
  for (let k = 0; k < own.length; k++) estimate += own[k] * values[left + k];
  return estimate;
}

/** Several times faster than a power. */
function cube(value: number): number {
  return value * value * value;
}

/** Makes weights of a mean those of a line through the points, read off at `at`. */
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

/** Local regression at every point; a point without neighbours of any weight stays as it is. */
export function loess(points: Smoothed, span: number, degree: 0 | 1): Float64Array {
  const { values } = points;
  const count = values.length;
  if (count < 2) return values.slice();
  const half = (span + 1) >> 1;
  let [left, right] = [0, Math.min(span, count) - 1];
  // Alike points away from the ends are all pulled alike.
  let inside: Float64Array | null = null;
  return values.map((value, at) => {
    if (span < count && at >= half && right < count - 1) {
      left++;
      right++;
      if (!points.weights) {
        inside ??= pullOf(points, at, left, right, span, degree)!;
        return estimateBy(inside, values, left);
      }
    }
    const estimate = loessAt(points, at, left, right, span, degree);
    return Number.isNaN(estimate) ? value : estimate;
  });
}
