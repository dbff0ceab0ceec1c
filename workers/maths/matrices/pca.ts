import type { Points } from '../clustering/points.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

export interface Pca {
  d: number;
  mean: Float64Array;
  /** Component k's weight of coordinate j: `components[k * d + j]`. */
  components: Float64Array;
  /** Variance along each component (n − 1), largest first, and its share of all. */
  variance: Float64Array;
  share: Float64Array;
}

/**
 * Principal components: the directions in which points differ most (Pearson 1901, Hotelling 1933),
 * as eigenvectors of their covariance. Signs are fixed so that a component's largest weight is
 * positive.
 */
export function fitPca({ n, d, at }: Points): Pca {
  const mean = new Float64Array(d);
  for (let i = 0; i < n * d; i++) mean[i % d] += at[i] / n;
  const covariance = new Float64Array(d * d);
  const own = new Float64Array(d);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < d; j++) own[j] = at[i * d + j] - mean[j];
    for (let j = 0; j < d; j++) {
      for (let k = 0; k < d; k++) covariance[j * d + k] += (own[j] * own[k]) / Math.max(1, n - 1);
    }
  }
  const { values, vectors } = symmetricEigen(covariance, d);
  const variance = values.map((value) => Math.max(0, value));
  const total = variance.reduce((sum, value) => sum + value, 0);
  const components = new Float64Array(d * d);
  for (let k = 0; k < d; k++) {
    for (let j = 0; j < d; j++) components[k * d + j] = vectors[j * d + k];
  }
  return { d, mean, components, variance, share: variance.map((value) => value / (total || 1)) };
}

/** Coordinates of the points along one component. */
export function project({ d, mean, components }: Pca, { n, at }: Points, k: number): Float32Array {
  const along = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < d; j++) sum += (at[i * d + j] - mean[j]) * components[k * d + j];
    along[i] = sum;
  }
  return along;
}
