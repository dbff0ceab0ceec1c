import { beforeEach, expect, it } from 'vitest';
import { quietJob } from '../../../../workers/contract/job.ts';
import { importRoom } from '../../../../workers/rooms/import/api.ts';
import { freshDatabase } from '../../../kit/fresh-database.ts';

const job = quietJob();
const now = '2026-01-02T03:04:05Z';
const THINGS = ['Lantern', 'Mug', 'Kettle', 'Vase', 'Clock', 'Frame', 'Bowl', 'Tray', 'Jug', 'Pan'];

const list = (names: string[]) =>
  ['sku,name,price', ...names.map((name, at) => `T-${at},${name},${at + 5}`)].join('\n');
const ORDER = 'order id,date,email,sku,product,quantity,price';
/** Orders of a month: two lines a customer. */
const orders = (month: number, names: string[], mail = 'example.com') =>
  [
    ORDER,
    ...names.map(
      (name, at) =>
        `${month}${at},2026-0${month}-1${at % 9},p${at >> 1}@${mail},T-${at},${name},1,5`
    )
  ].join('\n');

const copper = THINGS.map((thing) => `Copper ${thing}`);
const oak = THINGS.map((thing) => `Oak chair for a ${thing}`);

async function looked(text: string) {
  return importRoom.look({ files: [new File([text], 'export.csv')] }, job);
}

async function taken(text: string, shop: { id: number } | { name: string }): Promise<number> {
  const { draftId, files } = await looked(text);
  const mappings = files.map(({ kind, columns }) => ({
    kind,
    roles: columns.map(({ role }) => role),
    dateOrders: columns.map(({ format }) => format.dateOrder)
  }));
  return (await importRoom.commit({ draftId, mappings, shop, now }, job)).shopId;
}

const match = async (text: string) =>
  importRoom.matchShop({ draftId: (await looked(text)).draftId }, job);

beforeEach(freshDatabase);

it('finds the shop whose products, customers or orders a file has', async () => {
  expect(await match(orders(1, copper))).toBeNull();
  const shopId = await taken(orders(1, copper), { name: 'Copper' });
  const next = [...copper.slice(2), 'Copper Pot'];
  const unlike = next.map((name) => name.replace('Copper', 'Brass'));
  expect(await match(list(copper))).toEqual({ shopId, kind: 'products', shared: 10, of: 10 });
  expect(await match(orders(2, next))).toMatchObject({ shopId });
  // The codes are running numbers, and name other things: nothing is shared.
  expect(await match(list(oak))).toBeNull();
  expect(await match(list(unlike))).toBeNull();
  const people = 'email,first name,last name,city\n';
  const known = [0, 1, 2].map((at) => `P${at}@example.com,A,B,Kiel`).join('\n');
  expect(await match(people + known)).toEqual({ shopId, kind: 'customers', shared: 3, of: 3 });
  expect(await match(people + known.replaceAll('example', 'else'))).toBeNull();
});

it('proposes the shop that knows most of several, and none of those that know nothing', async () => {
  const copperId = await taken(orders(1, copper), { name: 'Copper' });
  const half = [...copper.slice(0, 5), ...oak.slice(5)];
  const halfId = await taken(orders(1, half, 'half.com'), { name: 'Half' });
  expect(await match(list(copper))).toMatchObject({ shopId: copperId, shared: 10 });
  expect(await match(list(half))).toMatchObject({ shopId: halfId, shared: 10 });
  expect(await match('campaign,date,spend\nSpring,2026-01-01,5\nMay,2026-01-02,6')).toBeNull();
});
