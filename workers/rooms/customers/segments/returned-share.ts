import { LINE_RETURN } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';

/** From this share on, a customer counts as having returned all or nearly all they bought. */
export const GAVE_BACK = 0.95;
/** Fewer of a list, with less of its money, change no sentence about it and are not mentioned. */
export const GAVE_BACK_TOLD = 0.05;

/**
 * Per customer, the share of purchases by amount that was returned. Scores count sales only (RFM's
 * monetary is the sum of sale totals), so a customer who bought much and returned all of it scores
 * high although nobody should act on it.
 */
export function returnedShares(
  { customers, orderStart, orderTotal }: CustomerOrders,
  { customer, lineClass, total, rows }: OrderLines
): Float64Array<ArrayBuffer> {
  const returned = new Float64Array(customer.dictionary.length);
  for (let row = 0; row < rows; row++) {
    if (lineClass[row] === LINE_RETURN && total[row] < 0)
      returned[customer.codes[row]] -= total[row];
  }
  const places = new Map(customers.map((key, place) => [key, place]));
  const shares = new Float64Array(customers.length);
  for (let code = 1; code < returned.length; code++) {
    const place = returned[code] > 0 ? places.get(customer.dictionary[code]) : undefined;
    if (place === undefined) continue;
    let bought = 0;
    for (let at = orderStart[place]; at < orderStart[place + 1]; at++) bought += orderTotal[at];
    shares[place] = bought > 0 ? returned[code] / bought : 0;
  }
  return shares;
}
