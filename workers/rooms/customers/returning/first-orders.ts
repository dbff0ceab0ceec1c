import type { TextColumn } from '../../../contract/columns.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import type { CohortBy } from './contract.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';

type Named = Exclude<CohortBy, 'time'>;
const NAMED: Named[] = ['product', 'category', 'country', 'channel', 'coupon'];

/** The groupings by first order that the shop's files allow. */
export function availableCohorts(lines: OrderLines): CohortBy[] {
  const said = NAMED.filter((by) => (lines[by]?.dictionary.length ?? 0) > 1);
  return ['time', ...said];
}

/**
 * Per customer, the value on the most expensive line of the first order: its product's name,
 * category, country, channel or coupon; empty where the file does not have it. Postage and fees are
 * excluded.
 */
export function firstOrderNames(history: CustomerOrders, lines: OrderLines, by: Named): string[] {
  const column = lines[by];
  return history.customers.map((_, customer) => {
    const order = history.orderStart[customer];
    const row = dearestLine(history, lines, order, column);
    if (row < 0 || !column) return '';
    const code = column.codes[row];
    return (by === 'product' && lines.productNames[code]) || column.dictionary[code];
  });
}

function dearestLine(
  { lineStart, lineRow }: CustomerOrders,
  lines: OrderLines,
  order: number,
  column: TextColumn | null
): number {
  let best = -1;
  for (let at = lineStart[order]; at < lineStart[order + 1]; at++) {
    const row = lineRow[at];
    if (lines.isNotProduct[lines.product.codes[row]] || !column?.codes[row]) continue;
    if (best < 0 || lines.total[row] > lines.total[best]) best = row;
  }
  return best;
}
