import { expect, it } from 'vitest';
import { isServiceLine } from '../../../../workers/shop/products/not-products.ts';

it.each([
  ['POST', 'POSTAGE'],
  ['DOT', 'DOTCOM POSTAGE'],
  ['D', 'Discount'],
  ['M', 'Manual'],
  ['m', ''],
  ['S', 'SAMPLES'],
  ['B', 'Adjust bad debt'],
  ['C2', 'CARRIAGE'],
  ['BANK CHARGES', 'Bank Charges'],
  ['AMAZONFEE', 'AMAZON FEE'],
  ['CRUK', 'CRUK Commission'],
  ['gift_0001_20', 'Dotcomgiftshop Gift Voucher £20.00'],
  ['SHIP-1', 'Shipping & handling'],
  ['88', '运费补差价'],
  ['89', '补邮费专用链接'],
  ['Shipping', 'Shipping']
])('%s %s is not a product', (product, name) => {
  expect(isServiceLine(product, name)).toBe(true);
});

it.each([
  ['85123A', 'WHITE HANGING HEART T-LIGHT HOLDER'],
  ['DCGSSBOY', 'BOYS PARTY BAG'],
  ['PADS', 'PADS TO MATCH ALL CUSHIONS'],
  ['S', 'Small shirt'],
  ['22', 'POSTAGE STAMP CUSHION'],
  ['23', 'GIFT BAG WITH CARD'],
  ['24', ''],
  ['25', '免运费不锈钢保温杯'],
  ['26', '加厚羽绒服包邮运费险冬季新款女装外套'],
  ['27', 'SET OF 6 TIP TOP CUPS']
])('%s %s is a product', (product, name) => {
  expect(isServiceLine(product, name)).toBe(false);
});
