import type { Places, Shape } from './state-space.ts';

const LEAST = 1e-4;
const MOST = 0.9999;

/** Whether smoothing weights are within R's bounds: the usual ones, and a forecastable model. */
export function isAllowed(
  { season, period }: Shape,
  at: Places,
  point: Float64Array,
  polynomial: Float64Array
): boolean {
  const alpha = point[0];
  if (!(alpha >= LEAST && alpha <= MOST)) return false;
  const beta = at.beta < 0 ? 0 : point[at.beta];
  if (at.beta >= 0 && !(beta >= LEAST && beta <= alpha)) return false;
  const phi = at.phi < 0 ? 1 : point[at.phi];
  if (at.phi >= 0 && !(phi >= 0.8 && phi <= 0.98)) return false;
  if (at.gamma < 0) return true;
  const gamma = point[at.gamma];
  if (!(gamma >= LEAST && gamma <= 1 - alpha)) return false;
  if (season === 'M') {
    let sum = 0;
    for (let j = 0; j < period - 1; j++) {
      const own = point[at.season + j];
      if (own < 0) return false;
      sum += own;
    }
    if (sum > period) return false;
  }
  // Within the usual bounds, a model without trend is always forecastable.
  return at.beta < 0 || isForecastable(alpha, beta, gamma, phi, period, polynomial);
}

/** No root outside the unit circle: the Schur–Cohn recursion on the discount polynomial. */
function isForecastable(
  alpha: number,
  beta: number,
  gamma: number,
  phi: number,
  period: number,
  polynomial: Float64Array
): boolean {
  let degree = period + 1;
  polynomial[0] = phi * (1 - alpha - gamma);
  polynomial[1] = alpha + beta - alpha * phi + gamma - 1;
  for (let j = 2; j < period; j++) polynomial[j] = alpha + beta - alpha * phi;
  polynomial[period] = alpha + beta - phi;
  polynomial[period + 1] = 1;
  for (; degree > 0; degree--) {
    const top = polynomial[degree];
    const ratio = polynomial[0] / top;
    if (!(Math.abs(ratio) <= 1 + 1e-9)) return false;
    // Reduces the degree by one in place, from both ends at once.
    for (let low = 1, high = degree - 1; low <= high; low++, high--) {
      const [a, b] = [polynomial[low], polynomial[high]];
      polynomial[low] = a - ratio * b;
      polynomial[high] = b - ratio * a;
    }
    if (Math.abs(ratio) > 1 - 1e-12) return true;
    polynomial[degree] = top - ratio * polynomial[0];
    for (let j = 0; j < degree; j++) polynomial[j] = polynomial[j + 1];
  }
  return true;
}
