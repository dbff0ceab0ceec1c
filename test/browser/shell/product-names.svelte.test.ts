import { beforeEach, expect, it } from 'vitest';
import { quietJob } from '../../../workers/contract/job.ts';
import { storeImport } from '../../../workers/store/import-batch.ts';
import { i18n } from '../../../src/i18n/index.svelte.ts';
import { chipsOf } from '../../../src/shell/lens/chips.ts';
import { productNames } from '../../../src/shell/lens/product-names.svelte.ts';
import { freshDatabase } from '../../kit/fresh-database.ts';
import { draftFromCells } from '../../kit/source-drafts.ts';

/** A worker is started, and what it reads by. */
const PATIENTLY = { timeout: 15_000 };
const CODES = ['A', 'B', 'C', '', 'none'];
const chips = () =>
  chipsOf({ product: CODES }, () => {}).map(({ label, code }) => (code ? [label, code] : label));

beforeEach(async () => {
  await freshDatabase();
  await i18n.setLanguage('en', false);
});

it('a chip of a product says its name, and keeps its code', async () => {
  const source = draftFromCells('orders.csv', {
    order_id: ['1', '2', '3'],
    order_date: CODES.slice(0, 3).map(() => '2025-03-01 09:30:00'),
    product_id: CODES.slice(0, 3),
    product_name: ['Tea', 'Tea', ''],
    quantity: [1, 1, 1],
    unit_price: [2, 2, 2]
  });
  const now = '2026-01-01T00:00:00.000Z';
  const batch = { shop: { name: 'Own' }, now, sources: [source] };
  const { shopId } = await storeImport(batch, quietJob());
  productNames.open(shopId, 0, CODES);
  const last = ['Not given', ['none', 'none']];
  expect(chips()).toEqual([['A', 'A'], ['B', 'B'], ['C', 'C'], ...last]);
  await expect.poll(chips, PATIENTLY).toEqual([['Tea', 'A'], ['Tea', 'B'], ['C', 'C'], ...last]);
  // Another shop may call it otherwise.
  productNames.open(shopId + 1, 0, []);
  expect(chips()[0]).toEqual(['A', 'A']);
});
