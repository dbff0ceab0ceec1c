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

test('a stray quote does not run on to the inch mark of another row', async () => {
  const { texts, source } = await readContent(file(['Mug', '"Open box', 'Cup', 'TV 55"', 'Jug']));
  expect(texts('product_name')).toEqual(['Mug', 'Cup', 'TV 55"', 'Jug']);
  expect(source.aside.map(({ reason, line }) => `${line} ${reason}`)).toEqual(['3 unclosed_quote']);
});

test('a text of several lines stays one, also with as many commas', async () => {
  const { texts, source } = await readContent(
    'id,day,author,review,stars\n' +
      '1,2026-03-01,ann,"Soft, warm\nand big, light, blue, mine",5\n' +
      '2,2026-03-12,bob,"7 of 9, they said\n2, I say, and no more, ever",2\n'
  );
  expect(source.rowsKept).toBe(2);
  expect(texts('text')[0]).toContain('light, blue');
});

test('a quote that never closes costs its own line', async () => {
  const { texts, source } = await readContent(file(['Mug', '"Open box', 'Cup']));
  expect(texts('product_name')).toEqual(['Mug', 'Cup']);
  expect(source.aside.map(({ reason, line }) => `${line} ${reason}`)).toEqual(['3 unclosed_quote']);
});
