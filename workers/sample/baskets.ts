import type { Random } from '../maths/random.ts';
import type { Product } from './catalogue.ts';
import { runningSums } from './customers.ts';
import {
  LAUNCH,
  PAIRS,
  PRICE_CHANGE,
  STOCK_OUTS,
  TASTE_STRENGTH,
  TASTES,
  type Taste
} from './planted-facts.ts';
import { toDay } from './demand.ts';

/** Share of orders with 1, 2, … different products before pairs are completed. */
const BASKET_SIZES = runningSums([0.34, 0.27, 0.19, 0.12, 0.08]);
/** Weights of a taste's three categories. */
const WITHIN_TASTE = runningSums([0.45, 0.33, 0.22]);

/** The shelf: products by code and by category, with their weights ready to be drawn from. */
export interface Shelf {
  products: Map<string, Product>;
  categories: string[];
  byCategory: Map<string, { products: Product[]; weights: number[] }>;
}

export function fillShelf(catalogue: Product[]): Shelf {
  const byCategory: Shelf['byCategory'] = new Map();
  for (const code of new Set(catalogue.map(({ category }) => category.code))) {
    const products = catalogue.filter(({ category }) => category.code === code);
    const weights = runningSums(products.map(({ popularity }) => popularity));
    byCategory.set(code, { products, weights });
  }
  return {
    products: new Map(catalogue.map((product) => [product.code, product])),
    categories: [...byCategory.keys()],
    byCategory
  };
}

/** Different products, by taste (none: anything) and by what is bought together. */
export function drawBasket(
  shelf: Shelf,
  taste: Taste | null,
  iso: string,
  random: Random
): Product[] {
  const basket = new Map<string, Product>();
  for (const wanted = 1 + random.weighted(BASKET_SIZES); basket.size < wanted;) {
    const product = drawProduct(shelf, taste, iso, random);
    basket.set(product.code, product);
  }
  for (const { first, second, chance } of PAIRS) {
    if (!basket.has(first) || basket.has(second) || random.next() >= chance) continue;
    const product = shelf.products.get(second);
    if (product && presence(second, iso) > 0) basket.set(second, product);
  }
  return [...basket.values()];
}

/** What one piece costs on a day, euros. */
export function priceOn(product: Product, iso: string): number {
  const risen = product.code === PRICE_CHANGE.product && iso >= PRICE_CHANGE.on;
  return risen ? Math.round(product.price * (1 + PRICE_CHANGE.rise) * 100) / 100 : product.price;
}

function drawProduct(shelf: Shelf, taste: Taste | null, iso: string, random: Random): Product {
  for (;;) {
    const { products, weights } = shelf.byCategory.get(drawCategory(shelf, taste, random))!;
    const product = products[random.weighted(weights)];
    // Accepting in proportion to the presence keeps the weights fixed.
    if (random.next() * LAUNCH.boost < presence(product.code, iso)) return product;
  }
}

function drawCategory(shelf: Shelf, taste: Taste | null, random: Random): string {
  const liked = taste && TASTES.find((own) => own.taste === taste)?.categories;
  if (liked && random.next() < TASTE_STRENGTH) return liked[random.weighted(WITHIN_TASTE)];
  return random.pick(shelf.categories);
}

/** 0: cannot be bought; 1: as usual. */
function presence(code: string, iso: string): number {
  if (STOCK_OUTS.some(({ product, from, to }) => product === code && from <= iso && iso <= to)) {
    return 0;
  }
  if (code === PRICE_CHANGE.product && iso >= PRICE_CHANGE.on) return PRICE_CHANGE.demand;
  if (code !== LAUNCH.product) return 1;
  const age = toDay(iso) - toDay(LAUNCH.on);
  if (age < 0) return 0;
  return age < LAUNCH.weeks * 7 ? LAUNCH.boost : 1;
}
