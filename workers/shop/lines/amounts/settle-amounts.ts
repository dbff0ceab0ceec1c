import type { AmountMeaning } from './amount-meaning.ts';
import { isOfOrder } from './file-lines.ts';
import type { FileLines, Grouping } from './file-lines.ts';
import { divideInCents } from './divide-in-cents.ts';

/**
 * Converts prices to one piece and totals to one line, whatever the file meant by them. Where lines
 * have prices, quantity × price is the line's total, scaled down if the order came to less.
 *
 * @param discounts computes the discount of each line, in money
 */
export function settleAmounts(
  lines: FileLines,
  { price: priceScope, total: totalScope }: AmountMeaning,
  order: Grouping | null,
  discounts: (lines: FileLines) => Float64Array | null
): Float64Array | null {
  const { quantity, price, total } = lines;
  if (priceScope === 'line') {
    for (let line = 0; line < price.length; line++) price[line] /= quantity[line] || 1;
  }
  if (totalScope === 'piece') {
    for (let line = 0; line < total.length; line++) total[line] *= quantity[line];
  }
  const off = discounts(lines);
  if (order && isOfOrder(totalScope)) divideOrderTotals(lines, order, off);
  return off;
}

function divideOrderTotals(
  { quantity, price, total }: FileLines,
  { codes, groups }: Grouping,
  off: Float64Array | null
): void {
  const whole = new Float64Array(groups).fill(NaN);
  const goods = new Float64Array(groups);
  const pieces = new Float64Array(groups);
  const count = new Uint32Array(groups);
  const worth = (line: number) => quantity[line] * price[line] - (off ? off[line] : 0);
  for (let line = 0; line < total.length; line++) {
    const own = codes[line];
    if (whole[own] !== whole[own]) whole[own] = total[line];
    goods[own] += worth(line);
    pieces[own] += quantity[line];
    count[own]++;
  }
  const weight = total.map((_, line) => {
    const own = codes[line];
    if (goods[own] === goods[own] && goods[own] !== 0) return worth(line);
    return pieces[own] > 0 ? quantity[line] : 1;
  });
  const parts = divideInCents(whole, weight, codes);
  for (let line = 0; line < total.length; line++) {
    const own = codes[line];
    if (own === 0 || whole[own] !== whole[own]) continue;
    // A total above the goods includes postage or tax, so quantity × price stays the line's own; one
    // below them includes a discount that has no column, so the line gets its part of the total.
    const isWorth =
      goods[own] === goods[own] && Math.abs(whole[own]) >= Math.abs(goods[own]) - 0.005;
    total[line] = isWorth && goods[own] !== 0 ? NaN : parts[line];
  }
}
