import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FITTED_AS } from '../../../workers/contract/kept/checkpoint.ts';
import type { Failed } from '../../../workers/contract/failure.ts';
import { quietJob } from '../../../workers/contract/job.ts';
import type { KeptForecast } from '../../../workers/contract/kept/forecast.ts';
import type { KeptModel } from '../../../workers/contract/kept/kept-model.ts';
import { NEWS_CHANNEL } from '../../../workers/contract/news.ts';
import type { News } from '../../../workers/contract/news.ts';
import { readPersisted, readStorageSpace } from '../../../workers/store/browser-storage.ts';
import { DATABASE_NAME, withDatabase } from '../../../workers/store/database.ts';
import { wasEvicted } from '../../../workers/store/eviction-marker.ts';
import { storeImport } from '../../../workers/store/import-batch.ts';
import { keepCheckpoint, takeStopped } from '../../../workers/store/kept/checkpoints.ts';
import { keepForecast, listForecasts } from '../../../workers/store/kept/forecasts.ts';
import { keepRuns } from '../../../workers/store/kept/runs.ts';
import { deleteModel, listModels, readModel, writeModel } from '../../../workers/store/models.ts';
import { listPlaces, writePlaces } from '../../../workers/store/places.ts';
import { readSettings, writeSetting } from '../../../workers/store/settings.ts';
import { listShops, removeShop } from '../../../workers/store/shops.ts';
import { asStoreFailure } from '../../../workers/store/store-failure.ts';
import { freshDatabase } from '../../kit/fresh-database.ts';
import { draftFromCells } from '../../kit/source-drafts.ts';

/** The native number of some version after this one. */
const NEWER = 1_000;

/** Opens the database the way another version of the app would. */
function openRaw(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME, version);
    request.onupgradeneeded = () => {
      if (!request.result.objectStoreNames.contains('future')) {
        request.result.createObjectStore('future');
      }
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function importOne() {
  const source = draftFromCells('a.csv', { order_id: ['1'], product_id: ['A'] });
  return storeImport({ shop: { name: 'Shop' }, now: '', sources: [source] }, quietJob());
}

function modelOf(part: Pick<KeptModel, 'shopId' | 'dataVersion'>): KeptModel {
  return {
    name: 'recommend:ease',
    fittedAs: 1,
    seed: 1,
    bytes: 3,
    parameters: { lambda: 100 },
    kept: '2026-01-01T00:00:00.000Z',
    test: null,
    ...part
  };
}

beforeEach(freshDatabase);
afterEach(() => vi.unstubAllGlobals());

it('keeps settings', async () => {
  await writeSetting('language', 'zh');
  await writeSetting('language', 'en');
  expect(await readSettings()).toEqual({ language: 'en' });
});

it('refuses a newer database and writes nothing into it', async () => {
  const newer = await openRaw(NEWER);
  newer.close();
  await expect(importOne()).rejects.toMatchObject({ code: 'database_newer' });
  const after = await openRaw(NEWER);
  expect([...after.objectStoreNames]).toEqual(['future']);
  after.close();
});

it('reopens silently after the connection was lost', async () => {
  await importOne();
  await withDatabase(async (db) => db.backendDB().close());
  expect((await listShops()).length).toBe(1);
  let tries = 0;
  const answer = await withDatabase(async (db) => {
    if (++tries === 1) throw new DOMException('Connection lost', 'UnknownError');
    return db.shops.count();
  });
  expect([answer, tries]).toEqual([1, 2]);
});

it('says that the database is lost when reopening did not help', async () => {
  let tries = 0;
  const failing = withDatabase(async () => {
    tries++;
    throw new DOMException('Connection lost', 'UnknownError');
  });
  await expect(failing).rejects.toMatchObject({ code: 'database_lost' });
  expect(tries).toBe(2);
});

describe('a full disk', () => {
  it.each([
    ['on its own', new DOMException('', 'QuotaExceededError')],
    [
      'inside an abort',
      Object.assign(new Error(), { name: 'AbortError', inner: { name: 'QuotaExceededError' } })
    ],
    [
      'inside a bulk error',
      Object.assign(new Error(), { name: 'BulkError', failures: [{ name: 'QuotaExceededError' }] })
    ]
  ])('is told from other failures %s', async (_, thrown) => {
    expect(await asStoreFailure(thrown, 5_000)).toMatchObject({
      code: 'quota_exceeded',
      detail: { neededBytes: 5_000, freeBytes: expect.any(Number) }
    });
  });

  it.each([
    ['nothing of storage', undefined],
    ['storage without its sizes', {}],
    ['an estimate without figures', { estimate: async () => ({}) }]
  ])('is said without figures in a browser that knows %s', async (_, storage) => {
    vi.stubGlobal('navigator', { storage });
    const thrown = await asStoreFailure(new DOMException('', 'QuotaExceededError'), 5_000);
    expect(thrown).toMatchObject({ code: 'quota_exceeded', detail: { neededBytes: 5_000 } });
    expect((thrown as Failed).detail).not.toHaveProperty('freeBytes');
    expect(await readStorageSpace()).toEqual({ usedBytes: null, quotaBytes: null });
    expect(await readPersisted()).toBe(null);
  });
});

describe('data deleted from outside', () => {
  it('is told apart from a first visit and from shops deleted here', async () => {
    expect(await wasEvicted()).toBe(false);
    const { shopId } = await importOne();
    expect(await wasEvicted()).toBe(false);
    await withDatabase((db) => db.shops.clear());
    expect(await wasEvicted()).toBe(true);
    const again = await importOne();
    await removeShop(again.shopId, quietJob());
    expect(shopId).not.toBe(again.shopId);
    expect(await wasEvicted()).toBe(false);
  });
});

/** The stores of earlier versions, written out: what is taken over must not follow today's. */
const STORES_1 = {
  shops: '++shopId',
  sources: '++sourceId, shopId, state',
  chunks: '[sourceId+column+part]',
  dictionaries: '[sourceId+column+part]',
  aside: '[sourceId+part]',
  settings: 'key'
};
const STORES_2 = {
  ...STORES_1,
  models: '[shopId+name], shopId',
  modelBytes: '[shopId+name]'
};

it('takes over what version 2 stored but its models, and keeps places beside it', async () => {
  const earlier = new Dexie(DATABASE_NAME);
  earlier.version(2).stores(STORES_2);
  const shop = { name: 'Earlier', isSample: false, dataVersion: 4, created: '', changed: '' };
  await earlier.table('shops').add({ ...shop, lastBackup: '' });
  const former = { ...modelOf({ shopId: 1, dataVersion: 4 }), name: 'recommend:linear' };
  await earlier.table('models').put(former);
  const bytes = Uint8Array.of(1, 2, 3).buffer;
  await earlier.table('modelBytes').put({ shopId: 1, name: former.name, bytes });
  earlier.close();
  // Fitted under a name that its method has no more.
  expect(await listModels(1)).toEqual([]);
  expect(await readModel(former)).toBeUndefined();
  expect((await listShops()).map((own) => own.shop.name)).toEqual(['Earlier']);
  const handle = await navigator.storage.getDirectory();
  await writePlaces({ shopId: 1, places: [{ handle, files: [] }], now: '' }, quietJob());
  expect(await listPlaces(1)).toMatchObject([{ kind: 'directory', lastRead: '', files: [] }]);
});

it('takes over what an earlier version stored, and keeps models beside it', async () => {
  const earlier = new Dexie(DATABASE_NAME);
  earlier.version(1).stores(STORES_1);
  const shop = { name: 'Earlier', isSample: false, dataVersion: 4, created: '', changed: '' };
  await earlier.table('shops').add({ ...shop, lastBackup: '' });
  await earlier.table('settings').put({ key: 'language', value: 'zh' });
  earlier.close();
  expect((await listShops()).map((own) => own.shop.name)).toEqual(['Earlier']);
  expect(await readSettings()).toEqual({ language: 'zh' });
  await writeModel(modelOf({ shopId: 1, dataVersion: 4 }), Uint8Array.of(1, 2, 3).buffer);
  expect(await listModels(1)).toHaveLength(1);
});

it('takes over what version 7 stored, and keeps where a training stood beside it', async () => {
  const earlier = new Dexie(DATABASE_NAME);
  earlier.version(7).stores({
    ...STORES_2,
    places: '++placeId, shopId',
    savedModels: '++modelId, shopId',
    savedFiles: 'modelId',
    forecasts: '[shopId+series+from], shopId',
    customerLists: '[shopId+listId], shopId'
  });
  const shop = { name: 'Earlier', isSample: false, dataVersion: 4, created: '', changed: '' };
  await earlier.table('shops').add({ ...shop, lastBackup: '' });
  await earlier.table('models').put(modelOf({ shopId: 1, dataVersion: 4 }));
  await earlier.table('customerLists').put({ shopId: 1, listId: 1, name: 'Kept', customers: [] });
  earlier.close();
  expect((await listShops()).map((own) => own.shop.name)).toEqual(['Earlier']);
  expect(await listModels(1)).toHaveLength(1);
  expect(await withDatabase((db) => db.customerLists.count())).toBe(1);
  const asked = { task: 'train' as const, question: '{}' };
  const about = { shopId: 1, dataVersion: 4, ...asked, fittedAs: FITTED_AS, part: 'perceptron' };
  const checksum = 0;
  const stood = { method: 'perceptron', unit: 'epoch' as const, round: 7, rounds: 20 };
  const bytes = Uint8Array.of(1, 2, 3).buffer;
  const saved = '2026-01-01T00:00:00.000Z';
  await keepCheckpoint({ ...about, ...stood, checksum, saved, bytes });
  expect(await takeStopped(1, 'train')).toEqual({ ...stood, question: '{}', stale: null });
});

describe('runs of trainings', () => {
  const run = (value: number) => ({
    method: 'ridge',
    settings: { alpha: value },
    seed: 1,
    columns: null,
    features: 3,
    metric: 'rmse' as const,
    value,
    low95: value - 1,
    high95: value + 1,
    seconds: 2
  });

  it('are kept by question, once, the newest 50, and go with their shop', async () => {
    const { shopId } = await importOne();
    const about = { shopId, asked: '{"about":"spend"}', trained: '2026-01-01T00:00:00.000Z' };
    const first = await keepRuns(about, [run(1), run(2)]);
    expect(first.map(({ value, isCurrent }) => [value, isCurrent])).toEqual([
      [2, true],
      [1, true]
    ]);
    // The same again, only slower, is no new run; other settings are.
    const again = await keepRuns(about, [{ ...run(1), seconds: 9 }, run(3)]);
    expect(again.map(({ value }) => value)).toEqual([3, 2, 1]);
    expect(await keepRuns({ ...about, asked: '{}' }, [run(1)])).toHaveLength(1);
    const many = await keepRuns(
      about,
      Array.from({ length: 60 }, (_, at) => run(10 + at))
    );
    expect(many.map(({ value }) => value)).toEqual(Array.from({ length: 50 }, (_, at) => 69 - at));
    // On other data the same training is another run, and those before are of earlier data.
    const [{ shop }] = await listShops();
    await withDatabase((db) => db.shops.update(shopId, { dataVersion: shop.dataVersion + 1 }));
    const later = await keepRuns(about, [run(69)]);
    expect(later.map(({ isCurrent }) => isCurrent)).toEqual([
      true,
      ...Array<boolean>(49).fill(false)
    ]);
    expect(await withDatabase((db) => db.runs.count())).toBe(51);
    await removeShop(shopId, quietJob());
    expect(await withDatabase((db) => db.runs.count())).toBe(0);
    await expect(keepRuns(about, [run(1)])).rejects.toMatchObject({ code: 'shop_not_found' });
  });
});

describe('kept forecasts', () => {
  const step = (day: number) => ({ day, mean: 10, low80: 8, high80: 12 });
  async function shopAndForecast(): Promise<KeptForecast> {
    const { shopId } = await importOne();
    const [{ shop }] = await listShops();
    const about = { shopId, series: 'net month ', from: 100, told: '2026-01-01T00:00:00.000Z' };
    return { ...about, dataVersion: shop.dataVersion, currency: 'EUR', steps: [step(100)] };
  }

  it('find their place in a database of version 5', async () => {
    const earlier = new Dexie(DATABASE_NAME);
    earlier.version(5).stores({
      ...STORES_2,
      places: '++placeId, shopId',
      savedModels: '++modelId, shopId',
      savedFiles: 'modelId'
    });
    const shop = { name: 'Earlier', isSample: false, dataVersion: 4, created: '', changed: '' };
    await earlier.table('shops').add({ ...shop, lastBackup: '' });
    await earlier.table('models').put(modelOf({ shopId: 1, dataVersion: 4 }));
    await earlier.table('savedFiles').put({ modelId: 1, json: '{}' });
    earlier.close();
    expect((await listShops()).map((own) => own.shop.name)).toEqual(['Earlier']);
    expect(await listModels(1)).toHaveLength(1);
    expect(await withDatabase((db) => db.savedFiles.count())).toBe(1);
    const own = { shopId: 1, series: 'net month ', from: 1, told: '', currency: '' };
    await keepForecast({ ...own, dataVersion: 4, steps: [step(1)] });
    expect(await listForecasts(1, 'net month ')).toHaveLength(1);
  });

  it('stay as first told, unless more was told or the data changed', async () => {
    const first = await shopAndForecast();
    const { shopId, series } = first;
    await keepForecast(first);
    await keepForecast({ ...first, told: '2026-02-02T00:00:00.000Z' });
    expect(await listForecasts(shopId, series)).toEqual([first]);
    const longer = { ...first, told: '2026-03-03T00:00:00.000Z', steps: [step(100), step(131)] };
    await keepForecast(longer);
    expect(await listForecasts(shopId, series)).toEqual([longer]);
    // Computed from data that changed meanwhile, or of a shop that has gone.
    await keepForecast({ ...first, from: 7, dataVersion: first.dataVersion - 1 });
    await keepForecast({ ...first, shopId: shopId + 9 });
    expect(await withDatabase((db) => db.forecasts.count())).toBe(1);
    expect(await listForecasts(shopId, 'net week ')).toEqual([]);
  });

  it('are bounded, the newest stay, and go with their shop', async () => {
    const own = await shopAndForecast();
    for (let from = 0; from < 30; from++) await keepForecast({ ...own, from });
    const kept = await listForecasts(own.shopId, own.series);
    expect(kept.map(({ from }) => from)).toEqual(Array.from({ length: 24 }, (_, at) => at + 6));
    for (let series = 0; series < 230; series++) {
      const told = `2027-01-01T00:00:00.${String(series).padStart(3, '0')}Z`;
      await keepForecast({ ...own, series: `net day ${series}`, told });
    }
    expect(await listForecasts(own.shopId, own.series)).toHaveLength(10);
    expect(await listForecasts(own.shopId, 'net day 229')).toHaveLength(1);
    await removeShop(own.shopId, quietJob());
    expect(await withDatabase((db) => db.forecasts.count())).toBe(0);
  }, 20_000);
});

describe('fitted models', () => {
  const bytes = Uint8Array.of(1, 2, 3).buffer;
  async function shopWithModel() {
    const { shopId } = await importOne();
    const [{ shop }] = await listShops();
    const model = modelOf({ shopId, dataVersion: shop.dataVersion });
    await writeModel(model, bytes);
    return model;
  }

  it('are read as kept, for their data and their code only', async () => {
    const model = await shopWithModel();
    expect(await listModels(model.shopId)).toEqual([model]);
    expect(await readModel(model)).toEqual(bytes);
    expect(await readModel({ ...model, dataVersion: model.dataVersion + 1 })).toBeUndefined();
    expect(await readModel({ ...model, fittedAs: model.fittedAs + 1 })).toBeUndefined();
    expect(await readModel({ ...model, name: 'recommend:other' })).toBeUndefined();
    expect(await listModels(model.shopId + 1)).toEqual([]);
  });

  it('of data that are no more are not kept, and go when a newer one comes', async () => {
    const model = await shopWithModel();
    await writeModel({ ...model, name: 'late', dataVersion: model.dataVersion + 1 }, bytes);
    await writeModel({ ...model, shopId: model.shopId + 7 }, bytes);
    expect(await listModels(model.shopId)).toEqual([model]);
    expect(await listModels(model.shopId + 7)).toEqual([]);
    await writeModel({ ...model, name: 'recommend:stacking', fittedAs: model.fittedAs + 1 }, bytes);
    expect((await listModels(model.shopId)).map(({ name }) => name)).toEqual([
      'recommend:stacking'
    ]);
    const other = { ...model, name: 'forecast:ets', fittedAs: model.fittedAs + 5 };
    await writeModel(other, bytes);
    expect(await listModels(model.shopId)).toHaveLength(2);
    await deleteModel(model.shopId, other.name);
  });

  it('go with their shop, or one by one', async () => {
    const model = await shopWithModel();
    await writeModel({ ...model, name: 'recommend:stacking' }, bytes);
    await deleteModel(model.shopId, 'recommend:stacking');
    expect(await listModels(model.shopId)).toEqual([model]);
    await removeShop(model.shopId, quietJob());
    expect(await listModels(model.shopId)).toEqual([]);
    expect(await withDatabase((db) => db.modelBytes.count())).toBe(0);
  });
});

it('waits for another tab that holds an old version, and says so', async () => {
  const old = await openRaw(5);
  const channel = new BroadcastChannel(NEWS_CHANNEL);
  const blocked = new Promise<News>((resolve) => {
    channel.onmessage = ({ data }) => data.type === 'database-blocked' && resolve(data);
  });
  const waiting = listShops();
  expect(await blocked).toEqual({ type: 'database-blocked' });
  channel.close();
  old.close();
  expect(await waiting).toEqual([]);
});

// Last: from here on this page is an old one that must not write any more.
it('lets a newer version upgrade, says so, and never writes again', async () => {
  await importOne();
  const channel = new BroadcastChannel(NEWS_CHANNEL);
  const outdated = new Promise<News>((resolve) => {
    channel.onmessage = ({ data }) => data.type === 'database-outdated' && resolve(data);
  });
  const upgraded = await openRaw(NEWER);
  expect(await outdated).toEqual({ type: 'database-outdated' });
  channel.close();
  await expect(importOne()).rejects.toMatchObject({ code: 'database_closed' });
  const shops = upgraded.transaction('shops').objectStore('shops').count();
  await new Promise((resolve) => (shops.onsuccess = resolve));
  expect(shops.result).toBe(1);
  upgraded.close();
});
