import { expect, it } from 'vitest';
import { compareCodePoints } from '../../../../workers/maths/code-point-order.ts';
import { combineProductTexts } from '../../../../workers/shop/products/product-texts.ts';
import { columnsFromCells } from '../../../kit/source-drafts.ts';
import type { Cell } from '../../../kit/source-drafts.ts';
import type { Role } from '../../../../workers/contract/roles.ts';

function rows(cells: Partial<Record<Role, Cell[]>>) {
  const columns = columnsFromCells(cells);
  return { rows: columns[0].column.codes.length, columns, hidden: null };
}

it('lists every product with a name by code point, upper and lower case apart', () => {
  const lines = rows({
    product_id: ['b', 'B', 'a', 'x'],
    description: ['Bowl', 'Big bowl', 'Apple', '']
  });
  const texts = combineProductTexts([lines], []);
  expect(texts.products).toEqual(['B', 'a', 'b']);
  expect(texts.names).toEqual(['Big bowl', 'Apple', 'Bowl']);
  expect(texts.descriptions).toEqual(['', '', '']);
});

it('adds products that were never sold, descriptions and categories from product files', () => {
  const lines = rows({ product_id: ['1'], product_name: ['cup'] });
  const file = rows({
    product_id: ['1', '2'],
    product_name: ['Cup', 'Plate'],
    description: ['For tea', 'For cake'],
    category: ['A', 'B']
  });
  expect(combineProductTexts([lines], [file])).toEqual({
    products: ['1', '2'],
    names: ['Cup', 'Plate'],
    descriptions: ['For tea', 'For cake'],
    categories: ['A', 'B'],
    lineCounts: [1, 0]
  });
});

it('does not list a product twice whose lines carry only its name', () => {
  const lines = rows({ product_name: ['Cup'] });
  const file = rows({ product_id: ['1'], product_name: ['Cup'], category: ['A'] });
  const texts = combineProductTexts([lines], [file]);
  expect(texts.products).toEqual(['Cup']);
  expect(texts.categories).toEqual(['A']);
});

it('keeps the descriptions of lines that have both name and description', () => {
  const lines = rows({ product_id: ['1'], product_name: ['Cup'], description: ['For tea'] });
  const texts = combineProductTexts([lines], []);
  expect([texts.names, texts.descriptions]).toEqual([['Cup'], ['For tea']]);
});

it('orders rare characters as code points do', () => {
  const words = ['\u{1f600}', '\uffee', 'b', 'a', 'ab', '\ue000'];
  expect(words.sort(compareCodePoints)).toEqual(['a', 'ab', 'b', '\ue000', '\uffee', '\u{1f600}']);
});
