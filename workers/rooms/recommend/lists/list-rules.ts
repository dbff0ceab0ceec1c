import { LINE_SALE, NO_DAY } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { findFacts } from '../../../shop/products/product-file.ts';
import type { ProductCatalogue } from '../../../shop/products/product-file.ts';
import type { ListQuestion, ListRules } from './contract.ts';
import type { Catalogue } from '../../../shop/catalogue.ts';
import { meanPrices } from '../similar/price-bands.ts';

/** Without stock and without a sale for so many days, a product has left the range. */
const GONE_DAYS = 56;

/** Facts about each item; NaN and 0 where unknown. */
export interface ItemFacts {
  stock: Float64Array;
  /** Margin: share of the mean selling price that exceeds the cost. */
  margin: Float64Array;
  categoryOf: Uint32Array;
  /** 1: out of stock, and last sold long before the shop's newest sale. */
  isGone: Uint8Array;
}

type Named = Pick<Catalogue, 'products' | 'names'>;

/**
 * Stock and cost from the shop's product files, prices and categories from its order lines;
 * newcomers follow the catalogue's items.
 */
export function collectItemFacts(
  lines: OrderLines,
  catalogue: Catalogue,
  files: ProductCatalogue,
  newcomers: Named = { products: [], names: [] }
): ItemFacts {
  const products = [...catalogue.products, ...newcomers.products];
  const names = [...catalogue.names, ...newcomers.names];
  const { itemOf } = catalogue;
  const facts = products.map((product, item) => findFacts(files, product, names[item]));
  const prices = meanPrices(lines);
  const categoryOf = new Uint32Array(products.length);
  const lastDay = new Int32Array(catalogue.products.length).fill(NO_DAY);
  let newest = NO_DAY;
  for (let row = 0; row < lines.rows; row++) {
    const item = itemOf[lines.product.codes[row]];
    if (item < 0 || lines.lineClass[row] !== LINE_SALE) continue;
    lastDay[item] = Math.max(lastDay[item], lines.day[row]);
    newest = Math.max(newest, lines.day[row]);
    if (lines.category?.codes[row]) categoryOf[item] = lines.category.codes[row];
  }
  // The category of a product that is not sold yet can only come from its product file.
  const codeOf = new Map(lines.category?.dictionary.map((text, code) => [text, code]));
  for (let item = catalogue.products.length; item < products.length; item++) {
    categoryOf[item] = codeOf.get(facts[item]?.category ?? '') ?? 0;
  }
  const isGone = new Uint8Array(products.length);
  for (const [item, day] of lastDay.entries()) {
    const hasNone = (facts[item]?.stock ?? NaN) <= 0;
    if (hasNone && day !== NO_DAY && newest - day >= GONE_DAYS) isGone[item] = 1;
  }
  return {
    isGone,
    stock: Float64Array.from(facts, (fact) => fact?.stock ?? NaN),
    margin: Float64Array.from(facts, (fact, item) => {
      const price = prices.get(products[item]) ?? NaN;
      return price > 0 ? 1 - (fact?.cost ?? NaN) / price : NaN;
    }),
    categoryOf
  };
}

/**
 * Translates the rules of a question to item numbers, and lists the products it names that do not
 * exist.
 */
export function readRules(
  question: ListQuestion,
  products: readonly string[],
  { stock, margin, categoryOf, isGone }: ItemFacts
): ListRules & { unknown: string[] } {
  const { ownedAllowed, inStock, leastMargin, category, newProducts } = question;
  const numberOf = new Map(products.map((product, item) => [product, item]));
  const never = new Uint8Array(products.length);
  for (const product of question.never) {
    const item = numberOf.get(product);
    if (item !== undefined) never[item] = 1;
  }
  const isAlways = new Set(question.always);
  for (let item = 0; item < never.length; item++) {
    if (isGone[item] && !isAlways.has(products[item])) never[item] = 1;
    if (inStock && stock[item] <= 0) never[item] = 1;
    if (leastMargin !== null && margin[item] < leastMargin) never[item] = 1;
  }
  const always = question.always.map((product) => numberOf.get(product));
  return {
    ownedAllowed,
    never,
    category,
    categoryOf,
    newProducts,
    always: [...new Set(always.filter((item) => item !== undefined))],
    unknown: [...question.never, ...question.always].filter(
      (product) => product !== '' && !numberOf.has(product)
    )
  };
}
