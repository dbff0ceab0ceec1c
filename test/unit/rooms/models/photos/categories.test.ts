import { describe, expect, it } from 'vitest';
import { atOnce, quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { foldProducts } from '../../../../../workers/rooms/models/photos/category-folds.ts';
import {
  findContradictions,
  judgeCategories
} from '../../../../../workers/rooms/models/photos/judge-categories.ts';
import {
  learnablePhotos,
  meanByProduct,
  tellSimply
} from '../../../../../workers/rooms/models/photos/learnable-photos.ts';
import {
  halvePhoto,
  NET_SIDE,
  tensorOf
} from '../../../../../workers/rooms/models/photos/photo-tensors.ts';
import { readPhotos } from '../../../../../workers/rooms/models/photos/read-photos.ts';
import { BLUE, drawn, GREEN, noise, RED } from './made-photos.ts';

const job = quietJob();
const NAMES = ['Discs', 'Stripes'];
const PRODUCTS = 24;

/** Two photos of each product; the first product is a disc that the shop lists among stripes. */
async function photosOf(isNoise: boolean) {
  const random = createRandom(6);
  const isDisc = (at: number) => at % 2 === 0;
  const shop = Array.from({ length: PRODUCTS }, (_, at) => ({
    product: `p${at}`,
    name: '',
    category: NAMES[isDisc(at) && at > 0 ? 0 : 1],
    isLookedAt: true
  }));
  const photos = shop.flatMap(({ product }, at) =>
    [1, 2].map((own) => ({
      shopId: 1,
      path: `${product}_${own}.jpg`,
      width: 64,
      height: 64,
      rgb: isNoise
        ? noise(random)
        : drawn(isDisc(at) ? 'disc' : 'stripes', random.pick([RED, BLUE, GREEN]), random)
    }))
  );
  return learnablePhotos(await readPhotos(photos, shop, job), NAMES);
}

it('never tells a product by what was learned from its own photos', () => {
  const random = createRandom(8);
  const category = Uint8Array.from({ length: 31 }, (_, at) => at % 3);
  const product = Int32Array.from({ length: 100 }, (_, at) => (at < 31 ? at : random.integer(31)));
  const folds = foldProducts(product, category, 5);
  const told = folds.flatMap(({ test }) => test).sort((a, b) => a - b);
  expect(told).toEqual([...product.keys()]);
  for (const { train, held, test } of folds) {
    expect(train.length + held.length + test.length).toBe(100);
    expect(held.length).toBeGreaterThan(0);
    const parts = [train, held, test].map((own) => new Set(own.map((photo) => product[photo])));
    expect(parts[0].size + parts[1].size + parts[2].size).toBe(31);
    expect(new Set([...parts[0]].map((own) => category[own])).size).toBe(3);
  }
  expect(foldProducts(product, category, 5)).toEqual(folds);
});

describe('a category by the photos most alike', () => {
  it('is told where it shows, and the product in the wrong one is found', async () => {
    const photos = await photosOf(false);
    const folds = foldProducts(photos.product, photos.category, 1);
    const told = await tellSimply(photos, folds, job);
    const { use, accuracy, metrics } = atOnce(judgeCategories(told, photos.category, 2, 1));
    expect(use).toBe('nearest_photos');
    expect(accuracy.nearest_photos).toBeGreaterThan(0.9);
    expect(accuracy.majority).toBeLessThan(0.6);
    expect(metrics).toHaveLength(4);
    const [first, ...others] = findContradictions(told[1].chance, photos.products, NAMES);
    expect(first).toMatchObject({ product: 'p0', category: 'Stripes', told: 'Discs' });
    expect(first.probability).toBeGreaterThan(0.8);
    expect(others.length).toBeLessThan(3);
  });

  it('is not told from noise', async () => {
    const photos = await photosOf(true);
    const folds = foldProducts(photos.product, photos.category, 1);
    const told = await tellSimply(photos, folds, job);
    expect(atOnce(judgeCategories(told, photos.category, 2, 1)).use).toBe('majority');
  });
});

it('the simplest method is used that no other beats beyond chance', () => {
  const category = Uint8Array.from({ length: 40 }, (_, at) => at % 2);
  const rightFor = (share: number) =>
    Float64Array.from({ length: 80 }, (_, at) => {
      const product = at >> 1;
      const isRight = product < share * 40;
      return (at % 2 === category[product]) === isRight ? 0.9 : 0.1;
    });
  const use = (nearest: number, network: number) =>
    atOnce(
      judgeCategories(
        [
          { model: 'majority', chance: rightFor(0.5) },
          { model: 'nearest_photos', chance: rightFor(nearest) },
          { model: 'photo_cnn', chance: rightFor(network) }
        ],
        category,
        2,
        1
      )
    ).use;
  expect(use(0.5, 0.5)).toBe('majority');
  expect(use(0.9, 0.925)).toBe('nearest_photos');
  expect(use(0.7, 1)).toBe('photo_cnn');
  expect(use(0.5, 0.9)).toBe('photo_cnn');
});

it('chances of a product are the mean of its photos', async () => {
  const photos = await photosOf(true);
  const chance = Float64Array.from({ length: PRODUCTS * 4 }, (_, at) => (at % 4) / 4);
  const mean = meanByProduct(chance, photos);
  expect(mean).toHaveLength(PRODUCTS * 2);
  expect([mean[0], mean[1]]).toEqual([0.25, 0.5]);
});

describe('a photo as a tensor', () => {
  it('is half as wide, from −1 to 1', () => {
    const pixels = halvePhoto(drawn('square', RED));
    expect(pixels).toHaveLength(NET_SIDE * NET_SIDE * 3);
    const centre = (NET_SIDE / 2) * (NET_SIDE + 1) * 3;
    expect(pixels[centre]).toBeCloseTo(RED[0] / 127.5 - 1, 6);
    expect(pixels[0]).toBeCloseTo(250 / 127.5 - 1, 6);
  });

  it('is mirrored and shifted by chance while training only', () => {
    const pixels = [halvePhoto(drawn('stripes', RED))];
    expect(tensorOf(pixels, [0], null)).toEqual(pixels[0]);
    const moved = tensorOf(pixels, [0, 0], createRandom(1));
    expect(moved).toHaveLength(2 * pixels[0].length);
    expect(moved.subarray(0, pixels[0].length)).not.toEqual(pixels[0]);
    expect(tensorOf(pixels, [0, 0], createRandom(1))).toEqual(moved);
    const known = new Set(pixels[0]);
    expect(moved.every((value) => known.has(value))).toBe(true);
  });
});
