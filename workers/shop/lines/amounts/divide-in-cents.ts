import type { Codes } from '../../../contract/columns.ts';

/**
 * Divides each group's amount among its lines in proportion to weights, in whole cents, so that the
 * parts add up exactly; 0 in groups without an amount or without weight.
 *
 * @param whole the amount per group; NaN: nothing to divide
 * @example divideInCents(Float64Array.of(0, 5), Float64Array.of(20, 10), Uint8Array.of(1, 1)) // [3.33, 1.67]
 */
export function divideInCents(
  whole: Float64Array,
  weights: Float64Array,
  codes: Codes
): Float64Array {
  const sums = new Float64Array(whole.length);
  for (let line = 0; line < weights.length; line++) sums[codes[line]] += weights[line];
  const upTo = new Float64Array(whole.length);
  const given = new Float64Array(whole.length);
  return weights.map((weight, line) => {
    const own = codes[line];
    const all = whole[own];
    if (all !== all || sums[own] === 0 || weight === 0) return 0;
    upTo[own] += weight;
    const next =
      upTo[own] === sums[own] ? all : Math.round((all * upTo[own] * 100) / sums[own]) / 100;
    const part = next - given[own];
    given[own] = next;
    return part;
  });
}
