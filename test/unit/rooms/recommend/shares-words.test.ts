import { expect, it } from 'vitest';
import { sharesWords, tellingWords } from '../../../../src/rooms/recommend/shares-words.ts';

const shares = (...words: string[]) =>
  sharesWords({ sharedWords: words.map((word) => ({ word, part: 1 })) });

it('takes a size for nothing that two products have in common', () => {
  expect(shares('kg')).toBe(false);
  expect(shares('500', '克')).toBe(false);
  expect(shares('250g', 'ml')).toBe(false);
  expect(shares('coffee', 'kg')).toBe(true);
  expect(shares('500', '食品')).toBe(true);
  expect(shares()).toBe(false);
});

it('tells no bare numbers among the words two products share, unless there is nothing else', () => {
  const told = (...words: string[]) =>
    tellingWords(words.map((word) => ({ word }))).map(({ word }) => word);
  expect(told('lantern', '2025', '12', '250g')).toEqual(['lantern', '250g']);
  expect(told('12')).toEqual(['12']);
});
