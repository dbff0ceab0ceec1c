import { expect, it } from 'vitest';
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
