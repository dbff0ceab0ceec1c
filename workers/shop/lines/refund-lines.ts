import { LINE_OTHER, LINE_RETURN } from '../../contract/order-lines.ts';
import type { OrderLines } from '../../contract/order-lines.ts';

/** What one file says was given back of sales that stay: each becomes a line that takes it off. */
export interface FileRefunds {
  /** The counted line of the file that each is about. */
  of: Uint32Array;
  /** Above 0. */
  amount: Float64Array;
  /** Pieces given back; 0: only money, or nobody says. */
  pieces: Float64Array;
}

/** The file's own lines, without those that take refunds off. */
export function ownLines(count: number, refunds: FileRefunds | null): number {
  return count - (refunds?.of.length ?? 0);
}

/**
 * Writes a file's refunds behind its own lines.
 *
 * @param start of the file's own lines
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
 * What is given back can be no more than what the order brought: more was postage or tax that the
 * shop does not count as revenue.
 *
 * @param refunds 1: takes a refund off
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

/** 1 on every line that takes a refund off; null: none does. */
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
