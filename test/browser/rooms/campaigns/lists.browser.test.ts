import { beforeEach, describe, expect, it } from 'vitest';
import { quietJob } from '../../../../workers/contract/job.ts';
import { segmentOfList } from '../../../../workers/contract/kept/customer-list.ts';
import { campaignsRoom } from '../../../../workers/rooms/campaigns/api.ts';
import type { ListQuestion } from '../../../../workers/rooms/campaigns/lists/contract.ts';
import { dataRoom } from '../../../../workers/rooms/data/api.ts';
import { storeImport } from '../../../../workers/store/import-batch.ts';
import { freshDatabase } from '../../../kit/fresh-database.ts';
import { draftFromCells } from '../../../kit/source-drafts.ts';

const job = quietJob();
const now = '2025-01-01T00:00:00.000Z';

/** Who bought, how they can be written to, and what they said about it. */
const PEOPLE = [
  ['C01', 'ana@shop.com', '(657) 777-0000', 'United States', 'Subscribed'],
  ['C02', 'Ben@Mail.de', '0171 2345678', 'Germany', 'yes'],
  ['C03', 'lilei@qq.com', '138 1234 5678', '中国', '是'],
  ['C04', 'dora@mail.de', '0049 171 2345679', 'Germany', 'unsubscribed'],
  ['C05', '', '+49 171 2345680', 'Germany', '1'],
  ['C06', 'finn at mail.de', '12', 'Germany', 'true'],
  ['C07', 'ANA@shop.com', '657-777-0000', 'USA', 'yes'],
  ['C08', 'dora@mail.de', '', 'Germany', 'yes'],
  ['C09', 'gus@mail.com', '01712345683', '', ''],
  ['C10', 'hmm@163.com', '8613912345678', '中国', '已退订'],
  ['C11', 'hal@mail.com', '16577770002', 'US', 'maybe'],
  ['C12', 'ida@mail.de', '491712345681', 'DE', '0']
];

/** One order each, a day apart, the last on 12 December 2024. */
async function addShop(): Promise<number> {
  const of = (at: number) => PEOPLE.map((own) => own[at]);
  const orders = draftFromCells('orders.csv', {
    order_id: PEOPLE.map((_, at) => `O${at}`),
    order_date: PEOPLE.map((_, at) => `2024-12-${String(at + 1).padStart(2, '0')} 12:00:00`),
    customer_id: of(0),
    email: of(1),
    phone: of(2),
    country: of(3),
    consent: of(4),
    product_id: PEOPLE.map((_, at) => (at % 2 ? 'cup' : 'tea')),
    quantity: PEOPLE.map(() => 1),
    unit_price: PEOPLE.map((_, at) => 20 - at)
  });
  return (await storeImport({ shop: { name: 'Shop' }, now, sources: [orders] }, job)).shopId;
}

function ask(shopId: number, more: Partial<ListQuestion> = {}): ListQuestion {
  const usual = { choice: 'everyone', channel: null, onlyYes: false, heldOut: 0 } as const;
  return { shopId, ...usual, homeCountry: '', ...more };
}

beforeEach(freshDatabase);

describe('a list to write to', () => {
  it('counts each customer once, by e-mail where the shop has e-mails', async () => {
    const list = await campaignsRoom.list(ask(await addShop()), job);
    expect(list).toMatchObject({
      channel: 'email',
      nextDay: '2024-12-13',
      has: { email: true, phone: true, consent: true },
      homeCountry: 'DE',
      withoutCountry: 1
    });
    expect(list.counts).toEqual({
      chosen: 12,
      refused: 4,
      noAddress: 1,
      badAddress: 1,
      notYes: 0,
      repeated: 1,
      written: 5,
      heldOut: 0,
      unknown: 2
    });
    expect(list.rows.map(({ customer }) => customer)).toEqual(['c01', 'c02', 'c03', 'c09', 'c11']);
    expect(list.spentLastYear).toBe(20 + 19 + 18 + 12 + 10);
    expect(
      Object.fromEntries(list.choices.map((own) => [own.choice, own.customers]))
    ).toMatchObject({ everyone: 12, new: 12, due: 0 });
  });

  it('reads phones by the country of each customer, else by the one chosen', async () => {
    const shopId = await addShop();
    const phones = async (homeCountry: string) => {
      const { rows } = await campaignsRoom.list(
        ask(shopId, { channel: 'phone', homeCountry }),
        job
      );
      return rows.map(({ customer, phone }) => `${customer} ${phone}`);
    };
    const known = [
      'c01 +16577770000',
      'c02 +491712345678',
      'c03 +8613812345678',
      'c05 +491712345680'
    ];
    expect(await phones('')).toEqual([...known, 'c09 +491712345683', 'c11 +16577770002']);
    // No number of the United States.
    expect(await phones('US')).toEqual([...known, 'c11 +16577770002']);
  });

  it('is narrowed by the lens, and by a list kept before', async () => {
    const shopId = await addShop();
    const ofTea = await campaignsRoom.list(ask(shopId, { lens: { product: ['tea'] } }), job);
    expect(ofTea.counts).toMatchObject({ chosen: 6, written: 4 });
    expect(ofTea.nextDay).toBe('2024-12-13');
    const list = { shopId, name: 'Mine', customers: ['c02', 'c03', 'c04'] };
    const { listId } = await dataRoom.addCustomerList({ list, now });
    const lens = { segment: [segmentOfList(listId)] };
    const ofList = await campaignsRoom.list(ask(shopId, { lens }), job);
    expect(ofList.counts).toMatchObject({ chosen: 3, refused: 1, written: 2 });
  });

  it('writes each group as a file, and nobody into both', async () => {
    const question = ask(await addShop(), { heldOut: 0.4 });
    const file = async (group: 'written' | 'held_out') => {
      const asked = { ...question, group, format: 'klaviyo' } as const;
      const { text, rows } = await campaignsRoom.listFile(asked, job);
      const emails = text
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(',')[0]);
      expect(emails).toHaveLength(rows);
      return emails;
    };
    const [written, held] = [await file('written'), await file('held_out')];
    expect([written.length, held.length]).toEqual([3, 2]);
    expect([...written, ...held].sort()).toEqual([
      'ana@shop.com',
      'ben@mail.de',
      'gus@mail.com',
      'hal@mail.com',
      'lilei@qq.com'
    ]);
  });
});
