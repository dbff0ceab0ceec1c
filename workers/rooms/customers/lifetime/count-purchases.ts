import type { CustomerOrders } from '../../../shop/customer-orders.ts';

/** Distinct purchase days and money of customers, by index, between two days, both inclusive. */
export function countPurchases(
  { orderStart, orderDay, orderTotal }: CustomerOrders,
  places: Uint32Array,
  from: number,
  to: number
): { days: Float64Array; value: Float64Array } {
  const days = new Float64Array(places.length);
  const value = new Float64Array(places.length);
  places.forEach((place, c) => {
    let previous = NaN;
    for (let at = orderStart[place]; at < orderStart[place + 1]; at++) {
      const day = orderDay[at];
      if (day < from || day > to) continue;
      if (day !== previous) days[c]++;
      previous = day;
      value[c] += orderTotal[at];
    }
  });
  return { days, value };
}
