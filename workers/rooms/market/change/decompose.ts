/**
 * The logarithmic mean of two positive amounts: (a − b) / (ln a − ln b), a itself where both are
 * equal. Between the geometric and the arithmetic mean.
 */
function logMean(a: number, b: number): number {
  if (!(a > 0) || !(b > 0)) return 0;
  const ratio = a / b - 1;
  // Near 1 the quotient loses its digits: its series instead.
  return Math.abs(ratio) < 1e-6 ? b * (1 + ratio / 2 - ratio ** 2 / 12) : (a - b) / Math.log(a / b);
}

/**
 * What each factor of a product adds to its change: the weight is the logarithmic mean of both
 * products, so that the parts sum to the whole, none is named "rest", and the order of factors does
 * not matter (LMDI-I; Ang, "The LMDI approach to decomposition analysis: a practical guide", Energy
 * Policy 33, 2005). Where a product is zero the first factor that became or was zero takes it all, as
 * the limit would have it.
 *
 * @param now factors of the later product; all at least 0
 * @param before factors of the earlier product, in the same order
 * @returns per factor its part of `product(now) − product(before)`
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
 * Amounts in whole cents that sum to the whole in cents: each rounded down, the cents that are left
 * go to those that lost most by it.
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
