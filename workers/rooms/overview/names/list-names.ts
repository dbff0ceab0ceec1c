import { LINE_SALE, NO_DAY } from '../../../contract/order-lines.ts';
import type { OrderLines, ProductTexts } from '../../../contract/order-lines.ts';
import type { People } from '../../../shop/people/people.ts';
import { isServiceLine } from '../../../shop/products/not-products.ts';
import type { ShopNames } from './contract.ts';

/**
 * The names by which a shop's customers and products are searched. Sorted by number of lines, so
 * that of several matches the one most likely meant comes first.
 *
 * @example listNames(lines, people, texts).customers[0]
 */
export function listNames(lines: OrderLines, people: People, texts: ProductTexts): ShopNames {
  const customers = listCustomers(lines);
  const { products, names, lineCounts } = texts;
  const places = [...products.keys()].filter((at) => !isServiceLine(products[at], names[at]));
  if (lineCounts) places.sort((a, b) => lineCounts[b] - lineCounts[a] || a - b);
  return {
    customers,
    customerNames: customers.map((key) => people.get(key)?.name ?? ''),
    emails: customers.map((key) => people.get(key)?.email ?? ''),
    products: places.map((at) => products[at]),
    productNames: places.map((at) => names[at])
  };
}

/** Known customers with a dated sale; others have no page. */
function listCustomers({ rows, lineClass, day, customer: { codes, dictionary } }: OrderLines) {
  const counts = new Uint32Array(dictionary.length);
  for (let row = 0; row < rows; row++) {
    if (lineClass[row] === LINE_SALE && day[row] !== NO_DAY) counts[codes[row]]++;
  }
  const used = [...counts.keys()].filter((code) => code > 0 && counts[code] > 0);
  return used.sort((a, b) => counts[b] - counts[a] || a - b).map((code) => dictionary[code]);
}
