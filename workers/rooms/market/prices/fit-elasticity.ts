import { solveSpd } from '../../../maths/matrices/solve-spd.ts';
import { studentBelow } from '../../../maths/statistics/student.ts';
import { sumOf } from '../../../maths/statistics/sums.ts';

const MAX_STEPS = 50;

export interface OwnElasticity {
  estimate: number;
  error: number;
  freedom: number;
  /** Two-sided p-value of the slope. */
  chance: number;
}

/**
 * How a product's weekly units respond to its price: quasi-Poisson regression on the logarithms of
 * its price and of the rest of the shop's sales, and a trend (McCullagh and Nelder, Generalized
 * Linear Models, 1989). Unlike a regression of log units, it handles weeks without sales, and it
 * estimates the dispersion. For autocorrelated residuals, the number of weeks is reduced by (1 + r)
 * / (1 − r).
 *
 * @param units per week
 * @param price per week, above 0
 * @param shop lines of all other products per week
 * @returns null if there are too few weeks for a fit
 */
export function fitElasticity(
  units: Float64Array,
  price: Float64Array,
  shop: Float64Array
): OwnElasticity | null {
  const [own, ...others] = [
    price.map(Math.log),
    shop.map((lines) => Math.log(lines + 0.5)),
    units.map((_, at) => at)
  ].map(standardise);
  if (own.spread === 0 || !(sumOf(units) > 0)) return null;
  const columns = [own, ...others.filter(({ spread }) => spread > 0)];
  const rows = Array.from(units, (_, at) => [1, ...columns.map(({ values }) => values[at])]);
  const fitted = fitPoisson(rows, units);
  const freedom = units.length - rows[0].length;
  if (!fitted || freedom < 3) return null;
  const residuals = units.map(
    (sold, at) => (sold - fitted.means[at]) / Math.sqrt(fitted.means[at])
  );
  const spread = Math.max(1, sumOf(residuals.map((rest) => rest * rest)) / freedom);
  const near = Math.min(0.9, Math.max(0, likeness(residuals)));
  const variance = fitted.variance * spread * ((1 + near) / (1 - near));
  const t = fitted.weights[1] / Math.sqrt(variance);
  if (!Number.isFinite(t)) return null;
  return {
    estimate: fitted.weights[1] / own.spread,
    error: Math.sqrt(variance) / own.spread,
    freedom,
    chance: 2 * (1 - studentBelow(Math.abs(t), freedom))
  };
}

/** @returns the weights, and the variance of the second one at a dispersion of 1 */
function fitPoisson(rows: number[][], units: Float64Array) {
  const n = rows[0].length;
  let weights = new Float64Array(n);
  weights[0] = Math.log(sumOf(units) / units.length);
  for (let step = 0; step < MAX_STEPS; step++) {
    const means = meansOf(rows, weights);
    const { square, slope } = normalEquations(rows, units, means);
    const move = solveSpd(square, n, slope);
    if (!move) return null;
    const size = Math.max(...move.map(Math.abs));
    // Limits long steps from a flat start, which would overflow.
    const part = Math.min(1, 2 / size);
    weights = weights.map((own, at) => own + part * move[at]);
    if (size < 1e-10) break;
  }
  const means = meansOf(rows, weights);
  const unit = new Float64Array(n);
  unit[1] = 1;
  const column = solveSpd(normalEquations(rows, units, means).square, n, unit);
  return column && { weights, means, variance: column[1] };
}

function meansOf(rows: number[][], weights: Float64Array): Float64Array {
  return Float64Array.from(rows, (row) =>
    Math.exp(row.reduce((sum, value, at) => sum + value * weights[at], 0))
  );
}

function normalEquations(rows: number[][], units: Float64Array, means: Float64Array) {
  const n = rows[0].length;
  const [square, slope] = [new Float64Array(n * n), new Float64Array(n)];
  rows.forEach((row, week) => {
    for (let i = 0; i < n; i++) {
      slope[i] += row[i] * (units[week] - means[week]);
      for (let j = 0; j < n; j++) square[i * n + j] += means[week] * row[i] * row[j];
    }
  });
  return { square, slope };
}

function standardise(values: Float64Array) {
  const mean = sumOf(values) / values.length;
  const spread = Math.sqrt(sumOf(values.map((own) => (own - mean) ** 2)) / values.length);
  return { values: values.map((own) => (own - mean) / spread), spread: spread > 1e-9 ? spread : 0 };
}

/** Lag-1 autocorrelation. */
function likeness(values: Float64Array): number {
  let [products, squares] = [0, 0];
  values.forEach((own, at) => {
    squares += own * own;
    if (at > 0) products += own * values[at - 1];
  });
  return squares > 0 ? products / squares : 0;
}
