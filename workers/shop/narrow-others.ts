import type { Lens } from '../contract/lens.ts';
import type { OrderLines, ProductTexts } from '../contract/order-lines.ts';
import { dayNumber } from '../maths/calendar.ts';
import type { Ratings } from './people/ratings.ts';
import { countCodes } from './products/product-texts.ts';

/**
 * Texts of the products sold in narrowed lines; of products never sold, those that match the lens's
 * products and categories.
 */
export function narrowTexts(
  texts: ProductTexts,
  lens: Lens,
  whole: OrderLines,
  narrowed: OrderLines
): ProductTexts {
  const everSold = new Set(whole.product.dictionary);
  const sold = new Set(narrowed.product.dictionary);
  const isNamed = (names: string[] | undefined, name: string) =>
    !names?.length || names.includes(name);
  const places = [...texts.products.keys()].filter((at) =>
    everSold.has(texts.products[at])
      ? sold.has(texts.products[at])
      : isNamed(lens.product, texts.products[at]) && isNamed(lens.category, texts.categories[at])
  );
  const pick = (values: string[]) => places.map((at) => values[at]);
  const rows = countCodes(narrowed.product);
  const linesOf = new Map(narrowed.product.dictionary.map((id, code) => [id, rows[code]]));
  return {
    products: pick(texts.products),
    names: pick(texts.names),
    descriptions: pick(texts.descriptions),
    categories: pick(texts.categories),
    lineCounts: places.map((at) => linesOf.get(texts.products[at]) ?? 0)
  };
}

/** Ratings of the lens's products and days; a rating without a date lies in no period. */
export function narrowRatings(ratings: Ratings, { from, to, product: names }: Lens): Ratings {
  const { customer, product, liking, day } = ratings;
  const first = from ? dayNumber(from) : -Infinity;
  const last = to ? dayNumber(to) : Infinity;
  const isDated = from !== undefined || to !== undefined;
  const rows = [...day.keys()].filter(
    (row) =>
      (!isDated || (day[row] !== 0 && day[row] >= first && day[row] <= last)) &&
      (!names?.length || names.includes(product.dictionary[product.codes[row]]))
  );
  return {
    rows: rows.length,
    customer: { ...customer, codes: Uint32Array.from(rows, (row) => customer.codes[row]) },
    product: { ...product, codes: Uint32Array.from(rows, (row) => product.codes[row]) },
    liking: Float64Array.from(rows, (row) => liking[row]),
    day: Int32Array.from(rows, (row) => day[row])
  };
}
