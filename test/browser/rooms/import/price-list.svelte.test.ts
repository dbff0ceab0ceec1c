import { beforeEach, expect, test } from 'vitest';
import { ImportSession } from '../../../../src/rooms/import/state.svelte.ts';
import { shops } from '../../../../src/shell/shops.svelte.ts';
import { freshDatabase } from '../../../kit/fresh-database.ts';

const NAMES = Array.from({ length: 12 }, (_, at) => `Copper thing number ${at + 1}`);
const OWN = ['sku,name,price', ...NAMES.map((name, at) => `T-${at},${name},${at + 5}`)];
const NEWS = ['sku,name,price', ...NAMES.map((name, at) => `T-${at},${name} of 2027,${at + 6}`)];
const THEIRS = [
  'name,brand,model,price,currency',
  ...NAMES.map((_, at) => `Oak bench ${at},Acme,B-${at},${at + 4},EUR`)
];
const ORDERS = 'order id,date,sku,quantity,price\n1,2026-01-31,T-1,1,5\n2,2026-02-01,T-2,1,6\n';

// A worker's script is loaded with the first question.
const PATIENTLY = { timeout: 20_000 };

const fileOf = (lines: string[]) => new File([lines.join('\n')], 'list.csv');

async function dropped(session: ImportSession, ...files: File[]): Promise<ImportSession> {
  await session.look(files, [], {});
  expect(session.job.failure).toBeNull();
  await expect.poll(() => session.isAskingWhose, PATIENTLY).toBe(false);
  return session;
}

const taken = ({ shopId, mappings }: ImportSession) => [shopId, ...mappings.map((own) => own.kind)];

let shopId = 0;
beforeEach(async () => {
  await freshDatabase();
  await shops.refresh();
  const session = await dropped(new ImportSession(), fileOf(OWN));
  session.chooseShop(0);
  await expect.poll(() => taken(session), PATIENTLY).toEqual([0, 'products']);
  await session.commit();
  ({ shopId } = session.receipt!);
  await shops.refresh();
});

test('a list of what the open shop does not sell is proposed beside its products', async () => {
  const session = await dropped(new ImportSession(), fileOf(THEIRS));
  expect(taken(session)).toEqual([shopId, 'other']);
  expect(session.kindReason(0)).toMatchObject({ key: 'others_prices', detail: { alike: 0 } });
  session.chooseShop(0);
  await expect.poll(() => taken(session), PATIENTLY).toEqual([0, 'products']);
  await session.lookAgain(0, {});
  await expect.poll(() => session.isAskingWhose, PATIENTLY).toBe(false);
  expect(taken(session)).toEqual([0, 'products']);
});

test('a shop that knows the files’ products is offered, not chosen', async () => {
  const session = await dropped(new ImportSession(), fileOf(NEWS));
  expect(taken(session)).toEqual([0, 'products']);
  const found = { shopId, kind: 'products', shared: 12, of: 12, shop: 'list' };
  await expect.poll(() => session.offer.beside(0), PATIENTLY).toMatchObject(found);
  session.chooseShop(shopId);
  await expect.poll(() => session.isAskingWhose, PATIENTLY).toBe(false);
  expect(taken(session)).toEqual([shopId, 'products']);
  expect(session.offer.beside(shopId)).toBeNull();
});

test('files of the shop itself, and those that make a shop, are taken as before', async () => {
  expect(taken(await dropped(new ImportSession(), fileOf(NEWS)))).toEqual([0, 'products']);
  const orders = new File([ORDERS], 'orders.csv');
  const mixed = await dropped(new ImportSession(), orders, fileOf(THEIRS));
  expect(taken(mixed)).toEqual([0, 'order_lines', 'products']);
  const two = await dropped(new ImportSession(), fileOf(NEWS), fileOf(THEIRS));
  expect(taken(two)).toEqual([0, 'products', 'products']);
});

test('what is dropped after a price list is not taken for the same shop’s', async () => {
  const session = await dropped(new ImportSession(), fileOf(THEIRS));
  await session.commit();
  expect(session.receipt!.shopId).toBe(shopId);
  expect(taken(await dropped(session, new File([ORDERS], 'orders.csv')))).toEqual([
    0,
    'order_lines'
  ]);
});
