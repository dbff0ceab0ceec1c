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
import type { PhotographedProduct, PhotosAnswer } from './contract.ts';
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

/** A shop's photos with their products. */
export interface ReadPhotos extends Omit<ProductPhotos, 'products'> {
  products: PhotographedProduct[];
  unmatched: string[];
}

/** Matches photos and products; files without a match are listed. */
export async function readPhotos(
  photos: readonly KeptPhoto[],
  shop: readonly ShopProduct[],
  job: Job
): Promise<ReadPhotos> {
  const matched = matchProducts(
    photos.map(({ path }) => path),
    shop
  );
  const unmatched = photos.filter((_, at) => matched[at] < 0).map(({ path }) => path);
  const looked = photos
    .map((photo, at) => ({ photo, own: matched[at] }))
    .filter(({ own }) => own >= 0 && shop[own].isLookedAt);
  const placeOf = new Map<number, number>();
  const products: PhotographedProduct[] = [];
  for (const { photo, own } of looked) {
    if (!placeOf.has(own)) {
      placeOf.set(own, products.length);
      const { product, name, category } = shop[own];
      const said = category || folderOf(photo.path);
      products.push({ product, name, category: said, photos: 0, rgb: photo.rgb });
    }
    products[placeOf.get(own)!].photos++;
  }
  return {
    products,
    unmatched,
    product: Int32Array.from(looked, ({ own }) => placeOf.get(own)!),
    rgb: looked.map(({ photo }) => photo.rgb),
    descriptors: await describeAll(
      looked.map(({ photo }) => photo.rgb),
      job
    )
  };
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

/** Similar products, shared photos, and whether categories can be learned. */
export async function answerPhotos(
  { products, unmatched, ...photos }: ReadPhotos,
  job: Job
): Promise<PhotosAnswer> {
  const compared = await compareProducts({ ...photos, products: products.length }, job);
  const categories = learnableCategories(products);
  const isSaid = products.some(({ category }) => category !== '');
  return {
    photos: photos.rgb.length + unmatched.length,
    matched: photos.rgb.length,
    unmatched: unmatched.length,
    unmatchedPaths: unmatched.slice(0, MOST_UNMATCHED),
    products,
    ...compared,
    categories,
    lacks: categories.length >= LEAST_CATEGORIES ? null : isSaid ? 'few' : 'categories'
  };
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
