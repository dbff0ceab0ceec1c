import { describe, expect, test } from 'vitest';
import { importEn } from '../../../../../src/i18n/import.en.ts';
import { PLATFORMS } from '../../../../../workers/rooms/import/platforms/all.ts';
import {
  alibabaLines,
  alibabaOrders
} from '../../../../../workers/rooms/import/platforms/alibaba-1688.ts';
import { alipay } from '../../../../../workers/rooms/import/platforms/alipay.ts';
import { amazonAllOrders } from '../../../../../workers/rooms/import/platforms/amazon-all-orders.ts';
import { amazonSettlement } from '../../../../../workers/rooms/import/platforms/amazon-settlement.ts';
import { amazonTransactions } from '../../../../../workers/rooms/import/platforms/amazon-transactions.ts';
import { amazonOrders } from '../../../../../workers/rooms/import/platforms/amazon-orders.ts';
import { douyin } from '../../../../../workers/rooms/import/platforms/douyin.ts';
import { ebay } from '../../../../../workers/rooms/import/platforms/ebay.ts';
import { ebayTotals } from '../../../../../workers/rooms/import/platforms/ebay-totals.ts';
import { etsyItems, etsyOrders } from '../../../../../workers/rooms/import/platforms/etsy.ts';
import {
  jdOrders,
  jdSettlement,
  jdShortOrders
} from '../../../../../workers/rooms/import/platforms/jd.ts';
import { paypal } from '../../../../../workers/rooms/import/platforms/paypal.ts';
import { pinduoduo } from '../../../../../workers/rooms/import/platforms/pinduoduo.ts';
import type { Platform } from '../../../../../workers/rooms/import/platforms/platform.ts';
import { recognisePlatform } from '../../../../../workers/rooms/import/platforms/recognise.ts';
import { retail } from '../../../../../workers/rooms/import/platforms/retail.ts';
import { shopifyOrders } from '../../../../../workers/rooms/import/platforms/shopify-orders.ts';
import { square } from '../../../../../workers/rooms/import/platforms/square.ts';
import { stripe } from '../../../../../workers/rooms/import/platforms/stripe.ts';
import { taobaoItems } from '../../../../../workers/rooms/import/platforms/taobao-items.ts';
import { sumup } from '../../../../../workers/rooms/import/platforms/sumup.ts';
import { taobaoOrders } from '../../../../../workers/rooms/import/platforms/taobao-orders.ts';
import {
  woocommerceItems,
  woocommerceOrders
} from '../../../../../workers/rooms/import/platforms/woocommerce-orders.ts';
import { youzan } from '../../../../../workers/rooms/import/platforms/youzan.ts';
import { bigcommerce } from '../../../../../workers/rooms/import/platforms/bigcommerce.ts';
import { kaufland } from '../../../../../workers/rooms/import/platforms/kaufland.ts';
import { lazada } from '../../../../../workers/rooms/import/platforms/lazada.ts';
import { lightspeed } from '../../../../../workers/rooms/import/platforms/lightspeed.ts';
import { magento } from '../../../../../workers/rooms/import/platforms/magento.ts';
import { mercadoLibre } from '../../../../../workers/rooms/import/platforms/mercado-libre.ts';
import { prestashop } from '../../../../../workers/rooms/import/platforms/prestashop.ts';
import { shopee } from '../../../../../workers/rooms/import/platforms/shopee.ts';
import { squarespace } from '../../../../../workers/rooms/import/platforms/squarespace.ts';
import { tiktokShop } from '../../../../../workers/rooms/import/platforms/tiktok-shop.ts';
import { toast } from '../../../../../workers/rooms/import/platforms/toast.ts';
import { wechatPay } from '../../../../../workers/rooms/import/platforms/wechat-pay.ts';
import { wix } from '../../../../../workers/rooms/import/platforms/wix.ts';
import { figuresOf, importAsProposed } from '../look-and-build.ts';
import { valuesOf } from '../read-text.ts';

/** Per example, reckoned by hand: orders, customers, gross, returns, currency, lines set aside. */
const EXPECTED: [Platform, number, number, number, number, string, string[]][] = [
  [retail, 2, 1, 27.5, 2.5, '', []],
  // 25 + 30; the partial refund of 10 is a return, refunded and voided orders bring nothing
  [shopifyOrders, 2, 2, 55, 10, 'USD', []],
  [woocommerceItems, 2, 2, 40, 0, '', ['not_paid']],
  [woocommerceOrders, 2, 2, 35, 0, 'EUR', []],
  [etsyItems, 2, 2, 21.5, 0, 'USD', []],
  [etsyOrders, 1, 1, 17.5, 0, 'USD', []],
  [square, 2, 1, 1011.5, 3.5, 'USD', []],
  [amazonOrders, 2, 2, 65, 0, 'EUR', []],
  [amazonAllOrders, 2, 0, 55, 0, 'EUR', ['not_an_order', 'not_paid']],
  [amazonSettlement, 2, 0, 75, 8, 'USD', ['not_an_order', 'not_an_order']],
  [amazonTransactions, 2, 0, 4092, 455, '', ['not_an_order']],
  [ebayTotals, 3, 2, 1035, 0, 'GBP', []],
  [ebay, 2, 2, 1035, 0, 'USD', ['not_an_order', 'too_few_cells', 'too_few_cells']],
  [stripe, 2, 1, 1040.5, 5, 'EUR', ['not_paid']],
  [paypal, 2, 2, 1030, 10, 'EUR', ['not_an_order', 'not_paid']],
  [taobaoOrders, 2, 2, 45, 0, 'CNY', ['not_paid']],
  [taobaoItems, 2, 0, 36, 6, 'CNY', ['not_paid']],
  [alibabaLines, 1, 1, 130, 0, 'CNY', []],
  [alibabaOrders, 2, 1, 1170, 0, 'CNY', []],
  [pinduoduo, 2, 0, 28, 0, 'CNY', []],
  [jdOrders, 1, 1, 26, 0, 'CNY', []],
  [jdShortOrders, 2, 2, 26, 0, 'CNY', []],
  [jdSettlement, 2, 0, 26, 6, 'CNY', ['not_an_order']],
  [douyin, 1, 0, 25.5, 0, 'CNY', ['not_paid']],
  [
    alipay,
    2,
    2,
    1026,
    0,
    'CNY',
    ['not_an_order', 'too_few_cells', 'too_few_cells', 'too_few_cells']
  ],
  [wechatPay, 2, 2, 148, 0, 'CNY', ['not_an_order']],
  [youzan, 2, 2, 31.01, 0, 'CNY', []],
  // subtotals of 1 and 3; order 2 is cancelled, 4 waits for its payment
  [magento, 2, 2, 50.25, 0, '', ['not_paid']],
  [bigcommerce, 2, 2, 55, 0, 'USD', ['not_paid']],
  [squarespace, 2, 2, 40, 0, 'USD', []],
  [wix, 2, 2, 45, 0, 'USD', ['not_paid']],
  [prestashop, 3, 2, 1047.5, 0, 'EUR', ['not_paid']],
  [tiktokShop, 2, 2, 38, 0, '', ['not_paid']],
  [shopee, 2, 2, 400, 0, '', ['not_paid']],
  [kaufland, 2, 2, 45.97, 0, 'EUR', []],
  [lazada, 2, 2, 230, 0, '', ['not_paid']],
  [mercadoLibre, 3, 2, 4500, 0, 'ARS', ['not_an_order']],
  [toast, 2, 0, 19, 0, 'USD', ['not_an_order']],
  [
    lightspeed,
    2,
    2,
    35,
    0,
    '',
    ['not_an_order', 'not_an_order', 'not_an_order', 'not_paid', 'not_paid']
  ],
  [sumup, 2, 0, 12, 3, 'EUR', []]
];

describe('the example of every platform imports without a click', () => {
  test.each(EXPECTED.map((row) => [label(row[0]), ...row] as const))(
    '%s',
    async (_label, platform, orders, customers, gross, returns, currency, aside) => {
      const { draft, source } = await importAsProposed(platform.example);
      expect(draft.kindReason).toEqual({
        key: 'platform_order_lines',
        detail: { platform: platform.name }
      });
      const net = Math.round((gross - returns) * 100) / 100;
      expect(figuresOf(source)).toEqual({ orders, customers, gross, returns, net });
      expect(source.currency).toBe(currency);
      expect(source.aside.map(({ reason }) => reason).sort()).toEqual(aside);
      expect(source.rowsKept + source.aside.length).toBe(source.rowsRead);
    }
  );

  test('no order export is left out here', () => {
    const orders = PLATFORMS.filter(({ kind }) => kind === 'order_lines');
    expect(EXPECTED.map(([platform]) => platform)).toEqual(expect.arrayContaining(orders));
  });

  test.each(PLATFORMS.map((platform) => [label(platform), platform] as const))(
    'the reasons of %s have words',
    async (_label, platform) => {
      const { draft } = await importAsProposed(platform.example);
      expect(draft.kind).toBe(platform.kind);
      const words = importEn as Record<string, string>;
      expect(words).toHaveProperty([`import.reason.kind.${draft.kindReason.key}`]);
      for (const { key } of draft.notes)
        expect(words).toHaveProperty([`import.reason.note.${key}`]);
      for (const { roleReason } of draft.columns) {
        expect(words).toHaveProperty([`import.reason.role.${roleReason.key}`]);
      }
    }
  );
});

describe('recognition', () => {
  const headers = (platform: Platform) => [...platform.signature].map((one) => [one].flat()[0]);

  test.each(PLATFORMS.map((platform) => [label(platform), platform] as const))(
    '%s by its headers alone, whatever their order, case, blanks and company',
    (_label, platform) => {
      const plain = headers(platform);
      expect(recognisePlatform(plain)).toBe(platform);
      const changed = [...plain].reverse().map((header) => `  ${header.toUpperCase()} `);
      expect(recognisePlatform(['\ufeffMy own note', ...changed, 'x', 'y'])).toBe(platform);
      for (const missing of plain.keys()) {
        const rest = plain.filter((_, i) => i !== missing);
        expect(recognisePlatform(rest)).not.toBe(platform);
      }
    }
  );

  test('headers of no platform are nobody’s', () => {
    expect(recognisePlatform(['order id', 'date', 'product', 'quantity', 'price'])).toBeNull();
    expect(recognisePlatform([])).toBeNull();
    expect(recognisePlatform(['__proto__', 'constructor'])).toBeNull();
  });
});

describe('peculiarities', () => {
  test('Shopify: what stands on an order’s first line belongs to all its lines', async () => {
    const { source } = await importAsProposed(shopifyOrders.example);
    expect(valuesOf(source, 'email').slice(0, 2)).toEqual(['ann@example.com', 'ann@example.com']);
    expect(valuesOf(source, 'status').slice(0, 2)).toEqual(['paid', 'paid']);
  });

  test('Shopify: what is set aside shows the line as the file has it', async () => {
    const broken = shopifyOrders.example.replace(
      '1,Plate,5.00,P-1,,,,,,0.00',
      'one,Plate,5.00,P-1,,,,,,0.00'
    );
    const { source } = await importAsProposed(broken);
    expect(source.aside).toMatchObject([
      { line: 3, reason: 'number_unreadable', column: 'Lineitem quantity' }
    ]);
    expect(source.aside[0].original).toMatch(/^#1001,,,/);
  });

  test('Shopify: a discount of the order counts where its lines have none', async () => {
    const discounted = shopifyOrders.example.replace(
      '30.00,,0.00,2026-09-03',
      '28.00,TWO,2.00,2026-09-03'
    );
    expect(discounted).not.toBe(shopifyOrders.example);
    const { source } = await importAsProposed(discounted);
    expect(figuresOf(source).gross).toBe(53);
    const inPart = discounted.replace(
      '30.00,0.00,0.00,30.00,,0.00',
      '30.00,0.00,0.00,27.00,THREE,3.00'
    );
    expect(figuresOf((await importAsProposed(inPart)).source)).toMatchObject({
      gross: 50,
      returns: 10
    });
  });

  test('Taobao: packed titles become lines that share the amount to the cent', async () => {
    const packed = taobaoOrders.example.replace('30.00,30.00,交易成功', '30.00,10.01,交易成功');
    const { source, draft } = await importAsProposed(packed);
    expect(valuesOf(source, 'product_name')).toEqual([
      '蓝色马克杯',
      '白色盘子',
      '木勺',
      '蓝色马克杯，大号',
      '白色盘子'
    ]);
    expect(valuesOf(source, 'line_total').slice(0, 3)).toEqual([3.35, 3.33, 3.33]);
    expect(valuesOf(source, 'quantity').slice(0, 3)).toEqual([2, 1, 1]);
    expect(valuesOf(source, 'order_id')[0]).toBe('1930679858170641');
    expect(draft.notes).toEqual([{ key: 'packed_titles', detail: { records: 1 } }]);
  });

  test.each([
    // A partial refund becomes a line of its own, which repeats nothing.
    ['Shopify', shopifyOrders, [30, '', 15, 10, 30]],
    ['WooCommerce', woocommerceOrders, [30, '', 15, 15]],
    ['Etsy', etsyOrders, [20.5, 7]],
    ['eBay', ebay, [29, 29, 1014]],
    ['Taobao', taobaoOrders, [30, '', '', 15, 10]],
    ['JD', jdOrders, [26, 26, 6]],
    ['1688', alibabaLines, [140, '', 60]]
  ])('%s says what each order came to', async (_name, platform, totals) => {
    const { source } = await importAsProposed(platform.example);
    expect(valuesOf(source, 'order_total').map((own) => own || '')).toEqual(totals);
  });

  test('an order’s total that cannot be read costs no line', async () => {
    const odd = shopifyOrders.example.replace('0.00,30.00,,0.00', '0.00,see below,,0.00');
    expect(odd).not.toBe(shopifyOrders.example);
    const { source } = await importAsProposed(odd);
    expect(source.aside).toEqual([]);
    expect(figuresOf(source)).toMatchObject({ gross: 55, returns: 10 });
  });

  test('Square: date and time are one moment', async () => {
    const { source } = await importAsProposed(square.example);
    expect(valuesOf(source, 'order_date')[2]).toBe(Date.UTC(2026, 0, 5, 16, 45));
  });

  test('Etsy: an undecided date is month first', async () => {
    const { source } = await importAsProposed(etsyItems.example);
    expect(valuesOf(source, 'order_date')[0]).toBe(Date.UTC(2026, 2, 4));
  });

  test('Douyin: order numbers of 19 digits keep every one', async () => {
    const { source } = await importAsProposed(douyin.example);
    expect(valuesOf(source, 'line_id').slice(0, 2)).toEqual([
      '6921000000000000001',
      '6921000000000000002'
    ]);
  });

  test('another kind chosen by hand: nothing is left out for the platform’s reasons', async () => {
    const { source } = await importAsProposed(paypal.example, { kind: 'other' });
    expect(source).toMatchObject({ rowsRead: 5, rowsKept: 5, currency: '' });
  });
});

function label({ name, signature }: Platform): string {
  return `${name} (${[signature[0]].flat()[0]}, ${[signature.at(-1)!].flat()[0]})`;
}
