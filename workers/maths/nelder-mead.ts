/** A function to minimise; not finite where a point is not allowed. */
type Cost = (point: Float64Array) => number;

/** Stands for a value that is not finite, and is worse than any other. */
const NOT_ALLOWED = 1e300;

/**
 * Minimum of a function of some variables without its gradient: the simplex search of Nelder and
 * Mead with the coefficients of Gao and Han (Computational Optimization and Applications 51, 2012),
 * which keep it moving in ten and more dimensions.
 *
 * @param steps how far the first simplex reaches in each direction
 * @returns the best point found
 */
export function searchSimplex(
  cost: Cost,
  start: Float64Array,
  steps: Float64Array,
  { evaluations: most = 2000, tolerance = 1e-8 }: { evaluations?: number; tolerance?: number } = {}
): { point: Float64Array; value: number } {
  const worth = (point: Float64Array) => {
    const value = cost(point);
    return Number.isFinite(value) ? value : NOT_ALLOWED;
  };
  const { points, values } = firstSimplex(start, steps, worth);
  const n = start.length;
  let used = n + 1;
  const [grow, shrink, contract] = [
    1 + 2 / Math.max(2, n),
    1 - 1 / Math.max(2, n),
    0.75 - 1 / (2 * Math.max(2, n))
  ];
  const sums = new Float64Array(n);
  addUp(points, sums);
  let tried = new Float64Array(n);
  let further = new Float64Array(n);
  while (used < most) {
    const { best, worst, second } = rank(values);
    if (values[worst] - values[best] <= tolerance * (Math.abs(values[best]) + tolerance)) break;
    place(tried, sums, points[worst], 1);
    let value = worth(tried);
    used++;
    const isBest = value < values[best];
    if (isBest || value >= values[second]) {
      const inside = value < values[worst] ? contract : -contract;
      place(further, sums, points[worst], isBest ? grow : inside);
      const other = worth(further);
      used++;
      if (other < Math.min(value, values[worst])) {
        [tried, further] = [further, tried];
        value = other;
      } else if (!isBest) {
        shrinkTo(best, shrink, points, values, worth);
        addUp(points, sums);
        used += n;
        continue;
      }
    }
    const left = points[worst];
    for (let i = 0; i < n; i++) sums[i] += tried[i] - left[i];
    points[worst] = tried;
    values[worst] = value;
    tried = left;
  }
  const { best } = rank(values);
  return { point: points[best], value: values[best] };
}

/** The start, and one point a step away from it in each direction. */
function firstSimplex(
  start: Float64Array,
  steps: Float64Array,
  worth: Cost
): { points: Float64Array<ArrayBuffer>[]; values: Float64Array } {
  const points = Array.from({ length: start.length + 1 }, () => Float64Array.from(start));
  for (let i = 0; i < start.length; i++) points[i + 1][i] += steps[i];
  const values = Float64Array.from(points, worth);
  for (let i = 0; i < start.length; i++) {
    if (values[i + 1] < NOT_ALLOWED) continue;
    // The first step left the allowed region: step the other way.
    points[i + 1][i] = start[i] - steps[i] / 2;
    values[i + 1] = worth(points[i + 1]);
  }
  return { points, values };
}

/** Moves all other points towards the best one. */
function shrinkTo(
  best: number,
  shrink: number,
  points: readonly Float64Array[],
  values: Float64Array,
  worth: Cost
): void {
  points.forEach((point, k) => {
    if (k === best) return;
    for (let i = 0; i < point.length; i++) {
      point[i] = points[best][i] + shrink * (point[i] - points[best][i]);
    }
    values[k] = worth(point);
  });
}

function addUp(points: Float64Array[], sums: Float64Array): void {
  sums.fill(0);
  for (const point of points) for (let i = 0; i < sums.length; i++) sums[i] += point[i];
}

/**
 * Writes the point that lies `far` times as far from the centroid of the others as `worst`, on the
 * other side.
 */
function place(into: Float64Array, sums: Float64Array, worst: Float64Array, far: number): void {
  const n = sums.length;
  for (let i = 0; i < n; i++) {
    const middle = (sums[i] - worst[i]) / n;
    into[i] = middle + far * (middle - worst[i]);
  }
}

function rank(values: Float64Array): { best: number; worst: number; second: number } {
  let best = 0;
  let worst = 0;
  for (let k = 1; k < values.length; k++) {
    if (values[k] < values[best]) best = k;
    if (values[k] > values[worst]) worst = k;
  }
  let second = best;
  for (let k = 0; k < values.length; k++) {
    if (k !== worst && values[k] > values[second]) second = k;
  }
  return { best, worst, second };
}
