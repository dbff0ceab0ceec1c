import { beforeAll, describe, expect, test } from 'vitest';
import { Failed } from '../../../../workers/contract/failure.ts';
import { quietJob } from '../../../../workers/contract/job.ts';
import { recommendRoom } from '../../../../workers/rooms/recommend/api.ts';
import { openPurchases } from '../../../../workers/rooms/recommend/open-purchases.ts';
import { storeImport } from '../../../../workers/store/import-batch.ts';
import { freshDatabase } from '../../../kit/fresh-database.ts';
import { draftFromCells } from '../../../kit/source-drafts.ts';

const now = '2026-01-01T00:00:00Z';
const job = quietJob();

beforeAll(freshDatabase);

/** Orders of bread with butter or jam; every third is a named customer's, if any is. */
async function storeOrders(name: string, hasCustomers: boolean): Promise<number> {
  const lines = Array.from({ length: 60 }, (_, at) => {
    const order = Math.floor(at / 2);
    const second = order % 3 === 0 ? 'JAM' : 'BUTTER';
    return { order, product: at % 2 === 0 ? 'BREAD' : second };
  });
  const cells: Record<string, string[]> = {
    order_id: lines.map(({ order }) => `O${order}`),
    order_date: lines.map(({ order }) => `2025-01-${String((order % 28) + 1).padStart(2, '0')}`),
    product_id: lines.map(({ product }) => product),
    product_name: lines.map(({ product }) => product.toLowerCase()),
    quantity: lines.map(() => '1'),
    unit_price: lines.map(() => '2')
  };
  if (hasCustomers) {
    // Butter is bought by guests alone.
    cells.customer_id = lines.map(({ order }) => (order % 3 === 0 ? `C${order % 5}` : ''));
  }
  const sources = [draftFromCells('orders.csv', cells)];
  return (await storeImport({ shop: { name }, now, sources }, job)).shopId;
}

describe.each([
  ['a till export without customers', false],
  ['a shop where guests bought what no customer did', true]
])('%s', (name, hasCustomers) => {
  let shopId: number;
  beforeAll(async () => {
    shopId = await storeOrders(name, hasCustomers);
  });

  test('says what stands in the same orders', async () => {
    const question = { shopId, k: 5, takers: 5 };
    const about = await recommendRoom.aboutProduct({ ...question, product: 'BUTTER' }, job);
    expect(about).toMatchObject({ name: 'butter', orders: 20, buyers: 0, takers: [] });
    expect(about.together.map(({ product, orders, lift }) => [product, orders, lift])).toEqual([
      ['BREAD', 20, 1]
    ]);
    const bread = await recommendRoom.aboutProduct({ ...question, product: 'BREAD' }, job);
    expect(bread.orders).toBe(30);
    expect(bread.together.map(({ product }) => product).sort()).toEqual(['BUTTER', 'JAM']);
  });

  test('recommends by behaviour only what known customers bought', async () => {
    const { catalogue, everything } = await openPurchases({ shopId }, job);
    expect(catalogue.products).toEqual(hasCustomers ? ['BREAD', 'JAM'] : []);
    expect(everything.products).toEqual(['BREAD', 'BUTTER', 'JAM']);
  });
});

describe('opening', () => {
  test('two first questions share one load', async () => {
    const shopId = await storeOrders('Two questions', true);
    let gathered = 0;
    const counting = {
      ...job,
      report: ({ step }: { step: string }) => {
        if (step === 'counting') gathered++;
      }
    };
    const [one, two] = await Promise.all([
      openPurchases({ shopId }, counting),
      openPurchases({ shopId }, counting)
    ]);
    expect(two).toBe(one);
    expect(gathered).toBe(1);
  });

  test('a failure is forgotten, and a cancelled question does not end the other', async () => {
    const shopId = await storeOrders('Cancelled', true);
    let breaths = 0;
    const cancelled = {
      ...job,
      breathe: async () => {
        breaths++;
        throw new Failed('cancelled');
      }
    };
    const first = openPurchases({ shopId }, cancelled);
    const second = openPurchases({ shopId }, job);
    await expect(first).rejects.toMatchObject({ code: 'cancelled' });
    expect((await second).shopId).toBe(shopId);
    expect(breaths).toBeGreaterThan(0);
    expect(await openPurchases({ shopId }, job)).toBe(await second);
  });
});
