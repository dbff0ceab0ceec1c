import { beforeEach, expect, it } from 'vitest';
import { quietJob } from '../../../workers/contract/job.ts';
import { NEWS_CHANNEL } from '../../../workers/contract/news.ts';
import type { News } from '../../../workers/contract/news.ts';
import { dataRoom } from '../../../workers/rooms/data/api.ts';
import { withDatabase } from '../../../workers/store/database.ts';
import { storeImport } from '../../../workers/store/import-batch.ts';
import { listPlaces, notePlace, removePlace, writePlaces } from '../../../workers/store/places.ts';
import { removeShop } from '../../../workers/store/shops.ts';
import { freshDatabase } from '../../kit/fresh-database.ts';
import { freshFolder, writeFile } from '../../kit/places.ts';
import { draftFromCells } from '../../kit/source-drafts.ts';

const NOW = '2026-01-02T03:04:05.000Z';
const LATER = '2026-02-02T03:04:05.000Z';
const job = quietJob();

const march = { path: 'march.csv', size: 10, modified: 1 };
const april = { path: 'april.csv', size: 20, modified: 2 };

let folder: FileSystemDirectoryHandle;
let shopId = 0;

async function newShop(name: string): Promise<number> {
  const source = draftFromCells('a.csv', { order_id: ['1'], product_id: ['A'] });
  return (await storeImport({ shop: { name }, now: NOW, sources: [source] }, job)).shopId;
}

beforeEach(async () => {
  await freshDatabase();
  folder = await freshFolder('places');
  shopId = await newShop('Shop');
});

it('keeps handles that open what they opened before', async () => {
  const handle = await writeFile(folder, 'march.csv', 'a,b\n');
  await writePlaces({ shopId, places: [{ handle, files: [march] }], now: NOW }, job);
  const [place] = await listPlaces(shopId);
  expect(place).toMatchObject({ kind: 'file', name: 'march.csv', lastRead: NOW });
  expect(place.files).toEqual([{ ...march, taken: true }]);
  expect(await (await (place.handle as FileSystemFileHandle).getFile()).text()).toBe('a,b\n');
});

it('knows a place again, and what was read of it meanwhile', async () => {
  await writePlaces({ shopId, places: [{ handle: folder, files: [march] }], now: NOW }, job);
  const again = await (await navigator.storage.getDirectory()).getDirectoryHandle('places');
  await writePlaces({ shopId, places: [{ handle: again, files: [april] }], now: LATER }, job);
  const places = await listPlaces(shopId);
  expect(places).toHaveLength(1);
  expect(places[0]).toMatchObject({
    lastRead: LATER,
    files: [
      { ...march, taken: true },
      { ...april, taken: true }
    ]
  });
  // Picked once more, and nothing was read.
  await writePlaces({ shopId, places: [{ handle: again, files: [] }], now: '' }, job);
  expect((await listPlaces(shopId))[0].lastRead).toBe(LATER);
});

it('notes how files were found; a forgotten place stays forgotten', async () => {
  await writePlaces({ shopId, places: [{ handle: folder, files: [march] }], now: NOW }, job);
  const [place] = await listPlaces(shopId);
  await notePlace(place, [{ ...march, size: 11, taken: false }], LATER);
  expect((await listPlaces(shopId))[0].files).toEqual([{ ...march, size: 11, taken: false }]);
  await removePlace(place.placeId);
  await notePlace(place, [], LATER);
  expect(await listPlaces(shopId)).toEqual([]);
});

it('goes with its shop alone, and into no backup', async () => {
  const other = await newShop('Other');
  for (const id of [shopId, other]) {
    await writePlaces({ shopId: id, places: [{ handle: folder, files: [] }], now: NOW }, job);
  }
  const blob = await dataRoom.backup({ shopId, now: NOW }, job);
  const restored = await dataRoom.restore({ file: new File([blob], 'b'), now: LATER }, job);
  expect(await listPlaces(restored.shopId)).toEqual([]);
  await removeShop(shopId, job);
  expect(await listPlaces(shopId)).toEqual([]);
  expect(await listPlaces(other)).toHaveLength(1);
  const writing = writePlaces({ shopId, places: [{ handle: folder, files: [] }], now: NOW }, job);
  await expect(writing).rejects.toMatchObject({ code: 'shop_not_found' });
  expect(await withDatabase((db) => db.places.count())).toBe(1);
});

it('tells other tabs', async () => {
  const channel = new BroadcastChannel(NEWS_CHANNEL);
  const heard: News[] = [];
  channel.onmessage = ({ data }) => heard.push(data);
  await writePlaces({ shopId, places: [{ handle: folder, files: [] }], now: NOW }, job);
  const [place] = await listPlaces(shopId);
  await notePlace(place, [], LATER);
  await removePlace(place.placeId);
  const told = () => heard.filter(({ type }) => type === 'places-changed');
  await expect.poll(told).toEqual(Array(3).fill({ type: 'places-changed', shopId }));
  channel.close();
});

it('a file whose import is taken back is to be read again', async () => {
  const file = { path: 'exports/a.csv', size: 50, modified: 1 };
  const other = { path: 'b.csv', size: 50, modified: 1 };
  const places = [{ handle: folder, files: [file, other] }];
  await writePlaces({ shopId, places, now: NOW }, job);
  const [{ sourceId }] = (await dataRoom.shop({ shopId })).sources;
  await dataRoom.undoImport({ shopId, sourceId }, job);
  expect((await listPlaces(shopId))[0].files).toEqual([
    { ...file, taken: false },
    { ...other, taken: true }
  ]);
});
