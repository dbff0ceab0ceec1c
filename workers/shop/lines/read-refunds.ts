import { LINE_OTHER, LINE_SALE } from '../../contract/order-lines.ts';
import type { OrderLines } from '../../contract/order-lines.ts';
import { numbersOf } from '../merged-text.ts';
import type { KeptRows, SourceRows } from '../merged-text.ts';
import { amountsOf } from './amounts/amount-meaning.ts';
import { gather } from './amounts/gather-amounts.ts';
import { isSameMoney, ordersOf } from './amounts/file-lines.ts';
import { saysCalledOff } from './called-off.ts';
import { writeLineAmounts } from './line-amounts.ts';
import type { OwnLines } from './order-amounts.ts';
import type { FileRefunds } from './refund-lines.ts';
import { firstSaid } from './order-amounts.ts';
import { spreadAmounts } from './spread-amounts.ts';

/**
 * Reads refunds that stand in a column beside sales. A refund of the whole order is divided over
 * its sales, or over only those with returned pieces, or assigned to the one line of just that
 * amount. An order whose status takes it back entirely is not refunded again.
 *
 * @returns null if the file has no refunds
 */
export function readRefunds(source: SourceRows, kept: KeptRows, count: number): FileRefunds | null {
  const hasAmount = numbersOf(source, 'refund_amount')?.dictionary.some((own) => Math.abs(own) > 0);
  const { came, calledOff } = piecesBack(source, kept, count);
  if (!hasAmount && !came && !calledOff) return null;
  const lines = amountsOfLines(source, kept, count);
  const pieces = came ?? calledOff ?? new Float64Array(count).fill(NaN);
  const worth = (own: number, line: number) =>
    (own * lines.total[line]) / lines.quantity[line] || 0;
  const amounts = hasAmount
    ? spreadRefunds(sizes(source, 'refund_amount', kept, count), pieces, lines)
    : pieces.map(worth);
  // Cancelled pieces beside returned ones were never paid, so no refund includes them.
  if (came && calledOff) {
    for (let line = 0; line < count; line++) {
      amounts[line] = (amounts[line] || 0) + worth(calledOff[line], line);
      pieces[line] = (pieces[line] || 0) + (calledOff[line] || 0);
    }
  }
  const found: number[] = [];
  for (let line = 0; line < count; line++) {
    if (amounts[line] > 0 && isSold(lines, line)) found.push(line);
  }
  if (found.length === 0) return null;
  return {
    of: Uint32Array.from(found),
    amount: Float64Array.from(found, (line) => amounts[line]),
    pieces: Float64Array.from(found, (line) =>
      Math.min(pieces[line] || piecesFor(amounts[line], lines, line), lines.quantity[line])
    )
  };
}

interface SoldLines extends OwnLines, Pick<OrderLines, 'quantity'> {
  /** Refunds are written per line. */
  isOwn: boolean;
}

function amountsOfLines(source: SourceRows, kept: KeptRows, count: number): SoldLines {
  const order = ordersOf(source, kept);
  const lines = {
    order: order?.codes ?? new Uint8Array(count),
    orders: order?.groups ?? 1,
    lineClass: new Uint8Array(count),
    quantity: new Float64Array(count),
    unitPrice: new Float64Array(count),
    total: new Float64Array(count),
    cancelled: new Float64Array(count)
  };
  const { refund } = writeLineAmounts(lines, 0, source, kept, count);
  return { ...lines, isOwn: refund === 'line' };
}

/** Returned pieces, and pieces cancelled before shipping; null where no column has any. */
function piecesBack(source: SourceRows, kept: KeptRows, count: number) {
  const own: Record<'came' | 'calledOff', Float64Array | null> = { came: null, calledOff: null };
  for (const { header, role, column } of source.columns) {
    if (role !== 'refund_quantity' || column.type === 'text') continue;
    if (!column.dictionary.some((pieces) => Math.abs(pieces) > 0)) continue;
    const amounts = new Float64Array(count);
    gather(amounts, column, kept, NaN);
    own[saysCalledOff(header) ? 'calledOff' : 'came'] ??= amounts.map(Math.abs);
  }
  return own;
}

/**
 * Absolute values, since some exports write them as negative numbers; NaN where a line has none.
 */
function sizes(
  source: SourceRows,
  role: 'refund_amount',
  kept: KeptRows,
  count: number
): Float64Array {
  const amounts = amountsOf(source, role, kept, count);
  return amounts ? amounts.map(Math.abs) : new Float64Array(count).fill(NaN);
}

function isSold({ lineClass, cancelled }: OwnLines, line: number): boolean {
  return lineClass[line] === LINE_SALE && cancelled[line] === 0;
}

function spreadRefunds(
  amounts: Float64Array,
  pieces: Float64Array,
  lines: SoldLines
): Float64Array {
  if (lines.isOwn) return amounts;
  const lineClass = lines.lineClass.slice();
  const whole = firstSaid(amounts, lines);
  const [returned, alike] = [new Uint8Array(lines.orders), new Uint8Array(lines.orders)];
  const isAlike = (line: number) =>
    isSold(lines, line) && isSameMoney(lines.total[line], whole[lines.order[line]], 0);
  for (let line = 0; line < amounts.length; line++) {
    if (pieces[line] > 0) returned[lines.order[line]] = 1;
    if (isAlike(line)) alike[lines.order[line]]++;
  }
  for (let line = 0; line < amounts.length; line++) {
    const own = lines.order[line];
    const isOther = returned[own] ? !(pieces[line] > 0) : alike[own] === 1 && !isAlike(line);
    if (own !== 0 && isOther) lineClass[line] = LINE_OTHER;
  }
  return spreadAmounts(amounts, { ...lines, lineClass }, 'first_line');
}

/** The number of whole pieces whose price is this amount; 0 if it fits none. */
function piecesFor(amount: number, { total, quantity }: SoldLines, line: number): number {
  const pieces = Math.round((amount * quantity[line]) / total[line]);
  const isWhole = isSameMoney((pieces * total[line]) / quantity[line], amount, 0);
  return isWhole ? pieces : 0;
}
