import { floatsOf } from '../../../learning/model-bytes.ts';
import type { PackedModel } from '../../../learning/model-bytes.ts';

/** Users × factors and items × factors; a score is the dot product of a row of each. */
export interface Factors {
  factors: number;
  user: Float64Array;
  item: Float64Array;
}

/** Dot product of n numbers, in four partial sums that the processor can compute in parallel. */
export function dotAt(a: Float64Array, i: number, b: Float64Array, j: number, n: number): number {
  let s = 0;
  let t = 0;
  let u = 0;
  let v = 0;
  const whole = i + n - (n & 3);
  for (; i < whole; i += 4, j += 4) {
    s += a[i] * b[j];
    t += a[i + 1] * b[j + 1];
    u += a[i + 2] * b[j + 2];
    v += a[i + 3] * b[j + 3];
  }
  for (let rest = n & 3; rest > 0; rest--) s += a[i++] * b[j++];
  return s + t + (u + v);
}

/** Scores of all items for a user the model was fitted on. */
export function scoreFactors({ factors, user, item }: Factors, own: number, into: Float64Array) {
  const base = own * factors;
  for (let other = 0; other < into.length; other++) {
    into[other] = dotAt(item, other * factors, user, base, factors);
  }
}

export function packFactors({ factors, user, item }: Factors): PackedModel {
  return { arrays: { user, item }, facts: { factors } };
}

export function openFactors(packed: PackedModel): Factors {
  const { factors } = packed.facts;
  return { factors, user: floatsOf(packed, 'user'), item: floatsOf(packed, 'item') };
}
