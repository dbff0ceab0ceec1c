import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recognisePlatform } from '../../../../../workers/rooms/import/platforms/recognise.ts';
import { SHARED } from '../../../../kit/shared.ts';
import { importAsProposed } from '../look-and-build.ts';
import { valuesOf } from '../read-text.ts';

const folder = join(SHARED ?? '', 'data/shop-exports');

/** Header lists collected from public importers, by platform and file. */
type Headers = Record<string, Record<string, { columns: string[] }>>;

const NAMES: Record<string, string> = {
  shopify: 'Shopify',
  woocommerce: 'WooCommerce',
  etsy: 'Etsy',
  square: 'Square',
  amazon: 'Amazon',
  ebay: 'eBay',
  stripe: 'Stripe',
  paypal: 'PayPal',
  taobao_tmall: 'Taobao / Tmall 千牛',
  youzan: 'Youzan 有赞',
  jd: 'JD 京东',
  alipay: 'Alipay 支付宝'
};

describe.skipIf(!SHARED)('exports as they were seen', () => {
  const lists = SHARED
    ? Object.entries(JSON.parse(readFileSync(join(folder, 'headers.json'), 'utf8')) as Headers)
    : [];

  test.each(
    lists.flatMap(([platform, files]) =>
      Object.entries(files)
        .filter(([, file]) => Array.isArray(file.columns))
        .map(([file, { columns }]) => [platform, file, columns] as const)
    )
  )('%s %s is recognised by its headers', (platform, _file, columns) => {
    expect(recognisePlatform(columns)?.name).toBe(NAMES[platform]);
  });

  test.each([
    ['shopify_products_import.csv', 'Shopify'],
    ['woocommerce_import_test_sample.csv', 'WooCommerce'],
    ['woocommerce_sample_products.csv', 'WooCommerce']
  ])('%s imports as products without a click', async (name, platform) => {
    const { draft, source } = await importAsProposed(readFileSync(join(folder, name)), { name });
    expect([draft.kind, draft.kindReason.detail.platform]).toEqual(['products', platform]);
    expect(source.rowsKept + source.aside.length).toBe(source.rowsRead);
    expect(source.rowsKept).toBeGreaterThan(3);
    expect(valuesOf(source, 'product_name').every((title) => title !== '')).toBe(true);
    expect(valuesOf(source, 'unit_price').some((price) => Number(price) > 0)).toBe(true);
  });
});
