import { expect, it } from 'vitest';
import { collectCustomerOrders } from '../../../../../workers/shop/customer-orders.ts';
import { listBought } from '../../../../../workers/shop/catalogue.ts';
import {
  collectItemFacts,
  readRules
} from '../../../../../workers/rooms/recommend/lists/list-rules.ts';
import { plainLine, toOrderLines } from '../../../../kit/made-lines.ts';
import { unpackListRules } from '../../../../../src/rooms/recommend/lists/unpack-list-rules.ts';

const NONE = {
  never: '',
  always: '',
  leastMargin: '',
  inStock: false,
  category: 'any',
  newProducts: true
};

it('gives back the rules of a shop as they were kept', () => {
  const rules = {
    never: 'A, B',
    always: 'C',
    leastMargin: '12,5',
    inStock: true,
    category: 'same',
    newProducts: false
  };
  expect(unpackListRules(JSON.stringify(rules))).toEqual(rules);
});

it('takes what is missing, damaged or of another kind as never set', () => {
  const texts = [undefined, '', '{', 'null', '3', '"A"', '[]', '{"never":3,"category":"all"}'];
  for (const text of texts) expect(unpackListRules(text)).toEqual(NONE);
  expect(unpackListRules('{"inStock":true}')).toEqual({ ...NONE, inStock: true });
});

it('lists no product that is out of stock and has not sold for long, unless it is asked for', () => {
  const sold = (product: string, days: number[]) =>
    days.map((day) => plainLine(day, { product, order: `${product} ${day}`, customer: `c${day}` }));
  const lines = toOrderLines([
    ...sold('kept', [1, 50, 100]),
    ...sold('gone', [1, 20, 40]),
    ...sold('soldOut', [1, 50, 95]),
    ...sold('shelved', [1, 20, 40]),
    ...sold('untold', [1, 20, 40])
  ]);
  const catalogue = listBought(collectCustomerOrders(lines), lines);
  const row = { name: '', category: '', description: '', supplier: '', cost: NaN, price: NaN };
  const stock = { kept: 4, gone: 0, soldOut: 0, shelved: 7 };
  const byId = new Map(
    Object.entries(stock).map(([product, own]) => [product, { ...row, product, stock: own }])
  );
  const facts = collectItemFacts(lines, catalogue, { byId, byName: new Map() });
  const never = (always: string[]) => {
    const asked = {
      ...({
        shopId: 1,
        method: 'best',
        k: 5,
        seed: 1,
        ownedAllowed: true,
        inStock: false
      } as const),
      ...({ leastMargin: null, category: 'any', newProducts: true, never: [], always } as const)
    };
    const rules = readRules(asked, catalogue.products, facts);
    return catalogue.products.filter((_, item) => rules.never[item]);
  };
  expect(never([])).toEqual(['gone']);
  expect(never(['gone'])).toEqual([]);
});
