import { describe, expect, test } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { findNames } from '../../../../../workers/rooms/recommend/similar/find-names.ts';
import { indexProducts } from '../../../../../workers/rooms/recommend/similar/product-index.ts';

const texts = {
  products: ['b', 'a', 'c', 'B'],
  names: ['Red mug', 'Blue mug', '', 'Tea set'],
  descriptions: ['with handle', '', 'no name', ''],
  categories: ['Kitchen', 'Kitchen', '', 'Kitchen']
};

describe('indexProducts', () => {
  test('named products by id, upper and lower case apart; title, description and category count', async () => {
    const shop = await indexProducts(texts, quietJob());
    expect(shop.products).toEqual(['B', 'a', 'b']);
    expect(shop.names).toEqual(['Tea set', 'Blue mug', 'Red mug']);
    expect(shop.index.model.terms).toEqual([
      'blue',
      'handle',
      'kitchen',
      'mug',
      'red',
      'set',
      'tea'
    ]);
  });

  test('a shop without names has no products', async () => {
    const empty = { products: ['a'], names: [''], descriptions: ['x'], categories: [''] };
    await expect(indexProducts(empty, quietJob())).rejects.toMatchObject({ code: 'no_products' });
  });
});

describe('findNames', () => {
  const list = {
    products: ['10', '22', '22B', '7'],
    names: ['Blue hot mug', 'Mug red', 'Smug hat', 'Plate 22'],
    lineCounts: [0, 0, 0, 0]
  };
  const found = (search: string, limit = 9) => findNames(list, search, limit).places;

  test('begins with, then a word that begins so, then anywhere', () => {
    expect(found('mug')).toEqual([1, 0, 2]);
    expect(found('MUG  blue')).toEqual([0]);
    expect(found('22')).toEqual([1, 3, 2]);
    expect(found('')).toEqual([0, 1, 3, 2]);
    expect(found('nothing')).toEqual([]);
  });

  test('without a search what sells most often is first, and postage is not there', () => {
    const sold = {
      products: [...list.products, 'POST'],
      names: [...list.names, 'Postage'],
      lineCounts: [2, 9, 0, 2, 99]
    };
    expect(findNames(sold, ' ', 9).places).toEqual([1, 0, 3, 2]);
    expect(findNames(sold, 'postage', 9).places).toEqual([4]);
  });

  test('the limit cuts the list, not the total', () => {
    expect(findNames(list, 'mug', 1)).toEqual({ total: 3, places: [1] });
  });
});
