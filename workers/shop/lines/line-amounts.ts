import type { NumberColumn, TextColumn } from '../../contract/columns.ts';
import { LINE_OTHER, LINE_RETURN, LINE_SALE } from '../../contract/order-lines.ts';
import type { OrderLines } from '../../contract/order-lines.ts';
import { isCancelledStatus, markCancellingIds } from './cancellations.ts';
import { numbersOf, textOf } from '../merged-text.ts';
import type { KeptRows, SourceRows } from '../merged-text.ts';

type Amounts = Pick<OrderLines, 'lineClass' | 'quantity' | 'unitPrice' | 'total'> & {
  /** Gets what lines of cancelled orders would have brought, where someone asks for it. */
  cancelled?: Float64Array | null;
};

/**
 * Quantity, unit price, total and class of one file's counted lines, written into the shop's
 * columns from `start` on.
 *
 * Classes in this order: other (unit price ≤ 0 or quantity 0), return (cancelled, or quantity < 0),
 * sale. The total is the file's own, else quantity × unit price − discount. A file without
 * quantities counts each line as one piece; one without prices has total ÷ quantity as price, and a
 * negative total there is a refund. One without either says what was bought and not for how much:
 * its lines are sales by their pieces alone, and their amounts are 0.
 *
 * A cancelled line whose amount is written positive would add to net revenue. A cancelling document
 * (C536379) takes its amount back, so it turns negative; a line whose own order was cancelled, by
 * its status, never brought anything, so it is 0.
 */
export function writeLineAmounts(
  target: Amounts,
  start: number,
  source: SourceRows,
  kept: KeptRows,
  count: number
): void {
  const end = start + count;
  const quantity = target.quantity.subarray(start, end);
  const price = target.unitPrice.subarray(start, end);
  const total = target.total.subarray(start, end);
  const lineClass = target.lineClass.subarray(start, end);
  const cancelled = target.cancelled?.subarray(start, end);
  gather(quantity, numbersOf(source, 'quantity'), kept, 1);
  gather(price, numbersOf(source, 'unit_price'), kept, NaN);
  gather(total, numbersOf(source, 'line_total'), kept, NaN);
  const discount = gatherDiscounts(numbersOf(source, 'discount'), kept, count);
  const takenBack = gatherTakenBack(source, kept, count);
  const hasMoney = saysMoney(source);
  for (let line = 0; line < count; line++) {
    const pieces = quantity[line] || 0;
    const said = total[line];
    const isSaid = said === said;
    let unit = price[line];
    let refund = pieces < 0;
    if (unit !== unit) {
      unit = isSaid ? Math.abs(said / pieces) || 0 : 0;
      refund ||= said < 0;
    }
    const amount = isSaid ? said : pieces * unit - (discount ? discount[line] : 0);
    const back = takenBack ? takenBack[line] : NOT_TAKEN_BACK;
    quantity[line] = pieces;
    price[line] = unit;
    total[line] =
      back === NOT_TAKEN_BACK || amount <= 0 ? amount : back === CANCELLING ? -amount : 0;
    lineClass[line] = classOf(hasMoney ? unit : 1, pieces, refund || back !== NOT_TAKEN_BACK);
    if (cancelled && back === CANCELLED && amount > 0) cancelled[line] = amount;
  }
}

const NOT_TAKEN_BACK = 0;
/** The line belongs to a document that cancels another one. */
const CANCELLING = 1;
/** The line's own order came to nothing. */
const CANCELLED = 2;

function classOf(unitPrice: number, quantity: number, takenBack: boolean): number {
  if (unitPrice <= 0 || quantity === 0) return LINE_OTHER;
  return takenBack ? LINE_RETURN : LINE_SALE;
}

/** Whether a file says what its lines cost. */
export function saysMoney(source: SourceRows): boolean {
  return !!numbersOf(source, 'unit_price') || !!numbersOf(source, 'line_total');
}

/** Values of the counted rows; `missing` where the file has no such column. */
export function gather(
  target: Float64Array,
  column: NumberColumn | undefined,
  kept: KeptRows,
  missing: number
): void {
  if (!column) {
    target.fill(missing);
    return;
  }
  const { codes, dictionary } = column;
  for (let line = 0; line < target.length; line++) {
    target[line] = dictionary[codes[kept ? kept[line] : line]];
  }
}

/** Some tills write discounts as negative amounts: what counts is how much is taken off. */
export function gatherDiscounts(
  column: NumberColumn | undefined,
  kept: KeptRows,
  count: number
): Float64Array | null {
  if (!column) return null;
  const sign = column.dictionary.some((discount) => discount > 0) ? 1 : -1;
  const dictionary = column.dictionary.map((discount) => (discount || 0) * sign);
  const discounts = new Float64Array(count);
  gather(discounts, { ...column, dictionary }, kept, 0);
  return discounts;
}

/** null: nothing in this file is taken back by its id or status. */
function gatherTakenBack(source: SourceRows, kept: KeptRows, count: number): Uint8Array | null {
  const ids = textOf(source, 'order_id');
  const statuses = textOf(source, 'status');
  const marks: [TextColumn | undefined, Uint8Array, number][] = [
    [statuses, Uint8Array.from(statuses?.dictionary ?? [], markOfStatus), CANCELLED],
    [ids, markCancellingIds(ids?.dictionary ?? []), CANCELLING]
  ];
  let takenBack: Uint8Array | null = null;
  for (const [column, marked, meaning] of marks) {
    if (!column || !marked.includes(1)) continue;
    takenBack ??= new Uint8Array(count);
    for (let line = 0; line < count; line++) {
      if (marked[column.codes[kept ? kept[line] : line]]) takenBack[line] = meaning;
    }
  }
  return takenBack;
}

function markOfStatus(status: string): number {
  return isCancelledStatus(status) ? 1 : 0;
}
