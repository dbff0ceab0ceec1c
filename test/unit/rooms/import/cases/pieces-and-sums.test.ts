import { describe, expect, test } from 'vitest';
import { readContent } from './read-case.ts';

const file = (prices: readonly string[], pieces: readonly string[] = []) =>
  [
    'Order ID;Order Date;Customer ID;Product Name;Quantity;Unit Price',
    ...prices.map((price, i) => `${i + 1};2026-03-0${i + 1};c${i};Kite;${pieces[i] ?? 1};${price}`)
  ].join('\n');

test.each([
  ['INR', 'Rs 1,20,000/-|Rs 750/-|Rs 1,500/-', [120000, 750, 1500]],
  ['KES', 'KSh 500/=|KSh 1,250/=|KSh 75/=', [500, 1250, 75]],
  ['', '199:-|1 299:-|49:-', [199, 1299, 49]],
  ['MXN', 'MX$12|$1,234.50 MXN|MXN 7.50', [12, 1234.5, 7.5]],
  ['NGN', '₦25,000.00|N3,500.00|NGN 990.00', [25000, 3500, 990]],
  ['TND', '12,500 TND|1,250 DT|0,750 TND', [12.5, 1.25, 0.75]],
  ['MAD', '1 280,00 DH|98,00 MAD|350 DH', [1280, 98, 350]],
  ['', '="12.50"|="7.50"|="1250.00"', [12.5, 7.5, 1250]]
])('%s %s', async (currency, prices, right) => {
  const { lines, source } = await readContent(file(prices.split('|')));
  expect(Array.from(lines.total)).toEqual(right);
  expect(source.currency).toBe(currency);
});

describe('pieces', () => {
  test.each([
    '2x|1x|10x',
    'x2|x1|x10',
    '2 ×|1 ×|10 ×',
    '2 pcs|1 pc|10 pcs',
    '2 Stk.|1 Stk.|10 Stück',
    '2个|1件|10个',
    '2 шт.|1 шт|10 шт.',
    '2 uds.|1 ud.|10 uds.'
  ])('%s', async (pieces) => {
    const { lines } = await readContent(file(['10.50', '20.50', '30.50'], pieces.split('|')));
    expect(Array.from(lines.quantity)).toEqual([2, 1, 10]);
  });

  test('kilograms and grams are not put together', async () => {
    const { source } = await readContent(
      file(['10.50', '20.50', '30.50'], ['1 kg', '750 g', '2 kg'])
    );
    expect(source.aside.map(({ reason, line }) => `${line} ${reason}`)).toEqual([
      '3 number_unreadable'
    ]);
  });
});

test('thousands written as k are never read as ones', async () => {
  const { draft } = await readContent(file(['$1.2k', '$750', '$900', '$1,100', '$1.5k'])).catch(
    () => ({ draft: null })
  );
  const price = draft?.columns.find(({ header }) => header === 'Unit Price');
  expect(price?.format.unreadable ?? 2).toBe(2);
});
