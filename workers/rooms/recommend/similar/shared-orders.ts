import { LINE_SALE } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';

/**
 * Sorts products by the number of orders they share with another product, keeping the order of
 * equal ones: a product that is only bought alone has nothing that goes with it.
 *
 * @param places indices into `products`
 */
export function sortBySharedOrders(
  places: readonly number[],
  products: readonly string[],
  { rows, lineClass, order, product }: OrderLines
): number[] {
  const first = new Uint32Array(order.dictionary.length);
  const isShared = new Uint8Array(order.dictionary.length);
  const eachSale = (work: (order: number, product: number) => void) => {
    for (let row = 0; row < rows; row++) {
      if (lineClass[row] === LINE_SALE) work(order.codes[row], product.codes[row]);
    }
  };
  eachSale((own, sold) => {
    if (first[own] === 0) first[own] = sold;
    else if (first[own] !== sold) isShared[own] = 1;
  });
  const count = new Uint32Array(product.dictionary.length);
  eachSale((own, sold) => (count[sold] += isShared[own]));
  const shared = new Map(product.dictionary.map((id, code) => [id, count[code]]));
  const of = (place: number) => shared.get(products[place]) ?? 0;
  return [...places].sort((a, b) => of(b) - of(a));
}
