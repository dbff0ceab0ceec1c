import type { Job } from '../../../contract/job.ts';
import type { KeptPhoto } from '../../../contract/kept/photo.ts';
import { compareProducts } from './alike-products.ts';
import type { ProductPhotos } from './alike-products.ts';
import {
  LEAST_CATEGORIES,
  LEAST_PHOTOS,
  LEAST_PRODUCTS,
  MOST_CATEGORIES,
  MOST_UNMATCHED
} from './contract.ts';
import type { PhotographedProduct, PhotosAnswer, PhotosListed } from './contract.ts';
import { describePhoto } from './descriptor.ts';
import type { Descriptor } from './descriptor.ts';
import { folderOf, matchProducts } from './match-products.ts';

/** A product of the shop. */
export interface ShopProduct {
  product: string;
  name: string;
  category: string;
  /** Whether the product is inside the lens. */
  isLookedAt: boolean;
}

/** Photos matched with products by their names alone. */
export interface MatchedPhotos {
  products: PhotographedProduct[];
  /** Indices of the photos that have a product inside the lens, and its place in `products`. */
  looked: Uint32Array;
  product: Int32Array;
  unmatched: string[];
}

/** A shop's photos with their products. */
export interface ReadPhotos extends Omit<ProductPhotos, 'products'> {
  products: PhotographedProduct[];
  unmatched: string[];
}

/** Matches photos and products; files without a match are listed. */
export function matchPhotos(paths: readonly string[], shop: readonly ShopProduct[]): MatchedPhotos {
  const matched = matchProducts(paths, shop);
  const looked = Uint32Array.from(paths.keys()).filter(
    (at) => matched[at] >= 0 && shop[matched[at]].isLookedAt
  );
  const placeOf = new Map<number, number>();
  const products: PhotographedProduct[] = [];
  for (const at of looked) {
    const own = matched[at];
    if (!placeOf.has(own)) {
      placeOf.set(own, products.length);
      const { product, name, category } = shop[own];
      const path = paths[at];
      products.push({ product, name, category: category || folderOf(path), photos: 0, path });
    }
    products[placeOf.get(own)!].photos++;
  }
  const unmatched = paths.filter((_, at) => matched[at] < 0);
  const product = Int32Array.from(looked, (at) => placeOf.get(matched[at])!);
  return { products, looked, product, unmatched };
}

/** The same with what they look like. */
export async function readPhotos(
  photos: readonly KeptPhoto[],
  shop: readonly ShopProduct[],
  job: Job
): Promise<ReadPhotos> {
  const { looked, ...matched } = matchPhotos(
    photos.map(({ path }) => path),
    shop
  );
  const rgb = Array.from(looked, (at) => photos[at].rgb);
  return { ...matched, rgb, descriptors: await describeAll(rgb, job) };
}

async function describeAll(rgb: readonly Uint8Array[], job: Job): Promise<Descriptor[]> {
  const described: Descriptor[] = [];
  for (const [at, own] of rgb.entries()) {
    job.report({ step: 'indexing', done: at, total: rgb.length });
    await job.breathe();
    described.push(describePhoto(own));
  }
  return described;
}

/** Which photos have products, and whether categories can be learned. */
export function listPhotographed({
  products,
  product,
  unmatched
}: Pick<MatchedPhotos, 'products' | 'product' | 'unmatched'>): PhotosListed {
  const categories = learnableCategories(products);
  const isSaid = products.some(({ category }) => category !== '');
  return {
    photos: product.length + unmatched.length,
    matched: product.length,
    unmatched: unmatched.length,
    unmatchedPaths: unmatched.slice(0, MOST_UNMATCHED),
    products,
    categories,
    lacks: categories.length >= LEAST_CATEGORIES ? null : isSaid ? 'few' : 'categories'
  };
}

/** The same with similar products and shared photos. */
export async function answerPhotos(read: ReadPhotos, job: Job): Promise<PhotosAnswer> {
  const compared = await compareProducts({ ...read, products: read.products.length }, job);
  return { ...listPhotographed(read), ...compared };
}

/** Categories with enough photos and products, largest first. */
export function learnableCategories(
  products: readonly PhotographedProduct[]
): PhotosAnswer['categories'] {
  const found = new Map<string, { name: string; products: number; photos: number }>();
  for (const { category, photos } of products) {
    if (category === '') continue;
    const own = found.get(category) ?? { name: category, products: 0, photos: 0 };
    found.set(category, { ...own, products: own.products + 1, photos: own.photos + photos });
  }
  return [...found.values()]
    .filter((own) => own.products >= LEAST_PRODUCTS && own.photos >= LEAST_PHOTOS)
    .sort((a, b) => b.products - a.products || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_CATEGORIES);
}
