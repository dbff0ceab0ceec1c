import Dexie from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { quietJob } from '../../../../workers/contract/job.ts';
import { PHOTO_BYTES, PHOTO_SIDE } from '../../../../workers/contract/kept/photo.ts';
import { dataRoom } from '../../../../workers/rooms/data/api.ts';
import { modelsRoom } from '../../../../workers/rooms/models/api.ts';
import { DATABASE_NAME, withDatabase } from '../../../../workers/store/database.ts';
import { storeImport } from '../../../../workers/store/import-batch.ts';
import { listPhotos } from '../../../../workers/store/kept/photos.ts';
import { listShops } from '../../../../workers/store/shops.ts';
import { freshDatabase } from '../../../kit/fresh-database.ts';
import { draftFromCells } from '../../../kit/source-drafts.ts';

const job = quietJob();

/** A photo with a disc on it, in a file of that kind. */
async function photoFile(path: string, colour: string, type = 'image/jpeg', [w, h] = [200, 100]) {
  const canvas = new OffscreenCanvas(w, h);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#eee';
  context.fillRect(0, 0, w, h);
  context.fillStyle = colour;
  context.beginPath();
  context.arc(w / 2, h / 2, h / 3, 0, 7);
  context.fill();
  const blob = await canvas.convertToBlob({ type });
  return { path, file: new File([blob], path, { type }) };
}

async function shopWith(products: string[]): Promise<number> {
  const source = draftFromCells('a.csv', {
    order_id: products.map((_, at) => String(at)),
    product_id: products,
    product_name: products.map((own) => `Name of ${own}`)
  });
  return (await storeImport({ shop: { name: 'Shop' }, now: '', sources: [source] }, job)).shopId;
}

beforeEach(freshDatabase);

it('keeps photos small, whole and on white, and finds those that look alike', async () => {
  const shopId = await shopWith(['A1', 'B2', 'C3']);
  const photos = [
    await photoFile('A1.jpg', 'red'),
    await photoFile('B2_1.png', 'red', 'image/png'),
    await photoFile('mugs/C3.webp', 'blue', 'image/webp', [100, 200])
  ];
  expect(await dataRoom.keepPhotos({ shopId, photos }, job)).toEqual({ kept: 3, faults: [] });
  const kept = await listPhotos(shopId);
  expect(kept.map(({ path, width, height }) => [path, width, height])).toEqual([
    ['A1.jpg', 200, 100],
    ['B2_1.png', 200, 100],
    ['mugs/C3.webp', 100, 200]
  ]);
  const pixel = (at: number, x: number, y: number) => {
    const from = (y * PHOTO_SIDE + x) * 3;
    return [...kept[at].rgb.subarray(from, from + 3)];
  };
  expect(kept[0].rgb).toHaveLength(PHOTO_BYTES);
  expect(pixel(1, 32, 32)).toEqual([255, 0, 0]);
  expect([pixel(1, 32, 2), pixel(2, 2, 32)]).toEqual([
    [255, 255, 255],
    [255, 255, 255]
  ]);
  const { alike, products } = await modelsRoom.photos({ shopId, seed: 1 }, job);
  expect(products.map(({ name }) => name)).toEqual(['Name of A1', 'Name of B2', 'Name of C3']);
  expect(alike.find(({ from }) => from === 0)).toMatchObject({ to: 1 });
});

it('names every file that cannot be kept, and keeps the others', async () => {
  const shopId = await shopWith(['A1']);
  const good = await photoFile('A1.jpg', 'red');
  const whole = await good.file.arrayBuffer();
  const poster = new Uint8Array(
    await (await photoFile('p', 'red', 'image/png')).file.arrayBuffer()
  );
  new DataView(poster.buffer).setUint32(16, 20_000);
  new DataView(poster.buffer).setUint32(20, 20_000);
  const named = (path: string, content: BlobPart) => ({ path, file: new File([content], path) });
  const png = await (await photoFile('p', 'red', 'image/png')).file.arrayBuffer();
  const report = await dataRoom.keepPhotos(
    {
      shopId,
      photos: [
        named('empty.jpg', ''),
        named('prices.jpg', 'product;price'),
        named('half.jpg', whole.slice(0, whole.byteLength / 2)),
        named('half.png', png.slice(0, png.byteLength / 2)),
        named('poster.png', poster),
        good
      ]
    },
    job
  );
  expect(report).toEqual({
    kept: 1,
    faults: [
      { fault: 'empty', path: 'empty.jpg' },
      { fault: 'not_photo', path: 'prices.jpg' },
      { fault: 'damaged', path: 'half.jpg' },
      { fault: 'damaged', path: 'half.png' },
      { fault: 'too_large', path: 'poster.png' }
    ]
  });
});

it('keeps what was opened before a cancel, and a photo of the same path once', async () => {
  const shopId = await shopWith(['A1']);
  const photos = [await photoFile('A1.jpg', 'red'), await photoFile('A1_2.jpg', 'blue')];
  await dataRoom.keepPhotos({ shopId, photos: [photos[0]] }, job);
  let breaths = 0;
  const breathe = async () => {
    if (++breaths > 1) throw new Error('cancelled');
  };
  const again = dataRoom.keepPhotos({ shopId, photos }, { ...job, breathe });
  await expect(again).rejects.toThrow('cancelled');
  expect((await listPhotos(shopId)).map(({ path }) => path)).toEqual(['A1.jpg']);
  await dataRoom.keepPhotos({ shopId, photos }, job);
  expect(await listPhotos(shopId)).toHaveLength(2);
});

describe('kept photos', () => {
  it('go with their shop, or alone, and are in its backup', async () => {
    const shopId = await shopWith(['A1']);
    const photos = [
      await photoFile('A1.jpg', 'red'),
      await photoFile('B.png', 'blue', 'image/png')
    ];
    await dataRoom.keepPhotos({ shopId, photos }, job);
    const kept = await listPhotos(shopId);
    const file = new File([await dataRoom.backup({ shopId, now: '' }, job)], 'backup');
    await dataRoom.deletePhotos({ shopId });
    expect(await listPhotos(shopId)).toEqual([]);
    const restored = await dataRoom.restore({ file, now: '' }, job);
    expect(await listPhotos(restored.shopId)).toEqual(
      kept.map((own) => ({ ...own, shopId: restored.shopId }))
    );
    await dataRoom.deleteShop({ shopId: restored.shopId }, job);
    expect(await withDatabase((db) => db.photos.count())).toBe(0);
    await expect(dataRoom.keepPhotos({ shopId: 99, photos }, job)).rejects.toMatchObject({
      code: 'shop_not_found'
    });
    expect(await withDatabase((db) => db.photos.count())).toBe(0);
  });

  it('find their place in a database of version 7', async () => {
    const earlier = new Dexie(DATABASE_NAME);
    earlier.version(7).stores({
      shops: '++shopId',
      sources: '++sourceId, shopId, state',
      chunks: '[sourceId+column+part]',
      dictionaries: '[sourceId+column+part]',
      aside: '[sourceId+part]',
      settings: 'key',
      models: '[shopId+name], shopId',
      modelBytes: '[shopId+name]',
      places: '++placeId, shopId',
      savedModels: '++modelId, shopId',
      savedFiles: 'modelId',
      forecasts: '[shopId+series+from], shopId',
      customerLists: '[shopId+listId], shopId'
    });
    const shop = { name: 'Earlier', isSample: false, dataVersion: 4, created: '', changed: '' };
    await earlier.table('shops').add({ ...shop, lastBackup: '' });
    await earlier.table('savedFiles').put({ modelId: 1, json: '{}' });
    earlier.close();
    expect((await listShops()).map((own) => own.shop.name)).toEqual(['Earlier']);
    expect(await withDatabase((db) => db.savedFiles.count())).toBe(1);
    const photos = [await photoFile('A1.jpg', 'red')];
    await dataRoom.keepPhotos({ shopId: 1, photos }, job);
    expect(await listPhotos(1)).toHaveLength(1);
  });
});

it('says so where the browser cannot open pictures', async () => {
  const shopId = await shopWith(['A1']);
  const photos = [await photoFile('A1.jpg', 'red')];
  vi.stubGlobal('OffscreenCanvas', undefined);
  const asked = dataRoom.keepPhotos({ shopId, photos }, job);
  await expect(asked).rejects.toMatchObject({ code: 'photos_unsupported' });
  vi.unstubAllGlobals();
});
