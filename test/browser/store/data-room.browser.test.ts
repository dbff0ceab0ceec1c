import { NO_DAY } from '../../../workers/contract/order-lines.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { quietJob } from '../../../workers/contract/job.ts';
import { segmentOfList } from '../../../workers/contract/kept/customer-list.ts';
import { DEFAULT_CHOICES } from '../../../workers/contract/shop-choices.ts';
import type { SourceDraft } from '../../../workers/contract/files/source.ts';
import { dataRoom } from '../../../workers/rooms/data/api.ts';
import {
  loadOrderLines,
  loadPeople,
  loadProductTexts,
  loadSpend,
  loadTables,
  loadTexts
} from '../../../workers/shop/load.ts';
import { listCustomerLists } from '../../../workers/store/kept/customer-lists.ts';
import { listForecasts } from '../../../workers/store/kept/forecasts.ts';
import { withDatabase } from '../../../workers/store/database.ts';
import { storeImport } from '../../../workers/store/import-batch.ts';
import { readShop } from '../../../workers/store/read-shop.ts';
import { freshDatabase } from '../../kit/fresh-database.ts';
import { times } from '../../kit/long.ts';
import { cellsOf, columnFromCells, draftFromCells } from '../../kit/source-drafts.ts';

/** Moment of the test's imports: each test has its own, as each import in life has. */
let now = '';
let minute = 0;
const LATER = '2026-02-02T03:04:05.000Z';
const job = quietJob();

function orders(ids: string[]): SourceDraft {
  const draft = draftFromCells('orders.csv', {
    order_id: ids,
    order_date: ids.map((_, at) => `2025-03-0${at + 1} 09:30:00`),
    customer_id: ids.map((id) => `c${id}`),
    product_id: ids.map(() => 'A'),
    product_name: ids.map(() => '杯子 Cup'),
    quantity: ids.map(() => 2),
    unit_price: ids.map(() => 1.25)
  });
  const row = {
    line: 9,
    reason: 'date_unreadable' as const,
    column: 'order_date',
    original: '1,x'
  };
  return { ...draft, rowsRead: ids.length + 1, aside: [row], currency: 'EUR' };
}

function add(shop: { id: number } | { name: string }, ids: string[]) {
  return storeImport({ shop, now, sources: [orders(ids)] }, job);
}

async function contentOf(shopId: number) {
  const { sources } = await readShop(shopId);
  return sources.map(({ summary, columns }) => {
    const { sourceId: _, shopId: __, ...said } = summary;
    return { said, columns };
  });
}

beforeEach(async () => {
  now = new Date(Date.UTC(2026, 0, 2, 3, ++minute)).toISOString();
  await freshDatabase();
});

it('lists shops with what they hold', async () => {
  const { shopId } = await add({ name: 'Shop' }, ['1', '2']);
  await add({ id: shopId }, ['2', '3']);
  const [shop] = await dataRoom.shops();
  expect(shop).toMatchObject({
    shopId,
    name: 'Shop',
    isSample: false,
    orderLines: 4,
    firstOrder: '2025-03-01',
    lastOrder: '2025-03-02',
    currency: 'EUR',
    changed: now,
    lastBackup: ''
  });
  expect(shop.bytes).toBeGreaterThan(0);
});

it('describes each file and its rows set aside', async () => {
  const { shopId, sourceIds } = await add({ name: 'Shop' }, ['1', '2']);
  const { sources } = await dataRoom.shop({ shopId });
  expect(sources).toMatchObject([
    { fileName: 'orders.csv', rowsRead: 3, rowsKept: 2, rowsAside: 1, rowsAlreadyThere: 0 }
  ]);
  expect(sources[0].aside).toEqual([{ reason: 'date_unreadable', rows: 1 }]);
  expect(await dataRoom.rowsAside({ shopId, sourceId: sourceIds[0] })).toEqual({
    total: 1,
    rows: [
      {
        file: 'orders.csv',
        line: 9,
        reason: 'date_unreadable',
        column: 'order_date',
        original: '1,x'
      }
    ]
  });
  expect((await dataRoom.rowsAside({ shopId, limit: 0 })).total).toBe(1);
});

it('renames and deletes', async () => {
  const { shopId } = await add({ name: 'Shop' }, ['1']);
  const { dataVersion } = await dataRoom.shop({ shopId });
  await dataRoom.renameShop({ shopId, name: '新店' });
  expect((await dataRoom.shop({ shopId })).name).toBe('新店');
  expect((await dataRoom.shop({ shopId })).dataVersion).toBe(dataVersion);
  await dataRoom.saveSetting({ key: `segments:${shopId}`, value: '[]' });
  await dataRoom.saveSetting({ key: `segments:${shopId}0`, value: '[]' });
  await dataRoom.deleteShop({ shopId }, job);
  expect(await dataRoom.shops()).toEqual([]);
  const left = Object.keys(await dataRoom.settings()).filter((key) => key.startsWith('segments'));
  expect(left).toEqual([`segments:${shopId}0`]);
  await expect(dataRoom.renameShop({ shopId, name: 'x' })).rejects.toMatchObject({
    code: 'shop_not_found'
  });
});

it('says what storage is used', async () => {
  await dataRoom.saveSetting({ key: 'persistAsked', value: 'true' });
  const state = await dataRoom.storage();
  expect(state.quotaBytes).toBeGreaterThan(0);
  expect(state).toMatchObject({ persistAsked: true, evicted: false });
});

describe('the sample shop', () => {
  it('is imported once and opened again', async () => {
    const { shopId } = await dataRoom.openSample({ language: 'zh', now }, job);
    const [shop] = await dataRoom.shops();
    expect(shop).toMatchObject({ shopId, name: '示例商店', isSample: true });
    expect(shop.orderLines).toBeGreaterThan(20_000);
    const { sources } = await dataRoom.shop({ shopId });
    expect(new Set(sources.map(({ kind }) => kind))).toEqual(
      new Set(['order_lines', 'products', 'customers', 'spend', 'texts'])
    );
    const lines = await loadOrderLines(shopId, job);
    expect(lines.category).not.toBeNull();
    expect(lines.product.dictionary.filter((_, code) => lines.isNotProduct[code])).toEqual([
      'POST'
    ]);
    expect(await dataRoom.openSample({ language: 'en', now: LATER }, job)).toEqual({ shopId });
    expect((await dataRoom.shops()).length).toBe(1);
  });
});

describe('order lines', () => {
  it('are put together once per data version', async () => {
    const { shopId } = await add({ name: 'Shop' }, ['1', '2']);
    const first = await loadOrderLines(shopId, job);
    expect(first.rows).toBe(2);
    expect(await loadOrderLines(shopId, job)).toBe(first);
    const { sourceIds } = await add({ id: shopId }, ['1', '2', '3']);
    const second = await loadOrderLines(shopId, job);
    expect([second.rows, second.duplicateLines]).toEqual([3, 2]);
    expect(second.dataVersion).toBe(first.dataVersion + 1);
    await dataRoom.undoImport({ shopId, sourceId: sourceIds[0] }, job);
    expect((await loadOrderLines(shopId, job)).rows).toBe(2);
  });

  it('of a shop in a database made anew are not those of the old one', async () => {
    const old = await add({ name: 'Shop' }, ['1', '2']);
    expect((await loadOrderLines(old.shopId, job)).rows).toBe(2);
    await freshDatabase();
    const batch = { shop: { name: 'Other' }, now: LATER, sources: [orders(['1', '2', '3'])] };
    const { shopId } = await storeImport(batch, job);
    expect(shopId).toBe(old.shopId);
    expect((await loadOrderLines(shopId, job)).rows).toBe(3);
  });

  it('give the product texts', async () => {
    const { shopId } = await add({ name: 'Shop' }, ['1', '2']);
    expect((await loadProductTexts(shopId, job)).names).toEqual(['杯子 Cup']);
  });
});

describe('a backup', () => {
  async function backedUp() {
    const { shopId } = await add({ name: 'Shop' }, ['1', '2']);
    await add({ id: shopId }, ['1', '2', '3']);
    return { shopId, blob: await dataRoom.backup({ shopId, now }, job) };
  }

  it('brings everything back after a delete', async () => {
    const { shopId, blob } = await backedUp();
    expect((await dataRoom.shop({ shopId })).lastBackup).toBe(now);
    const before = await contentOf(shopId);
    await dataRoom.deleteShop({ shopId }, job);
    const file = new File([blob], 'shop.tillsight');
    const restored = await dataRoom.restore({ file, now: LATER }, job);
    expect(restored.name).toBe('Shop');
    expect(await contentOf(restored.shopId)).toEqual(before);
    const again = await dataRoom.backup({ shopId: restored.shopId, now }, job);
    expect(await again.text()).toBe(await blob.text());
  });

  it('keeps the very same model once, and another one beside it', async () => {
    const { shopId } = await add({ name: 'Shop' }, ['1', '2']);
    const facts = {
      about: 'buy_again',
      target: '',
      method: 'ridge',
      kind: 'class' as const,
      classes: ['no', 'yes'],
      trainRows: 9,
      testRows: 3,
      metric: 'auc',
      value: 0.8,
      naive: NaN,
      beats: true
    };
    const model = { shopId, name: '', saved: now, facts };
    const first = await dataRoom.addSavedModel({ model, json: '{"a":1}' });
    expect(first.isNew).toBe(true);
    const again = { model: { ...model, saved: LATER }, json: '{"a":1}' };
    expect(await dataRoom.addSavedModel(again)).toEqual({ ...first, isNew: false });
    // Other numbers, another name: another model.
    for (const other of [
      { model, json: '{"a":2}' },
      { model: { ...model, name: 'Mine' }, json: '{"a":1}' }
    ]) {
      expect((await dataRoom.addSavedModel(other)).isNew).toBe(true);
    }
    const kept = await dataRoom.savedModels({ shopId });
    expect(kept.map(({ saved, name }) => [saved, name])).toEqual([
      [now, ''],
      [now, ''],
      [now, 'Mine']
    ]);
  });

  it('brings kept models back, which leave with their shop', async () => {
    const { shopId } = await add({ name: 'Shop' }, ['1', '2']);
    const facts = {
      about: 'buy_again',
      target: '',
      method: 'ridge',
      kind: 'class' as const,
      classes: ['no', 'yes'],
      trainRows: 9,
      testRows: 3,
      metric: 'auc',
      value: 0.8,
      naive: NaN,
      beats: true
    };
    const model = { shopId, name: 'Mine', saved: now, facts };
    const { modelId } = await dataRoom.addSavedModel({ model, json: '{"a":"é"}' });
    const blob = await dataRoom.backup({ shopId, now }, job);
    await dataRoom.deleteShop({ shopId }, job);
    expect(await dataRoom.savedModels({ shopId })).toEqual([]);
    await expect(dataRoom.savedModelFile({ modelId })).rejects.toMatchObject({
      code: 'model_unreadable'
    });
    const restored = await dataRoom.restore({ file: new File([blob], 'x'), now: LATER }, job);
    const [kept] = await dataRoom.savedModels({ shopId: restored.shopId });
    expect(kept).toMatchObject({
      name: 'Mine',
      saved: now,
      facts: { method: 'ridge', value: 0.8 }
    });
    expect(await dataRoom.savedModelFile(kept)).toEqual({ json: '{"a":"é"}' });
    await dataRoom.deleteSavedModel(kept);
    expect(await dataRoom.savedModels({ shopId: restored.shopId })).toEqual([]);
  });

  it('brings kept forecasts back, which are those of the restored data', async () => {
    const { shopId } = await add({ name: 'Shop' }, ['1', '2']);
    const { dataVersion } = await dataRoom.shop({ shopId });
    const steps = [{ day: 100, mean: 10, low80: 8, high80: 12 }];
    const forecast = { shopId, series: 'net month ', from: 100, dataVersion, currency: '', steps };
    await dataRoom.keepForecast({ forecast, now });
    const blob = await dataRoom.backup({ shopId, now }, job);
    await dataRoom.deleteShop({ shopId }, job);
    expect(await listForecasts(shopId, 'net month ')).toEqual([]);
    const restored = await dataRoom.restore({ file: new File([blob], 'x'), now: LATER }, job);
    const version = (await dataRoom.shop(restored)).dataVersion;
    const again = { ...forecast, shopId: restored.shopId, dataVersion: version };
    // Told again from the same data: the first telling stays.
    await dataRoom.keepForecast({ forecast: again, now: LATER });
    expect(await listForecasts(restored.shopId, 'net month ')).toEqual([{ ...again, told: now }]);
  });

  it('brings lists of customers back under the numbers they had', async () => {
    const { shopId } = await add({ name: 'Shop' }, ['1', '2', '3']);
    const list = { shopId, name: 'Surest', customers: ['c2', 'c3', 'stranger'] };
    const { listId } = await dataRoom.addCustomerList({ list, now });
    expect((await dataRoom.addCustomerList({ list, now })).listId).not.toBe(listId);
    const lens = { segment: [segmentOfList(listId)] };
    expect((await loadOrderLines(shopId, job, lens)).rows).toBe(2);
    // Whoever buys later is not added.
    await add({ id: shopId }, ['4']);
    expect((await loadOrderLines(shopId, job, lens)).rows).toBe(2);
    const blob = await dataRoom.backup({ shopId, now }, job);
    await dataRoom.deleteShop({ shopId }, job);
    expect(await dataRoom.customerLists({ shopId })).toEqual([]);
    const restored = await dataRoom.restore({ file: new File([blob], 'x'), now: LATER }, job);
    const own = { shopId: restored.shopId };
    expect(await dataRoom.customerLists(own)).toMatchObject([
      { name: 'Surest', made: now, count: 3 },
      { ...own, listId, name: 'Surest', made: now, count: 3 }
    ]);
    expect((await loadOrderLines(own.shopId, job, lens)).rows).toBe(2);
    await dataRoom.deleteCustomerList({ ...own, listId });
    expect(await dataRoom.customerLists(own)).toHaveLength(1);
    const gone = { segment: [segmentOfList(listId)] };
    await add({ id: own.shopId }, ['5']);
    expect((await loadOrderLines(own.shopId, job, gone)).rows).toBe(0);
  });

  it('brings back who a campaign was written to and who was held out, and no campaign more', async () => {
    const { shopId } = await add({ name: 'Shop' }, ['1', '2', '3']);
    const campaign = { starts: '2025-03-04', heldOut: ['c3'] };
    const written = { shopId, name: 'Spring letter', customers: ['c1', 'c2'], campaign };
    const { listId } = await dataRoom.addCustomerList({ list: written, now });
    await dataRoom.addCustomerList({
      list: { shopId, name: 'Surest', customers: ['c2'] },
      now: LATER
    });
    // Only those written to are its segment.
    const lens = { segment: [segmentOfList(listId)] };
    expect((await loadOrderLines(shopId, job, lens)).rows).toBe(2);
    const blob = await dataRoom.backup({ shopId, now }, job);
    await dataRoom.deleteShop({ shopId }, job);
    expect(await listCustomerLists(shopId)).toEqual([]);
    const restored = await dataRoom.restore({ file: new File([blob], 'x'), now: LATER }, job);
    const own = { shopId: restored.shopId };
    const [first, second] = await listCustomerLists(own.shopId);
    expect(first).toEqual({ ...written, ...own, listId, made: now });
    expect(second.campaign).toBeUndefined();
    await dataRoom.deleteCustomerList({ ...own, listId });
    expect(await listCustomerLists(own.shopId)).toEqual([second]);
  });

  it('stands beside a shop of the same name', async () => {
    const { blob } = await backedUp();
    const file = new File([blob], 'shop.tillsight');
    expect((await dataRoom.restore({ file, now: LATER }, job)).name).toBe('Shop (2)');
    expect((await dataRoom.restore({ file, now: LATER }, job)).name).toBe('Shop (3)');
  });

  it('with any one byte changed is refused, and nothing is written', async () => {
    const { blob } = await backedUp();
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const before = await withDatabase((db) => db.chunks.count());
    for (let at = 0; at < bytes.length; at += times(23, 7)) {
      const flipped = bytes.slice();
      flipped[at] ^= 1 << (at % 8);
      const file = new File([flipped], 'x');
      const refused = dataRoom.restore({ file, now: LATER }, job);
      await expect(refused, `byte ${at}`).rejects.toMatchObject({
        code: expect.stringMatching(/^backup_(damaged|newer)$/)
      });
    }
    expect(await withDatabase((db) => db.chunks.count())).toBe(before);
    expect((await dataRoom.shops()).length).toBe(1);
  });

  it('cut short or grown is refused with the part at fault', async () => {
    const { blob } = await backedUp();
    for (let percent = 0; percent < 100; percent += 5) {
      const cut = new File([blob.slice(0, (blob.size * percent) / 100)], 'x');
      await expect(dataRoom.restore({ file: cut, now: LATER }, job)).rejects.toMatchObject({
        code: 'backup_damaged'
      });
    }
    const grown = new File([blob, 'x'], 'x');
    await expect(dataRoom.restore({ file: grown, now: LATER }, job)).rejects.toMatchObject({
      code: 'backup_damaged'
    });
    const lastPart = new File([blob.slice(0, blob.size - 1)], 'x');
    await expect(dataRoom.restore({ file: lastPart, now: LATER }, job)).rejects.toMatchObject({
      code: 'backup_damaged',
      detail: { part: 30, parts: 30 }
    });
  });

  it('of a newer version is named so', async () => {
    const file = new File(['TILLSIGHT-BACKUP 2\nwhatever comes then'], 'x');
    await expect(dataRoom.restore({ file, now: LATER }, job)).rejects.toMatchObject({
      code: 'backup_newer'
    });
  });
});

it('counts as the person chose, in a backup too, and takes it back', async () => {
  const night = orders(['1', '2']);
  const moments = ['2025-03-02 01:30:00', '2025-03-02 20:00:00'];
  const date = night.columns.findIndex(({ role }) => role === 'order_date');
  night.columns[date].column = columnFromCells('order_date', moments);
  const { shopId } = await storeImport({ shop: { name: 'Bar' }, now, sources: [night] }, job);
  const dayGap = async (id: number) => {
    const { day } = await loadOrderLines(id, job);
    return day[1] - day[0];
  };
  expect(await dayGap(shopId)).toBe(0);
  await dataRoom.choose({ shopId, choices: { dayStartHour: 4 } });
  expect((await dataRoom.shop({ shopId })).choices).toEqual({
    ...DEFAULT_CHOICES,
    dayStartHour: 4
  });
  expect(await dayGap(shopId)).toBe(1);

  const blob = await dataRoom.backup({ shopId, now: LATER }, job);
  const restored = await dataRoom.restore({ file: new File([blob], 'b'), now: LATER }, job);
  expect(await dayGap(restored.shopId)).toBe(1);

  await dataRoom.choose({ shopId, choices: { dayStartHour: 0 } });
  expect(await dayGap(shopId)).toBe(0);
});

it('keeps a goal and notes through a backup, and computes nothing anew for them', async () => {
  const { shopId } = await storeImport(
    { shop: { name: 'Goal' }, now, sources: [orders(['1'])] },
    job
  );
  const { dataVersion } = await dataRoom.shop({ shopId });
  const kept = { monthlyGoal: 9000, notes: [{ day: '2025-03-01', text: 'Fair' }] };
  await dataRoom.choose({ shopId, choices: { monthlyGoal: 9000 } });
  await dataRoom.choose({ shopId, choices: { notes: kept.notes } });
  expect(await dataRoom.shop({ shopId })).toMatchObject({ dataVersion, choices: kept });
  const blob = await dataRoom.backup({ shopId, now: LATER }, job);
  const restored = await dataRoom.restore({ file: new File([blob], 'b'), now: LATER }, job);
  expect((await dataRoom.shop(restored)).choices).toMatchObject(kept);
  // Beside a choice that counts, they do not keep figures from being computed anew.
  await dataRoom.choose({ shopId, choices: { monthlyGoal: 0, dayStartHour: 4 } });
  expect((await dataRoom.shop({ shopId })).dataVersion).toBe(dataVersion + 1);
});

it('joins orders by e-mail with the customer file that has the number, and variants when chosen', async () => {
  const orders = draftFromCells('orders.csv', {
    order_id: ['1', '2', '3'],
    order_date: ['2024-01-05', '2024-01-06', '2024-01-07'],
    email: ['Ana@shop.com', 'ana@shop.com', 'ben@shop.com'],
    product_id: ['S-R', 'S-B', 'M'],
    product_name: ['Shirt - Red', 'Shirt - Blue', 'Mug'],
    quantity: [1, 1, 1],
    unit_price: [20, 22, 7]
  });
  const known = draftFromCells(
    'customers.csv',
    { customer_id: ['6001'], email: ['ana@shop.com'], customer_name: ['Ana'] },
    'customers'
  );
  const stored = { shop: { name: 'Guests' }, now, sources: [orders, known] };
  const { shopId } = await storeImport(stored, job);
  const read = async () => {
    const { customer, product } = await loadOrderLines(shopId, job);
    return [customer.dictionary, product.dictionary].map(([, ...texts]) => texts);
  };
  expect(await read()).toEqual([
    ['6001', 'ben@shop.com'],
    ['S-R', 'S-B', 'M']
  ]);
  expect((await loadPeople(shopId, job)).get('6001')?.name).toBe('Ana');
  const report = await dataRoom.health({ shopId }, job);
  expect(report.sameCustomers).toMatchObject({ guests: { rows: 2, customers: 1 } });
  expect(report.variants.map(({ variant }) => variant)).toEqual(['S-B', 'S-R']);

  await dataRoom.choose({ shopId, choices: { joinGuests: false, groupVariants: true } });
  expect(await read()).toEqual([
    ['ana@shop.com', 'ben@shop.com'],
    ['Shirt', 'M']
  ]);
  expect((await loadProductTexts(shopId, job)).products).toEqual(['M', 'Shirt']);
});

describe('files that are no order lines', () => {
  const now = '2026-03-01T00:00:00.000Z';
  const importFiles = (sources: SourceDraft[]) =>
    storeImport({ shop: { name: 'Shop' }, now, sources }, job);

  it('of spend are one table, day by day and channel by channel', async () => {
    const ads = draftFromCells(
      'ads.csv',
      {
        order_date: ['2025-01-01', '2025-01-02', ''],
        channel: ['Search', 'Search', 'Mail'],
        spend: [10, 12.5, 3],
        clicks: [7, '', 1]
      },
      'spend'
    );
    const more = draftFromCells('more.csv', { channel: ['Mail'], spend: [4] }, 'spend');
    const { shopId } = await importFiles([ads, more]);
    const { rows, day, channel, spend, clicks, impressions } = await loadSpend(shopId, job);
    expect(rows).toBe(4);
    expect([...day]).toEqual([20089, 20090, NO_DAY, NO_DAY]);
    expect(cellsOf(channel)).toEqual(['Search', 'Search', 'Mail', 'Mail']);
    expect([...spend]).toEqual([10, 12.5, 3, 4]);
    expect([...clicks]).toEqual([7, NaN, 1, NaN]);
    expect([...impressions]).toEqual([NaN, NaN, NaN, NaN]);
  });

  it('of texts know their customer by any of the names the shop has for them', async () => {
    const sold = draftFromCells('orders.csv', {
      order_id: ['1'],
      customer_id: ['c1'],
      email: ['ada@shop.test'],
      product_id: ['A']
    });
    const written = draftFromCells(
      'reviews.csv',
      { email: ['ada@shop.test', ''], text: ['Good mug', 'Too small'], rating: [5, 2] },
      'texts'
    );
    const { shopId } = await importFiles([sold, written]);
    const texts = await loadTexts(shopId, job);
    expect(cellsOf(texts.text)).toEqual(['Good mug', 'Too small']);
    expect(cellsOf(texts.customer)).toEqual(['c1', '']);
    expect([...texts.rating]).toEqual([5, 2]);
  });

  it('of any other kind are handed over as they are', async () => {
    const table = draftFromCells('survey.csv', { feature: ['yes', 'no'], rating: [1, 2] }, 'other');
    const { shopId } = await importFiles([table]);
    const [survey] = await loadTables(shopId, job);
    expect(survey).toMatchObject({ fileName: 'survey.csv', rows: 2 });
    expect(survey.columns.map(({ header }) => header)).toEqual(['feature', 'rating']);
    expect(cellsOf(survey.columns[0].column)).toEqual(['yes', 'no']);
    expect(
      await loadTables((await importFiles([{ ...table, kind: 'texts' }])).shopId, job)
    ).toEqual([]);
  });
});
