import type { SourceRows, KeptRows } from '../../merged-text.ts';
import { numbersOf } from '../../merged-text.ts';
import type { AmountMeaning } from './amount-meaning.ts';
import type { FileLines, Grouping } from './file-lines.ts';
import { divideInCents } from './divide-in-cents.ts';
import { gatherDiscounts } from './gather-amounts.ts';

/**
 * What is taken off each line, in money; null: the file has no discounts.
 *
 * @param lines with prices of one piece
 */
export function discountsInMoney(
  source: SourceRows,
  kept: KeptRows,
  { quantity, price, total }: FileLines,
  { discount: scope, discountUnit: unit }: AmountMeaning,
  order: Grouping | null
): Float64Array | null {
  const column = numbersOf(source, 'discount');
  const discounts = gatherDiscounts(column, kept, quantity.length);
  if (!discounts) return null;
  if (unit !== 'money') {
    const part = unit === 'share' ? 1 : 0.01;
    for (let line = 0; line < discounts.length; line++) {
      const goods = quantity[line] * price[line];
      discounts[line] *= part * (goods === goods ? goods : total[line] || 0);
    }
  } else if (scope === 'piece') {
    for (let line = 0; line < discounts.length; line++) discounts[line] *= quantity[line] || 0;
  } else if (scope === 'every_line' && order) {
    return divideDiscounts(discounts, { quantity, price }, order);
  }
  return discounts;
}

/** An order's discount that each of its lines repeats is taken off once. */
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
