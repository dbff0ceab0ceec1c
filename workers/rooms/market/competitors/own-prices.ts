import { LINE_SALE, type OrderLines } from '../../../contract/order-lines.ts';
import { median } from '../../../maths/statistics/quantiles.ts';
import type { ProductFacts } from '../../../shop/products/product-file.ts';
import { divide } from '../products/divide.ts';
import { usualCategory } from '../products/what-sells.ts';
import type { ListedProduct } from './match-products.ts';

/** Number of newest sales whose median is a product's current price. */
const NEWEST = 20;

export interface OwnProduct extends ListedProduct {
  product: string;
  category: string;
}

/**
 * The shop's products that have a name, with their price per unit: from the product file, else the
 * median of their newest sales.
 */
export function listOwnProducts(
  lines: OrderLines,
  factsOf: (product: string, name: string) => ProductFacts | undefined
): OwnProduct[] {
  const division = divide(lines, 'product');
  const categoryOf = usualCategory(lines, division);
  const products: OwnProduct[] = [];
  for (let code = 1; code < division.names.length; code++) {
    const rows = division.rows.subarray(division.start[code], division.start[code + 1]);
    const product = division.names[code];
    const facts = factsOf(product, division.labels[code]);
    const name = division.labels[code] || facts?.name || product;
    if (rows.length === 0 || !name) continue;
    const asked = facts && facts.price > 0 ? facts.price : newestPrice(lines, rows);
    products.push({
      product,
      name,
      price: asked,
      category: categoryOf(code) || facts?.category || ''
    });
  }
  return products;
}

function newestPrice(lines: OrderLines, rows: Uint32Array): number {
  const isPriced = (row: number) =>
    lines.lineClass[row] === LINE_SALE && lines.quantity[row] > 0 && lines.total[row] > 0;
  const newest = [...rows]
    .filter(isPriced)
    .sort((a, b) => lines.day[b] - lines.day[a])
    .slice(0, NEWEST);
  return newest.length > 0
    ? median(newest.map((row) => lines.total[row] / lines.quantity[row]))
    : NaN;
}
