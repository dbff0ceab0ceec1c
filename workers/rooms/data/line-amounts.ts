import type { Column } from '../../contract/columns.ts';
import { LINE_OTHER, LINE_RETURN, LINE_SALE } from '../../contract/order-lines.ts';
import type { OrderLines } from '../../contract/order-lines.ts';
import { isCancelledStatus, markCancellingIds } from './cancellations.ts';
import { columnOf, textOf } from './merged-text.ts';
import type { KeptRows, SourceRows } from './merged-text.ts';

type Amounts = Pick<OrderLines, 'lineClass' | 'quantity' | 'unitPrice' | 'total'>;

/** A column's value by row of the file; `missing` where the file has no such column. */
type NumberReader = (row: number) => number;

/**
 * Quantity, unit price, total and class of one file's counted lines, written into the shop's
 * columns from `start` on.
 *
 * Classes in this order: other (unit price ≤ 0 or quantity 0), return (cancelled, or quantity < 0),
 * sale. The total is the file's own, else quantity × unit price − discount. A file without
 * quantities counts each line as one piece; one without prices has total ÷ quantity as price, and a
 * negative total there is a refund.
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
  const quantities = numbers(columnOf(source, 'quantity'), 1);
  const prices = numbers(columnOf(source, 'unit_price'), NaN);
  const totals = numbers(columnOf(source, 'line_total'), NaN);
  const discounts = discountReader(columnOf(source, 'discount'));
  const isCancelling = flagReader(textOf(source, 'order_id'), markCancellingIds);
  const isCancelled = flagReader(textOf(source, 'status'), markCancelledStatuses);
  for (let at = 0; at < count; at++) {
    const row = kept ? kept[at] : at;
    const quantity = quantities(row) || 0;
    const said = totals(row);
    let price = prices(row);
    let refund = quantity < 0;
    if (Number.isNaN(price) && !Number.isNaN(said)) {
      price = Math.abs(said / quantity) || 0;
      refund ||= said < 0;
    }
    price ||= 0;
    const cancelling = isCancelling(row);
    const cancelled = isCancelled(row);
    let total = Number.isNaN(said) ? quantity * price - discounts(row) : said;
    if (total > 0 && cancelling) total = -total;
    else if (total > 0 && cancelled) total = 0;
    const line = start + at;
    target.quantity[line] = quantity;
    target.unitPrice[line] = price;
    target.total[line] = total;
    target.lineClass[line] = classOf(price, quantity, refund || cancelling || cancelled);
  }
}

function classOf(unitPrice: number, quantity: number, takenBack: boolean): number {
  if (unitPrice <= 0 || quantity === 0) return LINE_OTHER;
  return takenBack ? LINE_RETURN : LINE_SALE;
}

function numbers(column: Column | undefined, missing: number): NumberReader {
  if (!column || column.type === 'text') return () => missing;
  const { codes, dictionary } = column;
  return (row) => dictionary[codes[row]];
}

/** Some tills write discounts as negative amounts: what counts is how much is taken off. */
function discountReader(column: Column | undefined): NumberReader {
  if (!column || column.type === 'text') return () => 0;
  const sign = column.dictionary.some((discount) => discount > 0) ? 1 : -1;
  const amounts = column.dictionary.map((discount) => (discount || 0) * sign);
  const { codes } = column;
  return (row) => amounts[codes[row]];
}

function markCancelledStatuses(statuses: string[]): Uint8Array {
  return Uint8Array.from(statuses, (status) => Number(isCancelledStatus(status)));
}

function flagReader(
  column: ReturnType<typeof textOf>,
  mark: (values: string[]) => Uint8Array
): (row: number) => boolean {
  if (!column) return () => false;
  const marks = mark(column.dictionary);
  const { codes } = column;
  if (!marks.includes(1)) return () => false;
  return (row) => marks[codes[row]] === 1;
}
