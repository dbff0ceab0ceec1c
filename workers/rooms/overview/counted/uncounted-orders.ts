import type { OrderLines } from '../../../contract/order-lines.ts';
import type { UncountedOrders } from './contract.ts';

/**
 * The orders that no figure contains, since they are in another currency and nobody has said its
 * rate: without being told, a shop owner takes the revenue of one currency for that of the shop.
 * Null where every order counts.
 *
 * @example
 *   countUncounted(lines); // { orders: 3, currency: 'EUR', others: ['JPY', 'USD'] }
 */
export function countUncounted(lines: OrderLines): UncountedOrders | null {
  const { unconverted, order, currency, foreign } = lines;
  const found = new Set(order.codes.filter((_, line) => unconverted?.[line]));
  if (found.size === 0) return null;
  const open = foreign.filter((own) => own.converted < own.lines);
  return { orders: found.size, currency, others: open.map((own) => own.currency) };
}
