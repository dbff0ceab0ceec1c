import type { OrderLines } from '../../../contract/order-lines.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import type { OrderBehind } from './contract.ts';
import type { Catalogue } from '../../../shop/catalogue.ts';
import type { Interactions } from '../interactions.ts';
import { usersOfItems } from '../interactions.ts';

/**
 * The orders behind a reason: for customers who bought all of the given products, every line with
 * one of them, by customer and then by time.
 *
 * @param items one item (its buyers) or two (buyers of both)
 */
export function findOrdersBehind(
  { data, history, lines, catalogue }: Bought,
  items: readonly number[]
): { customers: number; rows: Omit<OrderBehind, 'name'>[] } {
  const { customers, orderStart, orderTime, orderCode, lineStart, lineRow } = history;
  const users = buyersOfAll(data, items);
  const rows: Omit<OrderBehind, 'name'>[] = [];
  for (const user of users) {
    // Users who only rated have no orders.
    if (user >= customers.length) continue;
    for (let order = orderStart[user]; order < orderStart[user + 1]; order++) {
      for (let at = lineStart[order]; at < lineStart[order + 1]; at++) {
        const row = lineRow[at];
        const item = catalogue.itemOf[lines.product.codes[row]];
        if (!items.includes(item)) continue;
        rows.push({
          customer: customers[user],
          order: lines.order.dictionary[orderCode[order]],
          time: orderTime[order],
          product: catalogue.products[item],
          productName: catalogue.names[item],
          quantity: lines.quantity[row],
          total: lines.total[row]
        });
      }
    }
  }
  return { customers: users.length, rows };
}

interface Bought {
  data: Interactions;
  history: CustomerOrders;
  lines: OrderLines;
  catalogue: Catalogue;
}

function buyersOfAll(data: Interactions, items: readonly number[]): number[] {
  const { start, row } = usersOfItems(data);
  const found = items.map((item) => [...row.subarray(start[item], start[item + 1])]);
  return found.reduce((all, own) => {
    const buyers = new Set(own);
    return all.filter((user) => buyers.has(user));
  });
}
