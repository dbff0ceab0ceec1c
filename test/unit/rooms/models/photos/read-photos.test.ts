import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { PHOTO_BYTES } from '../../../../../workers/contract/kept/photo.ts';
import type { KeptPhoto } from '../../../../../workers/contract/kept/photo.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { looksAlike } from '../../../../../workers/rooms/models/photos/contract.ts';
import { cosine, describePhoto } from '../../../../../workers/rooms/models/photos/descriptor.ts';
import { matchProducts } from '../../../../../workers/rooms/models/photos/match-products.ts';
import {
  answerPhotos,
  listPhotographed,
  matchPhotos,
  readPhotos
} from '../../../../../workers/rooms/models/photos/read-photos.ts';
import type { ShopProduct } from '../../../../../workers/rooms/models/photos/read-photos.ts';
import { BLUE, drawn, GREEN, noise, RED } from './made-photos.ts';

const job = quietJob();

function shopOf(names: string[], category = ''): ShopProduct[] {
  return names.map((product) => ({ product, name: '', category, isLookedAt: true }));
}

function photo(path: string, rgb: Uint8Array<ArrayBuffer>): KeptPhoto {
  return { shopId: 1, path, width: 64, height: 64, rgb };
}

async function answer(photos: KeptPhoto[], shop: ShopProduct[]) {
  return answerPhotos(await readPhotos(photos, shop, job), job);
}

describe('the product of a file name', () => {
  const shop = [
    { product: 'TS-001', name: 'Blue mug' },
    { product: 'TS-001-2', name: '红色杯子' },
    { product: '7', name: 'Blue' }
  ];
  it.each([
    ['TS-001.jpg', 0],
    ['ts_001 (3).JPG', 0],
    ['mugs/TS-001-front_1.webp', 0],
    ['TS-001_2.jpg', 1],
    ['Blue mug.png', 0],
    ['blue-mug 4.png', 0],
    ['红色杯子.jpg', 1],
    ['红色杯子_2.jpg', 1],
    ['TS-001/IMG_2041.jpg', 0],
    ['blue/IMG_2041.jpg', 2],
    ['TS-002.jpg', -1],
    ['IMG_2041.jpg', -1],
    ['.jpg', -1]
  ])('%s', (path, product) => {
    expect([...matchProducts([path], shop)]).toEqual([product]);
  });
});

describe('a photo described', () => {
  const similarity = (a: Uint8Array, b: Uint8Array) => {
    const [first, second] = [describePhoto(a), describePhoto(b)];
    return {
      colour: cosine(first.colour, second.colour),
      shape: cosine(first.shape, second.shape)
    };
  };

  it('is wholly like itself, and a blank one is without shape', () => {
    const own = similarity(drawn('disc', RED), drawn('disc', RED));
    expect(own.colour).toBeCloseTo(1, 5);
    expect(own.shape).toBeCloseTo(1, 5);
    const blank = new Uint8Array(PHOTO_BYTES).fill(255);
    expect(similarity(blank, drawn('disc', RED)).shape).toBe(0);
    expect(similarity(blank, blank).colour).toBeCloseTo(1, 5);
  });

  it('tells colour and shape apart', () => {
    const sameShape = similarity(drawn('disc', RED), drawn('disc', BLUE));
    const sameColour = similarity(drawn('disc', RED), drawn('stripes', RED));
    expect(sameShape.shape).toBeGreaterThan(0.95);
    expect(sameShape.colour).toBeLessThan(0.6);
    expect(sameColour.colour).toBeGreaterThan(0.95);
    expect(sameColour.shape).toBeLessThan(0.7);
  });

  it('hardly changes when the thing is moved and lit a little differently', () => {
    const random = createRandom(3);
    const own = similarity(drawn('disc', RED, random), drawn('disc', RED, random));
    const other = similarity(drawn('disc', RED, random), drawn('stripes', BLUE, random));
    expect(own.colour + own.shape).toBeGreaterThan(1.5);
    expect(other.colour + other.shape).toBeLessThan(own.colour + own.shape - 0.4);
  });
});

describe('products by their photos', () => {
  it('finds planted look-alikes, of any of their photos', async () => {
    const random = createRandom(1);
    const photos = [
      photo('a.jpg', drawn('disc', RED, random)),
      photo('b_1.jpg', drawn('stripes', GREEN, random)),
      photo('b_2.jpg', drawn('disc', RED, random)),
      photo('c.jpg', drawn('stripes', BLUE, random)),
      photo('d.jpg', drawn('square', BLUE, random))
    ];
    const { alike, products, same } = await answer(photos, shopOf(['a', 'b', 'c', 'd', 'e']));
    expect(products.map(({ product, photos }) => [product, photos])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 1],
      ['d', 1]
    ]);
    const first = (product: number) => alike.find(({ from }) => from === product)!.to;
    expect([first(0), first(1)]).toEqual([1, 0]);
    // Of a red disc and a blue square it is not said that they look alike.
    const pairOf = (from: number, to: number) =>
      alike.find((own) => own.from === from && own.to === to)!;
    expect(looksAlike(pairOf(0, 1))).toBe(true);
    expect(looksAlike(pairOf(0, 3))).toBe(false);
    expect(alike).toHaveLength(4 * 3);
    expect(same).toEqual([]);
    for (const { similarity, colour, shape } of alike) {
      expect(similarity).toBeCloseTo((colour + shape) / 2, 12);
      expect(similarity).toBeGreaterThanOrEqual(0);
      expect(similarity).toBeLessThanOrEqual(1);
    }
  });

  it('keeps the three most alike of each product, most alike first', async () => {
    const random = createRandom(5);
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const pictures = names.map((_, at) => drawn(at % 2 ? 'disc' : 'stripes', RED, random));
    const photos = names.map((name, at) => photo(`${name}.png`, pictures[at]));
    const { alike } = await answer(photos, shopOf(names));
    const described = pictures.map(describePhoto);
    names.forEach((_, from) => {
      const all = described
        .map((own, to) => ({
          to,
          similarity:
            (cosine(own.colour, described[from].colour) +
              cosine(own.shape, described[from].shape)) /
            2
        }))
        .filter(({ to }) => to !== from)
        .sort((a, b) => b.similarity - a.similarity);
      const told = alike.filter((own) => own.from === from).map(({ to }) => to);
      expect(told).toEqual(all.slice(0, 3).map(({ to }) => to));
    });
  });

  it('says which products show the same photo, and which one that was saved again', async () => {
    const random = createRandom(2);
    const mug = drawn('disc', RED, random);
    const saved = mug.map((value) => Math.max(0, value - random.integer(4)));
    const photos = [
      photo('a.jpg', mug),
      photo('b.jpg', mug.slice()),
      photo('c.jpg', mug.slice()),
      photo('d.jpg', drawn('stripes', BLUE)),
      photo(
        'e.jpg',
        drawn('stripes', BLUE).map((value) => Math.max(0, value - 1))
      ),
      photo('f.jpg', drawn('disc', BLUE, random)),
      photo('g.jpg', noise(random))
    ];
    const shop = shopOf(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    const { same } = await answer(photos, shop);
    expect(same).toEqual([
      { products: [0, 1, 2], isExact: true },
      { products: [3, 4], isExact: false }
    ]);
    const again = await answer([photos[0], photo('b.jpg', saved)], shop);
    expect(again.same).toEqual([{ products: [0, 1], isExact: false }]);
  });

  it('names photos of no product, and looks at what the lens shows', async () => {
    const shop = shopOf(['a', 'b', 'c']);
    shop[1].isLookedAt = false;
    const photos = ['a.jpg', 'b.jpg', 'c.jpg', 'DSC1.jpg'].map((path) =>
      photo(path, drawn('disc', RED))
    );
    const told = await answer(photos, shop);
    expect(told.products.map(({ product }) => product)).toEqual(['a', 'c']);
    expect(told).toMatchObject({ photos: 3, matched: 2, unmatched: 1 });
    expect(told.unmatchedPaths).toEqual(['DSC1.jpg']);
  });

  it('answers a shop without photos', async () => {
    expect(await answer([], [])).toEqual({
      photos: 0,
      matched: 0,
      unmatched: 0,
      unmatchedPaths: [],
      products: [],
      alike: [],
      same: [],
      categories: [],
      lacks: 'categories'
    });
  });

  it('takes a folder for the category where the shop says none', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const photos = names.flatMap((name, at) =>
      [1, 2].map((own) =>
        photo(`${at < 4 ? 'Mugs' : 'Cups'}/${name}_${own}.jpg`, drawn('disc', RED))
      )
    );
    const told = await answer(photos, shopOf(names));
    expect(told.categories).toEqual([
      { name: 'Cups', products: 4, photos: 8 },
      { name: 'Mugs', products: 4, photos: 8 }
    ]);
    expect(told.lacks).toBe(null);
    expect((await answer(photos.slice(0, 9), shopOf(names))).lacks).toBe('few');
    expect((await answer(photos, shopOf(names, 'Own'))).categories).toEqual([
      { name: 'Own', products: 8, photos: 16 }
    ]);
  });
});

it('the names alone tell what is answered with the photos, without sending any photo', async () => {
  const random = createRandom(6);
  const paths = Array.from({ length: 16 }, (_, at) => `${at % 2 ? 'cups' : 'tea'}/p${at >> 1}.png`);
  paths.push('cups/p1_2.png', 'elsewhere/IMG_7.png');
  const photos = paths.map((path) => photo(path, drawn('disc', RED, random)));
  const shop = shopOf(['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7']);
  const listed = listPhotographed(matchPhotos(paths, shop));
  expect(listed).toMatchObject({ photos: 18, matched: 17, unmatched: 1 });
  expect(listed.products[1]).toMatchObject({ product: 'p1', photos: 3, path: 'tea/p1.png' });
  const { alike, same, ...rest } = await answer(photos, shop);
  expect(rest).toEqual(listed);
  expect(alike.length).toBeGreaterThan(0);
  // Thousands of thumbnails would take minutes to reach the page.
  expect(JSON.stringify({ ...rest, alike, same }).length).toBeLessThan(PHOTO_BYTES);
});
