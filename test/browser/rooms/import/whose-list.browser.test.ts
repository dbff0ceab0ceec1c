import { beforeEach, expect, it } from 'vitest';
import { quietJob } from '../../../../workers/contract/job.ts';
import { importRoom, withSecondReader } from '../../../../workers/rooms/import/api.ts';
import { rolesAs } from '../../../../workers/rooms/import/meaning/contract.ts';
import type { DraftFile } from '../../../../workers/rooms/import/contract.ts';
import type { TableKind } from '../../../../workers/contract/roles.ts';
import { loadProductTexts, loadTables } from '../../../../workers/shop/load.ts';
import { freshDatabase } from '../../../kit/fresh-database.ts';

const job = quietJob();
const now = '2026-01-02T03:04:05Z';
const NAMES = Array.from({ length: 20 }, (_, at) => `Copper thing number ${at + 1}`);
const OWN = ['sku,name,price', ...NAMES.map((name, at) => `T-${at},${name},${at + 5}`)];
const THEIRS = [
  'title,brand,price',
  ...NAMES.slice(0, 15).map((name, at) => `${at < 3 ? '' : 'New '}${name},Acme,${at + 4}`),
  ...NAMES.slice(0, 15).map((_, at) => `Oak bench ${at},Acme,${at + 4}`)
];

const looked = async (lines: string[]) => {
  const files = [new File([lines.join('\n')], 'list.csv')];
  return withSecondReader(null).look({ files }, job);
};

async function commit(
  { draftId, files }: { draftId: string; files: DraftFile[] },
  kind: TableKind,
  shop: { id: number } | { name: string }
): Promise<number> {
  const [{ columns }] = files;
  const roles = columns.map(({ role }) => role);
  const mapping = {
    kind,
    roles: kind === files[0].kind ? roles : rolesAs(roles, kind),
    dateOrders: columns.map(({ format }) => format.dateOrder)
  };
  return (await importRoom.commit({ draftId, mappings: [mapping], shop, now }, job)).shopId;
}

let shopId = 0;
beforeEach(async () => {
  await freshDatabase();
  shopId = await commit(await looked(OWN), 'products', { name: 'S' });
});

const whose = (draftId: string, own = shopId) =>
  importRoom.whoseList({ draftId, file: 0, shopId: own }, job);

it("takes another shop's list as a table beside the catalogue, and remembers nothing of it", async () => {
  const draft = await looked(THEIRS);
  expect(draft.files[0].kind).toBe('products');
  expect(await whose(draft.draftId, 0)).toBeNull();
  expect(await whose(draft.draftId)).toEqual({
    key: 'others_prices',
    detail: { alike: 3, rows: 30, products: 20 }
  });
  await commit(draft, 'other', { id: shopId });
  const { names } = await loadProductTexts(shopId, job);
  expect(names.filter(Boolean).sort()).toEqual([...NAMES].sort());
  const [table] = await loadTables(shopId, job);
  expect(table.columns.map(({ header, column }) => [header, column.type])).toEqual([
    ['title', 'text'],
    ['brand', 'text'],
    ['price', 'number']
  ]);
  expect((await looked(THEIRS)).files[0].kindReason.key).toBe('products');
});

it('does not doubt such a file again once the person said that it is the own', async () => {
  const draft = await looked(THEIRS);
  expect(await whose(draft.draftId)).not.toBeNull();
  await commit(draft, 'products', { id: shopId });
  expect(await whose((await looked(THEIRS)).draftId)).toBeNull();
});

it('takes the word of a person who says that it is a price list', async () => {
  const { draftId } = await looked(OWN);
  expect(await whose(draftId)).toBeNull();
  const question = { draftId, file: 0, shopId, isSaid: true };
  expect(await importRoom.whoseList(question, job)).toMatchObject({ key: 'price_list' });
});
