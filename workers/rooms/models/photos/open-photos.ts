import type { Job } from '../../../contract/job.ts';
import { lensKey } from '../../../contract/lens.ts';
import { listCatalogue } from '../../../shop/catalogue.ts';
import { loadOrderLines, loadProductTexts } from '../../../shop/load.ts';
import { listPhotoPaths, listPhotos } from '../../../store/kept/photos.ts';
import type { PhotosListed, PhotosQuestion } from './contract.ts';
import { listPhotographed, matchPhotos, readPhotos } from './read-photos.ts';
import type { ReadPhotos, ShopProduct } from './read-photos.ts';

/** A shop's stored photos with their products inside the lens. */
export async function openPhotos({ shopId, lens }: PhotosQuestion, job: Job): Promise<ReadPhotos> {
  const photos = await listPhotos(shopId);
  if (photos.length === 0) return readPhotos([], [], job);
  return readPhotos(photos, await listProducts({ shopId, lens }, job), job);
}

/** Which photos have products, by their names: before thousands of photos are looked at. */
export async function openPhotoList(
  { shopId, lens }: PhotosQuestion,
  job: Job
): Promise<PhotosListed> {
  const paths = await listPhotoPaths(shopId);
  const products = paths.length > 0 ? await listProducts({ shopId, lens }, job) : [];
  return listPhotographed(matchPhotos(paths, products));
}

/** All products sold or listed; order lines may have products with a number and no name. */
async function listProducts(
  { shopId, lens }: Pick<PhotosQuestion, 'shopId' | 'lens'>,
  job: Job
): Promise<ShopProduct[]> {
  const { products, names, categories } = await loadProductTexts(shopId, job);
  const sold = listCatalogue(await loadOrderLines(shopId, job));
  const isListed = new Set(products);
  const listed = products.map((product, at) => ({
    product,
    name: names[at],
    category: categories[at]
  }));
  const numbered = sold.products
    .map((product, at) => ({ product, name: sold.names[at], category: '' }))
    .filter(({ product }) => !isListed.has(product));
  const all = [...listed, ...numbered];
  if (!lensKey(lens)) return all.map((own) => ({ ...own, isLookedAt: true }));
  const through = new Set([
    ...(await loadProductTexts(shopId, job, lens)).products,
    ...listCatalogue(await loadOrderLines(shopId, job, lens)).products
  ]);
  return all.map((own) => ({ ...own, isLookedAt: through.has(own.product) }));
}
