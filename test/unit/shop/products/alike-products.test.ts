import { describe, expect, it } from 'vitest';
import { makeCatalogue } from '../../../../workers/sample/catalogue.ts';
import { isOneSlip } from '../../../../workers/maths/one-slip.ts';
import { findAlikeProducts } from '../../../../workers/shop/products/alike-products.ts';

function found(names: string[]): string[] {
  const nameOf = new Map(names.map((name, at) => [`P${at}`, name]));
  return findAlikeProducts(nameOf, () => false).map(({ first, second }) => `${first} ${second}`);
}

describe('products under two codes with nearly one name', () => {
  it.each([
    ['Green tea, 100 g tin', 'Green Tea 100g Tin'],
    ['Café cup', 'CAFE CUP'],
    ['Tea pot in red clay', 'Teapot in red clay'],
    ['Men’s scarf 1,5 m', 'Mens scarf 1.5 m'],
    ['Jasmine pearls, 50 g', 'Jasmin pearls, 50 g'],
    ['绿茶 100克 罐装', '绿茶（100克）罐装']
  ])('%s, %s are asked about', (one, other) => {
    expect(found([one, other, 'Notebook'])).toEqual(['P0 P1']);
  });

  it.each([
    ['Green tea, 100 g tin', 'Green tea, 50 g tin'],
    ['Green tea, 10 x 2 g', 'Green tea, 2 x 10 g'],
    ['Green tea, 100 g', 'Green tea, 100 kg'],
    ['Blue mug, white dots', 'White mug, blue dots'],
    ['Case for phone 12', 'Case for phone 12+'],
    ['Frame 5"', 'Frame 5'],
    ['Tin of mints', 'Tan of mints'],
    ['Scarf, small', 'Scarf, smaller'],
    ['Knife block', 'Knife']
  ])('%s, %s are not', (one, other) => {
    // Words that other products have too are no slips.
    expect(found([one, other, 'Mug, smaller', 'Cup, small'])).toEqual([]);
  });

  it('are none in a clean shop', () => {
    expect(found(makeCatalogue().map(({ title }) => title.en))).toEqual([]);
    expect(found(makeCatalogue().map(({ title }) => title.zh))).toEqual([]);
  });

  it('is no question where both are known as kinds of one', () => {
    const nameOf = new Map([
      ['a', 'Mug'],
      ['b', 'mug']
    ]);
    expect(findAlikeProducts(nameOf, () => true)).toEqual([]);
  });
});

it('one slip of the hand makes one word of the other', () => {
  const pairs = ['jasmin jasmine', 'teapot taepot', 'candle cendle', 'candle candle', 'abcd badc'];
  expect(pairs.map((pair) => isOneSlip(...(pair.split(' ') as [string, string])))).toEqual([
    ...[true, true, true, false, false]
  ]);
});
