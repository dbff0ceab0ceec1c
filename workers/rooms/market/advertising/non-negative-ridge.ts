const MAX_SWEEPS = 200;
const SETTLED = 1e-10;

/**
 * Least squares with weights β ≥ 0, because advertising takes no sales away, and a ridge penalty λ
 * in units of each column's own size: minimises ½ βᵀ G β − bᵀ β + ½ λ Σ G_jj β_j². Coordinate
 * descent reaches the minimum, since the problem is convex with simple bounds (Friedman, Hastie and
 * Tibshirani, Journal of Statistical Software 33, 2010).
 *
 * @param gram AᵀA of all columns, row-major with `stride` numbers per row
 * @param right Aᵀy of all columns
 * @param columns the columns to use
 * @returns one weight per used column
 */
export function fitNonNegativeRidge(
  gram: Float64Array,
  stride: number,
  right: Float64Array,
  columns: ArrayLike<number>,
  lambda: number
): Float64Array {
  const weights = new Float64Array(columns.length);
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
    let moved = 0;
    let size = 0;
    for (let own = 0; own < columns.length; own++) {
      const row = columns[own] * stride;
      const square = gram[row + columns[own]];
      if (!(square > 0)) continue;
      let left = right[columns[own]];
      for (let other = 0; other < columns.length; other++) {
        if (other !== own) left -= gram[row + columns[other]] * weights[other];
      }
      const next = Math.max(0, left / (square * (1 + lambda)));
      moved += Math.abs(next - weights[own]) * Math.sqrt(square);
      size += next * Math.sqrt(square);
      weights[own] = next;
    }
    if (moved <= SETTLED * size) break;
  }
  return weights;
}
