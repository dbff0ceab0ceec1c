import { logGamma } from './special.ts';

/**
 * Chance that a χ² value lies below `x`: the regularised lower incomplete gamma function P(k/2, x/2)
 * by its series, or 1 − Q by its continued fraction in the tail (Abramowitz and Stegun, Handbook of
 * Mathematical Functions, 1964, 6.5.29 and 6.5.31).
 *
 * @param freedom > 0
 * @example 1 - chiSquareBelow(1.96 ** 2, 1); // 0.05
 */
export function chiSquareBelow(x: number, freedom: number): number {
  if (!(x > 0)) return 0;
  const [a, z] = [freedom / 2, x / 2];
  const front = Math.exp(a * Math.log(z) - z - logGamma(a));
  return z < a + 1 ? front * series(a, z) : 1 - front * continuedFraction(a, z);
}

function series(a: number, z: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < 1000 && term > sum * 1e-16; n++) {
    term *= z / (a + n);
    sum += term;
  }
  return sum;
}

/** Lentz's method. */
function continuedFraction(a: number, z: number): number {
  const tiny = 1e-300;
  const guarded = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let b = z + 1 - a;
  let c = 1 / tiny;
  let d = 1 / guarded(b);
  let fraction = d;
  for (let n = 1; n < 1000; n++) {
    const part = -n * (n - a);
    b += 2;
    d = 1 / guarded(part * d + b);
    c = guarded(b + part / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return fraction;
}
