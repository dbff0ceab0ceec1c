import { beforeAll, describe, expect, test } from 'vitest';
import { Failed } from '../../../workers/contract/failure.ts';
import { quietJob } from '../../../workers/contract/job.ts';
import { customersRoom } from '../../../workers/rooms/customers/api.ts';
import { dataRoom } from '../../../workers/rooms/data/api.ts';
import { importRoom } from '../../../workers/rooms/import/api.ts';
import { USUAL_RULES } from '../../../workers/rooms/forecast/order/contract.ts';
import { forecastRoom } from '../../../workers/rooms/forecast/api.ts';
import { marketRoom } from '../../../workers/rooms/market/api.ts';
import { modelsRoom } from '../../../workers/rooms/models/api.ts';
import { overviewRoom } from '../../../workers/rooms/overview/api.ts';
import type { ListQuestion } from '../../../workers/rooms/recommend/lists/contract.ts';
import { recommendRoom } from '../../../workers/rooms/recommend/api.ts';
import { freshDatabase } from '../../kit/fresh-database.ts';
import { KINDS_OF_SHOP } from '../../kit/kinds-of-shop.ts';

const job = quietJob();
const now = '2026-06-01T00:00:00Z';

async function importAsProposed(name: string, csv: string): Promise<number> {
  const files = [new File([csv], `${name}.csv`)];
  const { draftId, files: drafts } = await importRoom.look({ files }, job);
  const mappings = drafts.map(({ kind, columns }) => ({
    kind,
    roles: columns.map(({ role }) => role),
    dateOrders: columns.map(({ format }) => format.dateOrder)
  }));
  return (await importRoom.commit({ draftId, mappings, shop: { name }, now }, job)).shopId;
}

/** Everything the rooms are asked when they are opened. */
function questions(shopId: number): Record<string, () => Promise<unknown>> {
  const worth = { discountRate: 0.1, seed: 1 };
  const list: Omit<ListQuestion, 'shopId'> = {
    method: 'best',
    k: 10,
    seed: 1,
    never: [],
    always: [],
    ownedAllowed: false,
    inStock: false,
    leastMargin: null,
    category: 'any',
    newProducts: true
  };
  return {
    view: () => overviewRoom.view({ shopId, filter: {}, grain: 'day' }, job),
    rfm: () => customersRoom.rfm({ shopId }, job),
    cohorts: () => customersRoom.cohorts({ shopId, period: 'month', by: 'time' }, job),
    value: () => customersRoom.value({ shopId, ...worth }, job),
    leaving: () => customersRoom.leaving({ shopId, limit: 50 }, job),
    dueAgain: () => customersRoom.dueAgain({ shopId, limit: 50 }, job),
    groups: () => customersRoom.groups({ shopId, method: 'k-means', seed: 1 }, job),
    changed: () => marketRoom.changed({ shopId, span: 'days28', against: 'before' }, job),
    places: () => marketRoom.places({ shopId }, job),
    ahead: () => forecastRoom.ahead({ shopId, measure: 'net', seed: 1 }, job),
    news: () => forecastRoom.news({ shopId }, job),
    order: () => forecastRoom.order({ shopId, rules: USUAL_RULES }, job),
    whatSells: () => marketRoom.products({ shopId, by: 'product' }, job),
    products: () => recommendRoom.products({ shopId, search: '', limit: 10 }, job),
    similarToText: () => recommendRoom.similarToText({ shopId, text: 'product', k: 5 }, job),
    allSimilar: () => recommendRoom.allSimilar({ shopId, k: 5 }, job),
    test: () => recommendRoom.test({ shopId, split: 'last_order', scope: 'new', seed: 1 }, job),
    forEachCustomer: () => recommendRoom.forEachCustomer({ shopId, ...list }, job),
    reviews: () => modelsRoom.reviews({ shopId, seed: 1 }, job),
    photos: () => modelsRoom.photos({ shopId, seed: 1 }, job),
    photoNet: () => modelsRoom.photoNet({ shopId, seed: 1 }, job),
    shop: () => dataRoom.shop({ shopId }),
    health: () => dataRoom.health({ shopId }, job),
    reconcile: () => dataRoom.reconcile({ shopId, typed: '100' }, job)
  };
}

beforeAll(freshDatabase);

test('a till without customers says what is bought together', async () => {
  const { name, csv } = KINDS_OF_SHOP.find((own) => own.name === 'no customers')!;
  const shopId = await importAsProposed(`${name} again`, csv);
  const question = { shopId, product: 'P0', k: 10, takers: 10 };
  const { orders, buyers, together, takers } = await recommendRoom.aboutProduct(question, job);
  expect({ orders, buyers, takers }).toEqual({ orders: 5, buyers: 0, takers: [] });
  expect(together.map(({ product, orders: both, share }) => [product, both, share])).toEqual([
    ['P1', 3, 3 / 5],
    ['P4', 2, 2 / 5]
  ]);
});

describe.each(KINDS_OF_SHOP)('$name', ({ name, csv, orders, customers }) => {
  let shopId: number;
  beforeAll(async () => {
    shopId = await importAsProposed(name, csv);
  });

  test('every room answers, or fails with words', async () => {
    const raw: string[] = [];
    for (const [asked, ask] of Object.entries(questions(shopId))) {
      await ask().catch((thrown: unknown) => {
        if (!(thrown instanceof Failed)) raw.push(`${asked}: ${String((thrown as Error).stack)}`);
      });
    }
    expect(raw).toEqual([]);
  });

  test('what it holds is known', async () => {
    const { summary } = await overviewRoom.view({ shopId, filter: {}, grain: 'day' }, job);
    expect(summary.orders > 0).toBe(orders);
    expect(summary.customers > 0).toBe(customers);
  });
});

test('the currency of a shop that names none can be chosen at any time, and taken back', async () => {
  const { csv } = KINDS_OF_SHOP.find((own) => own.name === 'no customers')!;
  const shopId = await importAsProposed('no currency', csv);
  const choose = async (homeCurrency: string) => {
    await dataRoom.choose({ shopId, choices: { homeCurrency, rates: {} } });
    const { currency, summary } = await overviewRoom.view(
      { shopId, filter: {}, grain: 'day' },
      job
    );
    const { currency: said, hasMoney } = await dataRoom.health({ shopId }, job);
    return { currency, said, hasMoney, net: summary.netRevenue };
  };
  const asRead = { currency: '', said: '', hasMoney: true, net: 153.6 };
  expect(await choose('EUR')).toEqual({ ...asRead, currency: 'EUR', said: 'EUR' });
  expect(await choose('CNY')).toEqual({ ...asRead, currency: 'CNY', said: 'CNY' });
  expect(await choose('')).toEqual(asRead);
});
