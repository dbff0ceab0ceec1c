import type { Grouping } from './file-lines.ts';

/**
 * Evidence from lines of the same product in different quantities: is an amount per piece, or per
 * line?
 */
interface ProductVotes {
  piece: number;
  line: number;
  /** Lines that fit neither reading. */
  neither: number;
}

const ENOUGH = 64;
const LOOKED_AT = 200_000;
const ALIKE = 0.01;

/**
 * Compares an amount between neighbouring lines of one product in different orders: if it stays the
 * same while the quantity changes it is per piece, if it grows with the quantity it is per line.
 * Stops once there is enough evidence, so that long files cost nothing.
 *
 * @param compared 'anyQuantity' compares lines of equal quantity too: equal amounts then vote for
 *   the line
 */
export function votesByProduct(
  amount: Float64Array,
  quantity: Float64Array,
  product: Grouping | null,
  order: Grouping | null,
  compared: 'otherQuantity' | 'anyQuantity' = 'otherQuantity'
): ProductVotes {
  const votes: ProductVotes = { piece: 0, line: 0, neither: 0 };
  if (!product) return votes;
  const before = new Int32Array(product.groups).fill(-1);
  const lines = Math.min(amount.length, LOOKED_AT);
  for (let line = 0; line < lines; line++) {
    const own: number = product.codes[line];
    if (own === 0 || !(amount[line] > 0) || !(quantity[line] > 0)) continue;
    const last = before[own];
    before[own] = line;
    if (last < 0 || (order && order.codes[last] === order.codes[line])) continue;
    if (compared === 'otherQuantity' && quantity[last] === quantity[line]) continue;
    votes[voteOf(amount, quantity, last, line)]++;
    if (votes.piece + votes.line + votes.neither >= ENOUGH) break;
  }
  return votes;
}

function voteOf(
  amount: Float64Array,
  quantity: Float64Array,
  a: number,
  b: number
): keyof ProductVotes {
  if (isAlike(amount[a] * quantity[b], amount[b] * quantity[a])) return 'line';
  return isAlike(amount[a], amount[b]) ? 'piece' : 'neither';
}

function isAlike(a: number, b: number): boolean {
  return Math.abs(a - b) <= ALIKE * Math.max(a, b);
}
