import { beforeEach, expect, it } from 'vitest';
import { quietJob } from '../../../workers/contract/job.ts';
import { storeImport } from '../../../workers/store/import-batch.ts';
import { i18n } from '../../../src/i18n/index.svelte.ts';
import { chipsOf } from '../../../src/shell/lens/chips.ts';
import { countryNames } from '../../../src/shell/lens/country-names.svelte.ts';
import { freshDatabase } from '../../kit/fresh-database.ts';
import { draftFromCells } from '../../kit/source-drafts.ts';

async function shopOf(country: string[]): Promise<number> {
  const source = draftFromCells('orders.csv', {
    order_id: country.map((_, at) => String(at)),
    order_date: country.map(() => '2025-03-01 09:30:00'),
    product_id: country.map(() => 'A'),
    quantity: country.map(() => 1),
    unit_price: country.map(() => 2),
    country
  });
  const now = '2026-01-01T00:00:00.000Z';
  const { shopId } = await storeImport(
    { shop: { name: 'Own' }, now, sources: [source] },
    quietJob()
  );
  return shopId;
}

/** A worker is started, and what it reads by. */
const PATIENTLY = { timeout: 15_000 };

const names = (spellings: string[]) => spellings.map((own) => countryNames.nameOf(own));
const chips = () => chipsOf({ country: ['DE', ''] }, () => {}).map(({ label }) => label);

beforeEach(async () => {
  await freshDatabase();
  await i18n.setLanguage('en', false);
});

it('names countries in the language of the screen, two spellings of one with what the file has', async () => {
  const written = ['EIRE', 'DE', 'Ireland', 'Channel  Islands', ''];
  countryNames.open(await shopOf(written));
  await expect.poll(() => names(['DE']), PATIENTLY).toEqual(['Germany']);
  expect(names(['EIRE', 'Ireland', 'Channel Islands', '', 'France'])).toEqual([
    ...['Ireland (EIRE)', 'Ireland', 'Channel Islands', '', 'France']
  ]);
  expect(chips()).toEqual(['Germany', 'Not given']);
  const typed = ['germany', 'Ireland (EIRE)', 'Ireland', 'EIRE', 'France', 'Ger'];
  expect(typed.map((own) => countryNames.spellingOf(own))).toEqual([
    ...['DE', 'EIRE', 'Ireland', 'EIRE', 'France', 'Ger']
  ]);

  await i18n.setLanguage('zh', false);
  expect(names(['EIRE', 'Ireland', 'DE'])).toEqual(['爱尔兰（EIRE）', '爱尔兰（Ireland）', '德国']);

  countryNames.open(await shopOf(['EIRE']));
  expect(names(['EIRE'])).toEqual(['EIRE']);
  await expect.poll(() => names(['EIRE']), PATIENTLY).toEqual(['爱尔兰']);
  expect(countryNames.spellingOf('爱尔兰')).toBe('EIRE');
});
