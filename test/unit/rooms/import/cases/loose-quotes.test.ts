import { expect, test } from 'vitest';
import { readContent } from './read-case.ts';

const HEADER = 'Order ID,Order Date,Customer,Product,Quantity,Unit Price';
const file = (products: readonly string[], space = '') =>
  [
    HEADER,
    ...products.map((own, i) =>
      [i + 1, `2026-03-0${i + 1}`, 'a', own, 1, '10.00'].join(`,${space}`)
    )
  ].join('\n');

test.each([
  [
    ['"Best" mug', '"Big" and "small" cups', 'Mug'],
    ['"Best" mug', '"Big" and "small" cups', 'Mug']
  ],
  [
    ['24" tv', '6\'2" pole', '"32"" tv, black"'],
    ['24" tv', '6\'2" pole', '32" tv, black']
  ],
  [
    ['“Tea” black', '„Cup“', '"Cup, big"'],
    ['“Tea” black', '„Cup“', 'Cup, big']
  ]
])('%j', async (written, read) => {
  const { texts, source } = await readContent(file(written));
  expect(texts('product_name')).toEqual(read);
  expect(source.aside).toEqual([]);
});

test('blanks before opening quotes', async () => {
  const { texts, lines } = await readContent(file(['"Tea, black"', '"Cup ""big"""', 'Mug'], ' '));
  expect(texts('product_name')).toEqual(['Tea, black', 'Cup "big"', 'Mug']);
  expect(Array.from(lines.total)).toEqual([10, 10, 10]);
});

test('a quote that never closes costs its own line', async () => {
  const { texts, source } = await readContent(file(['Mug', '"Open box', 'Cup']));
  expect(texts('product_name')).toEqual(['Mug', 'Cup']);
  expect(source.aside.map(({ reason, line }) => `${line} ${reason}`)).toEqual(['3 unclosed_quote']);
});
