import { LINE_OTHER, LINE_RETURN, LINE_SALE } from '../../contract/order-lines.ts';
import type { OrderLines } from '../../contract/order-lines.ts';
import { meaningOfAmounts } from './amounts/amount-meaning.ts';
import type { AmountMeaning } from './amounts/amount-meaning.ts';
import { discountsInMoney } from './amounts/discount-money.ts';
import { ordersOf, productsOf } from './amounts/file-lines.ts';
import { gather } from './amounts/gather-amounts.ts';
import { settleAmounts } from './amounts/settle-amounts.ts';
import { keepRefundedSales } from './refunded-sales.ts';
import {
  CANCELLED,
  CANCELLING,
  gatherTakenBack,
  NEVER_PAID,
  NOT_TAKEN_BACK
} from './taken-back.ts';
import { numbersOf } from '../merged-text.ts';
import type { KeptRows, SourceRows } from '../merged-text.ts';

/** By how much a rounded total may differ from quantity × unit price, relative to the total. */
const WHOLE_BACK = 0.005;

type Amounts = Pick<OrderLines, 'lineClass' | 'quantity' | 'unitPrice' | 'total'> & {
  /** Receives what lines of cancelled orders would have brought; null if not needed. */
  cancelled?: Float64Array | null;
};

/**
 * Computes quantity, unit price, total and class of one file's counted lines and writes them into
 * the shop's columns from `start` on.
 *
 * Class, the first that applies: other (never paid, unit price ≤ 0 or quantity 0), return
 * (cancelled, quantity < 0, or total < 0 without a quantity or for all of it), sale. The total is
 * the file's own, else quantity × unit price − discount.
 *
 * A file without quantities counts each line as one piece. A file without prices gets total ÷
 * quantity as the price, and a negative total in it is a refund. A file with neither only says what
 * was bought: its lines are sales with amounts of 0.
 *
 * A cancelled line with a positive amount must not add to net revenue. On a cancelling document
 * (C536379) it takes its amount back, so it becomes negative; a line whose own order was cancelled
 * never brought anything, so it becomes 0.
 *
 * What the amounts refer to is decided once, over all lines of the file.
 *
 * @param count number of counted lines
 * @returns what the file's amounts refer to
 */
export function writeLineAmounts(
  target: Amounts,
  start: number,
  source: SourceRows,
  kept: KeptRows,
  count: number
): AmountMeaning {
  const end = start + count;
  const quantity = target.quantity.subarray(start, end);
  const price = target.unitPrice.subarray(start, end);
  const total = target.total.subarray(start, end);
  const lineClass = target.lineClass.subarray(start, end);
  const cancelled = target.cancelled?.subarray(start, end);
  gather(quantity, numbersOf(source, 'quantity'), kept, 1);
  gather(price, numbersOf(source, 'unit_price'), kept, NaN);
  gather(total, numbersOf(source, 'line_total'), kept, NaN);
  const written = { quantity, price, total };
  const meaning = meaningOfAmounts(source, kept, written);
  const order = isPlain(source) ? null : ordersOf(source, kept);
  const discount = settleAmounts(written, meaning, order, () =>
    discountsInMoney(source, kept, written, meaning, order)
  );
  const takenBack = gatherTakenBack(source, kept, count);
  if (takenBack && numbersOf(source, 'refund_amount')) {
    const amountOf = (line: number) =>
      total[line] === total[line]
        ? total[line]
        : quantity[line] * price[line] - (discount ? discount[line] : 0);
    keepRefundedSales(takenBack, amountOf, source, kept, meaning.refund, ordersOf(source, kept));
  }
  const product = numbersOf(source, 'line_total') ? productsOf(source, kept) : null;
  const hasMoney = saysMoney(source);
  const { isOwed } = meaning;
  settleLines(
    { ...written, lineClass, cancelled },
    { discount, takenBack, product: product && product.codes, hasMoney, isOwed }
  );
  return meaning;
}

/** What is known about the lines of a file besides their amounts. */
interface LineFacts {
  /** Discount per line, in money; null where there is none. */
  discount: Float64Array | null;
  /** State per line, such as `CANCELLED`; null where no line was taken back. */
  takenBack: Uint8Array | null;
  /** Product code per line, 0 for none; null where it is not needed. */
  product: ArrayLike<number> | null;
  hasMoney: boolean;
  /** Whether the discount is still to be subtracted from the file's own totals. */
  isOwed: boolean;
}

interface WrittenLines {
  quantity: Float64Array;
  price: Float64Array;
  total: Float64Array;
  lineClass: Uint8Array;
  cancelled?: Float64Array;
}

/** Replaces each line's amounts as read from the file by those that count, and sets its class. */
function settleLines(
  { quantity, price, total, lineClass, cancelled }: WrittenLines,
  { discount, takenBack, product, hasMoney, isOwed }: LineFacts
): void {
  for (let line = 0; line < total.length; line++) {
    const said = total[line];
    const isSaid = said === said;
    // A line with a total but no quantity is one piece. In a file with products, a line without a
    // product is a subtotal of other lines instead.
    const isOne = isSaid && quantity[line] !== quantity[line] && product?.[line] !== 0;
    const counted = isOne ? 1 : quantity[line] || 0;
    const pieces = isWholeBack(said, counted, price[line]) ? -counted : counted;
    const isMoneyBack = isSaid && said < 0 && pieces === 0;
    let unit = price[line];
    let refund = pieces < 0;
    if (unit !== unit) {
      unit = isSaid && (pieces !== 0 || isMoneyBack) ? Math.abs(said / (pieces || 1)) : 0;
      refund ||= said < 0;
    }
    const off = discount ? discount[line] : 0;
    // Some tills write the amount of returned pieces without a minus sign.
    const isUnsigned = isSaid && pieces < 0 && said > 0 && unit > 0;
    const own = isUnsigned ? -said : said;
    const amount = isSaid ? own - (isOwed ? off : 0) : pieces * unit - off;
    const back = takenBack ? takenBack[line] : NOT_TAKEN_BACK;
    quantity[line] = pieces;
    price[line] = unit;
    const stays = back === NOT_TAKEN_BACK || back === NEVER_PAID || amount <= 0;
    total[line] = stays ? amount : back === CANCELLING ? -amount : 0;
    lineClass[line] =
      back === NEVER_PAID
        ? LINE_OTHER
        : isMoneyBack
          ? LINE_RETURN
          : classOf(hasMoney ? unit : 1, pieces, refund || back !== NOT_TAKEN_BACK);
    if (cancelled && back === CANCELLED && amount > 0) cancelled[line] = amount;
  }
}

/** Whether the total alone says that all pieces came back: 1 × 1,500 = −1,500. */
function isWholeBack(total: number, pieces: number, price: number): boolean {
  return total < 0 && pieces > 0 && Math.abs(total + pieces * price) <= WHOLE_BACK * -total;
}

/**
 * Whether the file has only quantities and prices, which need no order numbers to be understood.
 */
function isPlain(source: SourceRows): boolean {
  return !numbersOf(source, 'line_total') && !numbersOf(source, 'discount');
}

function classOf(unitPrice: number, quantity: number, takenBack: boolean): number {
  if (unitPrice <= 0 || quantity === 0) return LINE_OTHER;
  return takenBack ? LINE_RETURN : LINE_SALE;
}

/** Whether a file says what its lines cost. */
export function saysMoney(source: SourceRows): boolean {
  return !!numbersOf(source, 'unit_price') || !!numbersOf(source, 'line_total');
}
