import type { Job } from '../../../contract/job.ts';
import type { Fold } from './category-folds.ts';
import type { PhotographedProduct } from './contract.ts';
import type { Descriptor } from './descriptor.ts';
import type { ToldCategories } from './judge-categories.ts';
import { tellByNearest } from './nearest-photos.ts';
import type { ReadPhotos } from './read-photos.ts';

/** Photos of products whose category can be learned. */
export interface LearnablePhotos {
  products: PhotographedProduct[];
  /** Category of each product. */
  category: Uint8Array;
  categories: number;
  /** Product of each photo. */
  product: Int32Array;
  rgb: Uint8Array[];
  descriptors: Descriptor[];
}

/** Excludes products of other categories. */
export function learnablePhotos(read: ReadPhotos, names: readonly string[]): LearnablePhotos {
  const kept = [...read.products.keys()].filter((own) =>
    names.includes(read.products[own].category)
  );
  const placeOf = new Map(kept.map((own, at) => [own, at]));
  const photos = [...read.product.keys()].filter((photo) => placeOf.has(read.product[photo]));
  return {
    products: kept.map((own) => read.products[own]),
    category: Uint8Array.from(kept, (own) => names.indexOf(read.products[own].category)),
    categories: names.length,
    product: Int32Array.from(photos, (photo) => placeOf.get(read.product[photo])!),
    rgb: photos.map((photo) => read.rgb[photo]),
    descriptors: photos.map((photo) => read.descriptors[photo])
  };
}

/** Methods without training: the most frequent category, and nearest neighbours. */
export async function tellSimply(
  photos: LearnablePhotos,
  folds: readonly Fold[],
  job: Job
): Promise<ToldCategories[]> {
  const { product, category, categories, descriptors } = photos;
  const ofPhoto = Uint8Array.from(product, (own) => category[own]);
  const usual = new Float64Array(product.length * categories);
  const nearest = new Float64Array(product.length * categories);
  for (const { train, held, test } of folds) {
    const known = [...train, ...held];
    const shares = new Float64Array(categories);
    for (const own of new Set(known.map((photo) => product[photo]))) shares[category[own]]++;
    const all = shares.reduce((sum, value) => sum + value, 0);
    for (const photo of test) {
      await job.breathe();
      const from = photo * categories;
      usual.set(
        shares.map((value) => value / all),
        from
      );
      const own = descriptors[photo];
      nearest.set(tellByNearest(own, known, descriptors, ofPhoto, categories), from);
    }
  }
  return [
    { model: 'majority', chance: meanByProduct(usual, photos) },
    { model: 'nearest_photos', chance: meanByProduct(nearest, photos) }
  ];
}

/** Probabilities of each product: the mean over its photos. */
export function meanByProduct(
  chance: Float64Array,
  { product, products, categories }: LearnablePhotos
): Float64Array {
  const mean = new Float64Array(products.length * categories);
  product.forEach((own, photo) => {
    for (let at = 0; at < categories; at++) {
      const value = chance[photo * categories + at];
      mean[own * categories + at] += value / products[own].photos;
    }
  });
  return mean;
}
