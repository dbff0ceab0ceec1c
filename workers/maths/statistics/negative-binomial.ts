import { inverseNormal, normalBelow } from './normal.ts';

/** From this mean on, a continuous distribution is close enough. */
const LARGE_MEAN = 400;

/**
 * The smallest whole number that a count stays at or below with the probability asked for: the
 * quantile of the negative binomial distribution with this mean and variance (Poisson where the
 * variance is not larger than the mean). For large means, of the gamma distribution with the same
 * moments, after Wilson and Hilferty, "The distribution of chi-square", PNAS 17 (1931).
 *
 * @param chance 0 to 1, neither included
 * @example countQuantile(2, 2, 0.95) // 5
 */
export function countQuantile(mean: number, variance: number, chance: number): number {
  if (!(mean > 0)) return 0;
  const spread = Math.max(variance, mean);
  if (mean > LARGE_MEAN) return Math.ceil(gammaQuantile(mean, spread, chance));
  const next = countChances(mean, spread);
  // Far beyond what any chance below 1 − 1e-12 can reach.
  const most = mean + 60 * Math.sqrt(spread) + 60;
  let count = 0;
  for (let below = next(); below < chance && count < most; below += next()) count++;
  return count;
}

/**
 * The probability that a count stays below `count`, by the same distributions.
 *
 * @example chanceBelowCount(1, 2, 2) // e⁻² ≈ 0.135
 */
export function chanceBelowCount(count: number, mean: number, variance: number): number {
  if (!(count > 0)) return 0;
  if (!(mean > 0)) return 1;
  const spread = Math.max(variance, mean);
  if (mean > LARGE_MEAN) {
    const part = spread / (9 * mean * mean);
    return normalBelow((Math.cbrt((count - 0.5) / mean) - 1 + part) / Math.sqrt(part));
  }
  const next = countChances(mean, spread);
  let below = 0;
  const most = Math.min(count, mean + 60 * Math.sqrt(spread) + 60);
  for (let own = 0; own < most; own++) below += next();
  return Math.min(1, below);
}

/** Generates the probabilities of 0, 1, 2 … one after the other. */
function countChances(mean: number, variance: number): () => number {
  const extra = variance - mean;
  const isPoisson = !(extra > 1e-9 * mean);
  const size = (mean * mean) / extra;
  let log = isPoisson ? -mean : -size * Math.log1p(mean / size);
  let count = 0;
  return () => {
    const own = Math.exp(log);
    count++;
    log += Math.log(
      isPoisson ? mean / count : ((size + count - 1) / count) * (mean / (size + mean))
    );
    return own;
  };
}

function gammaQuantile(mean: number, variance: number, chance: number): number {
  const shape = (mean * mean) / variance;
  const part = 1 / (9 * shape);
  return mean * Math.max(0, 1 - part + inverseNormal(chance) * Math.sqrt(part)) ** 3;
}
