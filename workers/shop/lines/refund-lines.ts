import { LINE_OTHER, LINE_RETURN } from '../../contract/order-lines.ts';
import type { OrderLines } from '../../contract/order-lines.ts';

/** One file's partial refunds: each becomes a separate line that reduces the sale it belongs to. */
export interface FileRefunds {
  /** The counted line that each refund belongs to. */
  of: Uint32Array;
  /** Amount refunded, above 0. */
  amount: Float64Array;
  /** Pieces returned; 0 if only money was returned or nothing is said. */
  pieces: Float64Array;
}

/** Number of the file's own lines, without those added for refunds. */
export function ownLines(count: number, refunds: FileRefunds | null): number {
  return count - (refunds?.of.length ?? 0);
}

/**
 * Writes a file's refunds as lines after its own.
 *
 * @param start where the file's own lines start
 */
export function writeRefunds(
  lines: Pick<OrderLines, 'lineClass' | 'quantity' | 'unitPrice' | 'total'>,
  start: number,
  count: number,
  { of, amount, pieces }: FileRefunds
): void {
  for (let i = 0; i < of.length; i++) {
    const line = start + count + i;
    lines.lineClass[line] = LINE_RETURN;
    lines.quantity[line] = -pieces[i] || 0;
    lines.unitPrice[line] = pieces[i] ? amount[i] / pieces[i] : lines.unitPrice[start + of[i]];
    lines.total[line] = -amount[i];
  }
}

/**
 * Limits refunds to what the order brought: anything beyond was postage or tax that the shop does
 * not count as revenue.
 *
 * @param refunds 1 for lines that are refunds
 */
export function capRefunds(
  { lineClass, total }: Pick<OrderLines, 'lineClass' | 'total'>,
  order: { codes: ArrayLike<number>; dictionary: { length: number } },
  refunds: Uint8Array
): void {
  const brought = new Float64Array(order.dictionary.length);
  const back = new Float64Array(order.dictionary.length);
  for (let line = 0; line < total.length; line++) {
    if (refunds[line]) back[order.codes[line]] -= total[line];
    else if (lineClass[line] !== LINE_OTHER) brought[order.codes[line]] += total[line];
  }
  for (let line = 0; line < total.length; line++) {
    const own = order.codes[line];
    if (!refunds[line] || own === 0 || back[own] <= brought[own]) continue;
    total[line] *= Math.max(0, brought[own]) / back[own];
  }
}

/** Marks with 1 every line that is a refund; null if there are none. */
export function markRefunds({
  counts,
  refunds
}: {
  counts: readonly number[];
  refunds: readonly (FileRefunds | null)[];
}): Uint8Array | null {
  if (!refunds.some((own) => own)) return null;
  const marks = new Uint8Array(counts.reduce((sum, count) => sum + count, 0));
  let start = 0;
  for (const [at, count] of counts.entries()) {
    marks.fill(1, start + ownLines(count, refunds[at]), start + count);
    start += count;
  }
  return marks;
}
