import type { Lens } from '../../../contract/lens.ts';
import { LINE_SALE, type OrderLines } from '../../../contract/order-lines.ts';
import { median } from '../../../maths/statistics/quantiles.ts';
import {
  findFacts,
  type ProductCatalogue,
  type ProductFacts
} from '../../../shop/products/product-file.ts';
import { divide } from '../products/divide.ts';
import { usualCategory } from '../products/what-sells.ts';
import type { ListedProduct } from './match-products.ts';

/** Number of newest sales whose median is a product's current price. */
const NEWEST = 20;

const ASKS_FOR_SALES = ['from', 'to', 'segment', 'product', 'country', 'channel'] as const;

export interface OwnProduct extends ListedProduct {
  product: string;
  category: string;
}

/**
 * The shop's products that have a name, with their price per unit: from the product file, else the
 * median of their newest sales. What the product file lists and nobody bought yet stands last.
 *
 * @param lines as the lens shows them
 */
export function listOwnProducts(
  lines: OrderLines,
  catalogue: ProductCatalogue,
  lens: Lens
): OwnProduct[] {
  const division = divide(lines, 'product');
  const categoryOf = usualCategory(lines, division);
  const products: OwnProduct[] = [];
  const known = new Set<string>();
  for (let code = 1; code < division.names.length; code++) {
    const rows = division.rows.subarray(division.start[code], division.start[code + 1]);
    const product = division.names[code];
    const facts = findFacts(catalogue, product, division.labels[code]);
    if (facts) known.add(facts.product);
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
  const unsold = [...catalogue.byId.values()].filter(({ product }) => !known.has(product));
  return [...products, ...listUnsold(unsold, lens)];
}

/** What was never sold belongs to no day, buyer or place that a lens may ask for. */
function listUnsold(unsold: readonly ProductFacts[], lens: Lens): OwnProduct[] {
  if (ASKS_FOR_SALES.some((kind) => lens[kind]?.length)) return [];
  const wanted = lens.category?.length ? new Set(lens.category) : null;
  return unsold
    .filter(({ name, category }) => name && (!wanted || wanted.has(category)))
    .map(({ product, name, price, category }) => ({ product, name, price, category }));
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
