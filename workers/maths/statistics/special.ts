/** Lanczos coefficients for g = 7 (Godfrey): fifteen digits for every argument above zero. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7
];

/** Logarithm of the gamma function for x > 0 (Lanczos, SIAM J. Numer. Anal. 1, 1964). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  let sum = LANCZOS[0];
  for (let term = 1; term < LANCZOS.length; term++) sum += LANCZOS[term] / (shifted + term);
  const base = shifted + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}

/** Derivative of `logGamma` for x > 0: recurrence up to 10, then its asymptotic series. */
export function digamma(x: number): number {
  let value = 0;
  let at = x;
  while (at < 10) value -= 1 / at++;
  const square = 1 / (at * at);
  const series =
    square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square / 132))));
  return value + Math.log(at) - 0.5 / at - series;
}

/** log(eᵃ + eᵇ) without overflow; −∞ stands for zero. */
export function logAdd(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

/**
 * Logarithm of Gauss's hypergeometric function ₂F₁(a, b; c; z) for positive a, b, c and 0 ≤ z < 1.
 * All terms of the series are positive, so they are summed as logarithms and cannot overflow.
 */
export function logHypergeometric(a: number, b: number, c: number, z: number): number {
  let logTerm = 0;
  let sum = 1;
  let scale = 0;
  for (let j = 0; j < 100_000; j++) {
    logTerm += Math.log((((a + j) * (b + j)) / ((c + j) * (1 + j))) * z);
    const term = Math.exp(logTerm - scale);
    sum += term;
    // Terms rise before they fall: small ones before the peak must not end the sum.
    if (term < 1e-15 * sum && (a + j + 1) * (b + j + 1) * z < (c + j + 1) * (2 + j)) break;
    if (sum > 1e200) {
      const step = Math.log(sum);
      scale += step;
      sum = 1;
    }
  }
  return scale + Math.log(sum);
}
