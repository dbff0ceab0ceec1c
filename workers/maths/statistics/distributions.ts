/** Uniform draws in [0, 1). */
type Uniform = () => number;

/** Above this mean the product method would need too many draws. */
const POISSON_SMALL = 10;

/**
 * Standard normal draws from uniform ones, two at a time (Marsaglia's polar method, SIAM Review
 * 6, 1964): needs only a root and a logarithm.
 */
export function normalDraw(next: Uniform): () => number {
  let spare = NaN;
  return () => {
    if (!Number.isNaN(spare)) {
      const kept = spare;
      spare = NaN;
      return kept;
    }
    let u = 0;
    let v = 0;
    let squared = 0;
    do {
      u = 2 * next() - 1;
      v = 2 * next() - 1;
      squared = u * u + v * v;
    } while (squared >= 1 || squared === 0);
    const factor = Math.sqrt((-2 * Math.log(squared)) / squared);
    spare = v * factor;
    return u * factor;
  };
}

/**
 * Gamma draw with scale 1 (Marsaglia and Tsang, "A simple method for generating gamma variables",
 * ACM TOMS 26, 2000). Shapes below 1 use the draw for shape + 1 times U^(1/shape).
 *
 * @param shape > 0
 */
export function gammaDraw(next: Uniform, normal: () => number, shape: number): number {
  if (!(shape > 0)) throw new RangeError(`gamma shape ${shape}`);
  if (shape < 1) return gammaDraw(next, normal, shape + 1) * Math.pow(1 - next(), 1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const v = (1 + c * x) ** 3;
    if (!(v > 0)) continue;
    const u = 1 - next();
    // The paper's squeeze: it implies the test below and avoids its logarithms nine times in ten.
    if (u < 1 - 0.0331 * (x * x) * (x * x)) return d * v;
    if (Math.log(u) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/**
 * Poisson draw: Knuth's product of uniforms for small means, Hörmann's transformed rejection
 * (PTRS, Insurance: Mathematics and Economics 12, 1993) for the rest.
 *
 * @param mean ≥ 0
 */
export function poissonDraw(next: Uniform, mean: number): number {
  if (!(mean >= 0)) throw new RangeError(`poisson mean ${mean}`);
  return mean < POISSON_SMALL ? poissonByProduct(next, mean) : poissonByRejection(next, mean);
}

function poissonByProduct(next: Uniform, mean: number): number {
  const limit = Math.exp(-mean);
  let events = 0;
  for (let product = next(); product > limit; product *= next()) events++;
  return events;
}

function poissonByRejection(next: Uniform, mean: number): number {
  const logMean = Math.log(mean);
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const accepted = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = next() - 0.5;
    const v = 1 - next();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= accepted) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    const left = Math.log(v) + Math.log(inverseAlpha) - Math.log(a / (us * us) + b);
    if (left <= k * logMean - mean - logFactorial(k)) return k;
  }
}

/** ln k! by Stirling's series; exact enough (1e-10) from 10 on, summed below. */
export function logFactorial(k: number): number {
  if (k < 10) {
    let product = 1;
    for (let factor = 2; factor <= k; factor++) product *= factor;
    return Math.log(product);
  }
  const z = k + 1;
  const series = 1 / (12 * z) - 1 / (360 * z ** 3) + 1 / (1260 * z ** 5);
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series;
}
