import { Failed } from '../../../contract/failure.ts';
import { breathing, partOf } from '../../../contract/job.ts';
import type { Job } from '../../../contract/job.ts';
import { readBackendWish } from '../../../store/backend-wish.ts';
import { foldProducts, FOLDS } from './category-folds.ts';
import type { Fold } from './category-folds.ts';
import { LEAST_CATEGORIES, LEAST_PHOTOS, LONGEST_FOR_PHOTOS_MS } from './contract.ts';
import type { PhotoNetAnswer, PhotosQuestion } from './contract.ts';
import { findContradictions, judgeCategories } from './judge-categories.ts';
import { learnablePhotos, meanByProduct, tellSimply } from './learnable-photos.ts';
import type { LearnablePhotos } from './learnable-photos.ts';
import { openPhotos } from './open-photos.ts';
import { halvePhoto } from './photo-tensors.ts';
import { learnableCategories } from './read-photos.ts';

/**
 * Trains a network that predicts a product's category from its photos, tests it on unseen products
 * against the most frequent category and nearest neighbours, and finds products whose photos
 * contradict their category.
 *
 * @throws Failed `too_few_rows` if fewer than two categories have enough photos
 */
export async function trainOnPhotos(question: PhotosQuestion, job: Job): Promise<PhotoNetAnswer> {
  const read = await openPhotos(question, job);
  const names = learnableCategories(read.products).map(({ name }) => name);
  if (names.length < LEAST_CATEGORIES) {
    const needed = LEAST_CATEGORIES * LEAST_PHOTOS;
    throw new Failed('too_few_rows', { rows: read.rgb.length, needed });
  }
  const photos = learnablePhotos(read, names);
  const folds = foldProducts(photos.product, photos.category, question.seed);
  const told = await tellSimply(photos, folds, job);
  const { chance, ranOut } = await tellByNet(photos, folds, question.seed, job);
  told.push({ model: 'photo_cnn', chance: meanByProduct(chance, photos) });
  const judging = judgeCategories(told, photos.category, names.length, question.seed);
  const judged = await breathing(judging, job);
  const used = told.find(({ model }) => model === judged.use)!;
  const isOfUse = judged.use !== 'majority';
  return {
    products: photos.products.length,
    photos: photos.product.length,
    categories: names,
    ...judged,
    contradictions: isOfUse ? findContradictions(used.chance, photos.products, names) : [],
    ranOut
  };
}

async function tellByNet(photos: LearnablePhotos, folds: Fold[], seed: number, job: Job) {
  const { onBackend } = await import('../../../tensors/on-backend.ts');
  const pixels: Float32Array[] = [];
  for (const own of photos.rgb) {
    await job.breathe();
    pixels.push(halvePhoto(own));
  }
  const category = Uint8Array.from(photos.product, (own) => photos.category[own]);
  const shared = { pixels, category, categories: photos.categories, seed };
  const clock = () => performance.now();
  const task = { ...shared, clock, budgetMs: LONGEST_FOR_PHOTOS_MS / FOLDS };
  return onBackend(await readBackendWish({}), job, async (_, guarded) => {
    const { trainPhotoNet } = await import('./photo-net.ts');
    const chance = new Float64Array(category.length * photos.categories);
    let ranOut = false;
    for (const [at, fold] of folds.entries()) {
      const told = await trainPhotoNet({ ...task, ...fold }, partOf(guarded, at, folds.length));
      ranOut ||= told.ranOut;
      fold.test.forEach((photo, row) => {
        const own = told.chance.subarray(row * photos.categories, (row + 1) * photos.categories);
        chance.set(own, photo * photos.categories);
      });
    }
    return { chance, ranOut };
  });
}
