import { LINE_OTHER } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import type { Catalogue } from '../../../shop/catalogue.ts';

/** Per user, products received without payment. */
export type Received = ReadonlyMap<number, readonly number[]>;

/**
 * What customers received without paying for it: the parts of a set, a free gift. It is not
 * evidence of taste, and need not be recommended.
 *
 * @param customers keys of the users, in their order
 */
export function collectReceived(
  customers: readonly string[],
  { rows, customer, product, lineClass, quantity, unitPrice, unconverted, leftOut }: OrderLines,
  { itemOf }: Pick<Catalogue, 'itemOf'>
): Received {
  const users = new Map(customers.map((key, user) => [key, user]));
  const userOf = Array.from(customer.dictionary, (key) => users.get(key) ?? -1);
  const received = new Map<number, number[]>();
  for (let row = 0; row < rows; row++) {
    if (lineClass[row] !== LINE_OTHER || unitPrice[row] !== 0 || !(quantity[row] > 0)) continue;
    if (unconverted?.[row] || leftOut?.[row]) continue;
    const user = userOf[customer.codes[row]];
    const item = itemOf[product.codes[row]];
    if (user < 0 || item < 0) continue;
    const own = received.get(user) ?? [];
    if (!own.includes(item)) own.push(item);
    received.set(user, own);
  }
  return received;
}
