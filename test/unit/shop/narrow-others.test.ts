import { expect, it } from 'vitest';
import type { ProductTexts } from '../../../workers/contract/order-lines.ts';
import { narrowRatings, narrowTexts } from '../../../workers/shop/narrow-others.ts';
import { narrowLines } from '../../../workers/shop/narrow.ts';
import { combineRatings } from '../../../workers/shop/people/ratings.ts';
import { toOrderLines, type PlainLine } from '../../kit/made-lines.ts';
import { columnsFromCells } from '../../kit/source-drafts.ts';

function sale(product: string, category: string, country: string): PlainLine {
  const time = Date.UTC(2024, 0, 5);
  return {
    order: product,
    product,
    customer: 'c1',
    time,
    quantity: 1,
    unitPrice: 2,
    category,
    country,
    channel: ''
  };
}

const lines = toOrderLines([sale('MUG', 'Cups', 'France'), sale('BOWL', 'Bowls', 'Spain')]);
/** The plate was never sold: a product file alone names it. */
const texts: ProductTexts = {
  products: ['BOWL', 'MUG', 'PLATE'],
  names: ['Bowl', 'Mug', 'Plate'],
  descriptions: ['', '', ''],
  categories: ['Bowls', 'Cups', 'Plates']
};

it.each([
  ['a country keeps what it bought, and what nobody bought', { country: ['France'] }, 'MUG PLATE'],
  ['a category keeps its own, sold or not', { category: ['Plates'] }, 'PLATE'],
  ['a category of sold products leaves the unsold out', { category: ['Cups'] }, 'MUG'],
  ['a product is itself', { product: ['BOWL'] }, 'BOWL'],
  ['days without a sale keep what was never sold', { from: '2025-01-01' }, 'PLATE']
])('%s', (_, lens, left) => {
  const narrowed = narrowTexts(texts, lens, lines, narrowLines(lines, lens));
  expect(narrowed.products.join(' ')).toBe(left);
  expect(narrowed.names).toHaveLength(narrowed.products.length);
});

it('ratings are those of the days and products looked at', () => {
  const columns = columnsFromCells({
    customer_id: ['a', 'b', 'c', 'd'],
    product_id: ['MUG', 'MUG', 'BOWL', 'BOWL'],
    rating: [1, 5, 4, 2],
    order_date: ['2024-01-05', '2024-03-01', '2024-01-31', '']
  });
  const ratings = combineRatings([{ rows: 4, columns, hidden: null }]);
  const raters = (lens: Parameters<typeof narrowRatings>[1]) => {
    const { customer } = narrowRatings(ratings, lens);
    return Array.from(customer.codes, (code) => customer.dictionary[code]).join(' ');
  };
  expect(raters({ to: '2024-01-31' })).toBe('a c');
  expect(raters({ from: '2024-01-31' })).toBe('b c');
  expect(raters({ product: ['BOWL'] })).toBe('c d');
  expect(raters({ country: ['France'] })).toBe('a b c d');
});

it('of what is left, the lines that are looked at count', () => {
  const lens = { country: ['France'] };
  const { lineCounts } = narrowTexts(texts, lens, lines, narrowLines(lines, lens));
  expect(lineCounts).toEqual([1, 0]);
});
