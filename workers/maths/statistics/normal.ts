import { chiSquareBelow } from './chi-square.ts';

const A = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2,
  -3.066479806614716e1, 2.506628277459239
];
const B = [
  -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1,
  -1.328068155288572e1, 1
];
const C = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734,
  4.374664141464968, 2.938163982698783
];
const D = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1];
/** Below this probability the tail has an approximation of its own. */
const TAIL = 0.02425;

/**
 * Quantile of the standard normal distribution: rational approximations of P. J. Acklam (2003),
 * relative error at most 1.2e-9.
 *
 * @param chance 0 to 1, neither included
 * @example inverseNormal(0.975) // 1.95996…
 */
export function inverseNormal(chance: number): number {
  if (chance > 0.5) return -inverseNormal(1 - chance);
  if (chance < TAIL) {
    const root = Math.sqrt(-2 * Math.log(chance));
    return polynomial(C, root) / polynomial(D, root);
  }
  const centred = chance - 0.5;
  const square = centred * centred;
  return (polynomial(A, square) * centred) / polynomial(B, square);
}

/** The probability that a standard normal value lies below `z`. */
export function normalBelow(z: number): number {
  const half = chiSquareBelow(z * z, 1) / 2;
  return z > 0 ? 0.5 + half : 0.5 - half;
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, own) => sum * x + own, 0);
}
