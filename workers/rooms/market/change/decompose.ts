/**
 * The logarithmic mean of two positive numbers, (a − b) / (ln a − ln b), or a if they are equal; it
 * lies between the geometric and the arithmetic mean.
 */
function logMean(a: number, b: number): number {
  if (!(a > 0) || !(b > 0)) return 0;
  const ratio = a / b - 1;
  // Near 1 the quotient loses precision, so its series is used.
  return Math.abs(ratio) < 1e-6 ? b * (1 + ratio / 2 - ratio ** 2 / 12) : (a - b) / Math.log(a / b);
}

/**
 * Decomposes the change of a product into contributions of its factors. Each factor's weight is the
 * logarithmic mean of both products, so that contributions add up without a remainder and the order
 * of factors does not matter (LMDI-I; Ang, "The LMDI approach to decomposition analysis: a
 * practical guide", Energy Policy 33, 2005). If a product is zero, the first factor that is or
 * became zero gets the whole change, as in the limit.
 *
 * @param now factors of the later product, non-negative
 * @param before factors of the earlier product, in the same order
 * @returns contribution of each factor to `product(now) − product(before)`
 * @example changeByFactor([11, 2], [10, 2]) // [2, 0]
 */
export function changeByFactor(now: readonly number[], before: readonly number[]): number[] {
  const [later, earlier] = [product(now), product(before)];
  if (!(later > 0 && earlier > 0)) {
    const gone = now.findIndex((factor, at) => factor > 0 !== before[at] > 0);
    return now.map((_, at) => (at === Math.max(0, gone) ? later - earlier : 0));
  }
  const weight = logMean(later, earlier);
  return now.map((factor, at) => weight * Math.log(factor / before[at]));
}

/**
 * Rounds amounts to whole cents that add up to the rounded total: all are rounded down, and the
 * remaining cents go to those that lost most.
 */
export function inCents(parts: readonly number[], whole: number): number[] {
  const cents = parts.map((part) => Math.floor(part * 100));
  let left = Math.round(whole * 100) - cents.reduce((sum, own) => sum + own, 0);
  const lost = parts
    .map((part, at) => ({ at, loss: part * 100 - cents[at] }))
    .sort((a, b) => b.loss - a.loss || a.at - b.at);
  for (let next = 0; left > 0; next = (next + 1) % lost.length, left--) cents[lost[next].at]++;
  for (let next = lost.length - 1; left < 0; left++) {
    cents[lost[next].at]--;
    next = next === 0 ? lost.length - 1 : next - 1;
  }
  return cents.map((own) => own / 100 + 0);
}

function product(factors: readonly number[]): number {
  return factors.reduce((whole, factor) => whole * factor, 1);
}
