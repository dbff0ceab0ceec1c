/**
 * What of advertising is still felt: each period's spend and a share of what was felt before
 * (geometric adstock; Broadbent, "One way TV advertisements work", 1979).
 *
 * @param carryover 0 … 1, the share that stays
 * @example adstock([10, 0, 0], 0.5) // 10, 5, 2.5
 */
export function adstock(spend: ArrayLike<number>, carryover: number): Float64Array {
  const stock = new Float64Array(spend.length);
  for (let at = 0; at < spend.length; at++) {
    stock[at] = spend[at] + (at > 0 ? carryover * stock[at - 1] : 0);
  }
  return stock;
}

/** Less and less for more and more: 0 at 0, a half at `half`, below 1 (Hill 1910). */
export function saturate(stock: number, half: number, shape: number): number {
  if (!(stock > 0)) return 0;
  return 1 / (1 + (half / stock) ** shape);
}
