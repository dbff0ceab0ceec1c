import type { AmountScope, DiscountUnit } from '../../../contract/files/value-meanings.ts';
import type { SourceRows, KeptRows } from '../../merged-text.ts';
import { numbersOf } from '../../merged-text.ts';
import { isOfOrder } from './file-lines.ts';
import type { FileLines, Grouping } from './file-lines.ts';
import { divideInCents } from './divide-in-cents.ts';
import { gatherDiscounts } from './gather-amounts.ts';

/**
 * The discount of each line as money; null where the file has no discounts.
 *
 * @param lines with prices per piece
 */
export function discountsInMoney(
  source: SourceRows,
  kept: KeptRows,
  { quantity, price, total }: FileLines,
  { discount: scope, discountUnit: unit }: { discount: AmountScope; discountUnit: DiscountUnit },
  order: Grouping | null
): Float64Array | null {
  const column = numbersOf(source, 'discount');
  const discounts = gatherDiscounts(column, kept, quantity.length);
  if (!discounts) return null;
  if (unit === 'paid') {
    for (let line = 0; line < discounts.length; line++) {
      const goods = quantity[line] * price[line];
      discounts[line] = partOff(discounts[line]) * (goods === goods ? goods : total[line] || 0);
    }
  } else if (unit !== 'money') {
    const part = unit === 'share' ? 1 : 0.01;
    for (let line = 0; line < discounts.length; line++) {
      const goods = quantity[line] * price[line];
      discounts[line] *= part * (goods === goods ? goods : total[line] || 0);
    }
  } else if (scope === 'piece') {
    for (let line = 0; line < discounts.length; line++) discounts[line] *= quantity[line] || 0;
  } else if (isOfOrder(scope) && order) {
    return divideDiscounts(discounts, { quantity, price }, order);
  }
  return discounts;
}

/**
 * The share taken off, given the share still to be paid, which may be written as 0.9, 9 (tenths) or
 * 90 (per cent); 0 means there is no discount.
 */
export function partOff(paid: number): number {
  if (!(paid > 0)) return 0;
  return 1 - (paid <= 1 ? paid : paid <= 10 ? paid / 10 : Math.min(1, paid / 100));
}

/** Divides an order's discount among its lines, counting it once however many lines repeat it. */
function divideDiscounts(
  discounts: Float64Array,
  { quantity, price }: Pick<FileLines, 'quantity' | 'price'>,
  { codes, groups }: Grouping
): Float64Array {
  const whole = new Float64Array(groups);
  for (let line = 0; line < discounts.length; line++) {
    whole[codes[line]] = Math.max(whole[codes[line]], discounts[line]);
  }
  const goods = discounts.map((_, line) => Math.max(0, quantity[line] * price[line]) || 0);
  const parts = divideInCents(whole, goods, codes);
  return parts.map((part, line) => (codes[line] === 0 ? discounts[line] : part));
}
