/** A function to minimise; not finite where a point is not allowed. */
type Cost = (point: Float64Array) => number;

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
  const n = start.length;
  const points = Array.from({ length: n + 1 }, () => Float64Array.from(start));
  for (let i = 0; i < n; i++) points[i + 1][i] += steps[i];
  const worth = (point: Float64Array) => {
    const value = cost(point);
    return Number.isFinite(value) ? value : 1e300;
  };
  const values = Float64Array.from(points, worth);
  for (let i = 0; i < n; i++) {
    if (values[i + 1] < 1e300) continue;
    // The first step left the allowed region: step the other way.
    points[i + 1][i] = start[i] - steps[i] / 2;
    values[i + 1] = worth(points[i + 1]);
  }
  const [grow, shrink, contract] = [
    1 + 2 / Math.max(2, n),
    1 - 1 / Math.max(2, n),
    0.75 - 1 / (2 * Math.max(2, n))
  ];
  let used = n + 1;
  const sums = new Float64Array(n);
  let tried = new Float64Array(n);
  let further = new Float64Array(n);
  addUp(points, sums);
  while (used < most) {
    const { best, worst, second } = rank(values);
    if (values[worst] - values[best] <= tolerance * (Math.abs(values[best]) + tolerance)) break;
    place(tried, sums, points[worst], 1);
    let value = worth(tried);
    used++;
    if (value < values[best]) {
      place(further, sums, points[worst], grow);
      const beyond = worth(further);
      used++;
      if (beyond < value) {
        [tried, further] = [further, tried];
        value = beyond;
      }
    } else if (value >= values[second]) {
      place(further, sums, points[worst], value < values[worst] ? contract : -contract);
      const inner = worth(further);
      used++;
      if (inner < Math.min(value, values[worst])) {
        [tried, further] = [further, tried];
        value = inner;
      } else {
        for (let k = 0; k <= n; k++) {
          if (k === best) continue;
          for (let i = 0; i < n; i++) {
            points[k][i] = points[best][i] + shrink * (points[k][i] - points[best][i]);
          }
          values[k] = worth(points[k]);
        }
        used += n;
        addUp(points, sums);
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
