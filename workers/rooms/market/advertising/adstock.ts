/**
 * Carries over the effect of advertising: each period has its own spend plus a share of the
 * previous value (geometric adstock; Broadbent, "One way TV advertisements work", 1979).
 *
 * @param carryover share that is carried over, 0 … 1
 * @example adstock([10, 0, 0], 0.5) // 10, 5, 2.5
 */
export function adstock(spend: ArrayLike<number>, carryover: number): Float64Array {
  const stock = new Float64Array(spend.length);
  for (let at = 0; at < spend.length; at++) {
    stock[at] = spend[at] + (at > 0 ? carryover * stock[at - 1] : 0);
  }
  return stock;
}

/** Diminishing returns by Hill's function (1910): 0 at 0, one half at `half`, always below 1. */
export function saturate(stock: number, half: number, shape: number): number {
  if (!(stock > 0)) return 0;
  return 1 / (1 + (half / stock) ** shape);
}
