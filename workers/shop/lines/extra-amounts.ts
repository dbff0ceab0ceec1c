import type { TextColumn } from '../../contract/columns.ts';
import { LINE_OTHER } from '../../contract/order-lines.ts';
import type { OrderLines } from '../../contract/order-lines.ts';
import type { ExtraRule, RevenueRules } from '../../contract/shop-choices.ts';
import { amountsOf } from './amounts/amount-meaning.ts';
import type { AmountMeaning } from './amounts/amount-meaning.ts';
import { discountsInMoney } from './amounts/discount-money.ts';
import { isOfOrder, ordersOf } from './amounts/file-lines.ts';
import { markRefunds, ownLines } from './refund-lines.ts';
import type { FileRefunds } from './refund-lines.ts';
import { numbersOf } from '../merged-text.ts';
import type { KeptRows, SourceRows } from '../merged-text.ts';
import { totalsOfOrders } from './order-amounts.ts';
import type { OwnLines } from './order-amounts.ts';
import { spreadAmounts } from './spread-amounts.ts';

/** Amounts written beside the line totals, one value per line; null where no file has them. */
export interface Extras {
  tax: Float64Array | null;
  shipping: Float64Array | null;
  /** The discount that is already included in the line's total. */
  discount: Float64Array | null;
  /**
   * The discount beside a total that the file gives itself: either included, or still to be
   * subtracted.
   */
  furtherDiscount: Float64Array | null;
  /** What orders came to, on the first line of each that says so. */
  orderTotal: Float64Array | null;
  /** 1 where a file says what the line's order came to. */
  saysTotal: Uint8Array | null;
  /** For lines of orders that came to nothing, what they would have brought; 0 for others. */
  cancelled: Float64Array | null;
  /** 1 for lines that refund part of a sale; null where no file has any. */
  refunds: Uint8Array | null;
}

/** Used when no caller needs the further amounts. */
export const NO_EXTRAS: Extras = {
  tax: null,
  shipping: null,
  discount: null,
  furtherDiscount: null,
  orderTotal: null,
  saysTotal: null,
  cancelled: null,
  refunds: null
};

interface CountedFiles {
  files: SourceRows[];
  kept: KeptRows[];
  counts: number[];
  refunds: (FileRefunds | null)[];
}

/**
 * Reads the amounts that files write beside their lines, each divided down to lines.
 *
 * @param meanings what each file's amounts refer to
 * @param cancelled what lines of cancelled orders would have brought
 */
export function readExtras(
  lines: Pick<OrderLines, 'lineClass' | 'total' | 'quantity' | 'unitPrice'>,
  { files, kept, counts, refunds }: CountedFiles,
  meanings: readonly AmountMeaning[],
  order: TextColumn,
  cancelled: Float64Array
): Extras {
  const extras: Extras = { ...NO_EXTRAS, cancelled, refunds: markRefunds({ counts, refunds }) };
  const rows = order.codes.length;
  let start = 0;
  for (const [at, file] of files.entries()) {
    const count = ownLines(counts[at], refunds[at]);
    const end = start + count;
    const own: OwnLines = {
      order: order.codes.subarray(start, end),
      orders: order.dictionary.length,
      lineClass: lines.lineClass.subarray(start, end),
      total: lines.total.subarray(start, end),
      cancelled: cancelled.subarray(start, end)
    };
    for (const role of ['tax', 'shipping'] as const) {
      const amounts = amountsOf(file, role, kept[at], count);
      if (!amounts) continue;
      const shares = spreadAmounts(amounts, own, file.values?.amounts?.[role]);
      (extras[role] ??= new Float64Array(rows)).set(shares, start);
    }
    const written = {
      quantity: lines.quantity.subarray(start, end),
      price: lines.unitPrice.subarray(start, end),
      total: own.total
    };
    const meaning = meanings[at];
    const ofFile = ordersOf(file, kept[at]);
    const discounts = discountsInMoney(file, kept[at], written, meaning, ofFile);
    const saysLines = numbersOf(file, 'line_total') && !isOfOrder(meaning.total) && !meaning.isOwed;
    if (discounts && saysLines) {
      const shares = spreadAmounts(discounts, own);
      (extras.furtherDiscount ??= new Float64Array(rows)).set(shares, start);
    } else if (discounts) (extras.discount ??= new Float64Array(rows)).set(discounts, start);
    const totals =
      amountsOf(file, 'order_total', kept[at], count) ??
      (isOfOrder(meaning.total) ? amountsOf(file, 'line_total', kept[at], count) : null);
    if (totals) {
      const { amounts, said } = totalsOfOrders(totals, own);
      (extras.orderTotal ??= new Float64Array(rows)).set(amounts, start);
      (extras.saysTotal ??= new Uint8Array(rows)).set(said, start);
      refunds[at]?.of.forEach((line, i) => (extras.saysTotal![end + i] = said[line]));
    }
    start += counts[at];
  }
  return extras;
}

const SIGN: Record<ExtraRule, number> = { as_is: 0, added: 1, taken_off: -1 };

/**
 * The factor by which an amount is added to a line's total, beyond what the file includes already:
 * 1, 0 or −1.
 */
export function signOf(rule: ExtraRule): number {
  return SIGN[rule] ?? 0;
}

/**
 * Adjusts the totals of sales and returns by the shop's definition of revenue, such as adding
 * shipping or subtracting tax. Lines of cancelled orders stay at nothing, including their tax and
 * shipping.
 *
 * @returns the rules that apply, since a file may lack such amounts
 */
export function countExtras(
  { lineClass, total }: Pick<OrderLines, 'lineClass' | 'total'>,
  extras: Extras,
  choices: RevenueRules
): RevenueRules {
  const { cancelled } = extras;
  const followed: RevenueRules = { tax: 'as_is', shipping: 'as_is' };
  for (const role of ['tax', 'shipping'] as const) {
    const amounts = extras[role];
    const sign = signOf(choices[role]);
    if (!amounts || sign === 0) continue;
    followed[role] = choices[role];
    for (let line = 0; line < total.length; line++) {
      if (lineClass[line] === LINE_OTHER || cancelled?.[line]) continue;
      total[line] += sign * amounts[line];
    }
  }
  return followed;
}

/** Every column of amounts, so that exchange rates can be applied. */
export function amountsOfExtras(extras: Extras): Float64Array[] {
  const { saysTotal: _said, refunds: _refunds, ...amounts } = extras;
  return Object.values(amounts).filter((own) => own !== null);
}
