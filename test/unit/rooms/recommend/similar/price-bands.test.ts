import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { DEFAULT_WEIGHING } from '../../../../../workers/rooms/recommend/similar/contract.ts';
import {
  meanPrices,
  wordsOfPrices
} from '../../../../../workers/rooms/recommend/similar/price-bands.ts';
import { indexProducts } from '../../../../../workers/rooms/recommend/similar/product-index.ts';
import { allNearestSparse } from '../../../../../workers/text/sparse-similarity.ts';
import { toOrderLines } from '../../../../kit/made-lines.ts';

const job = quietJob();
const shared = (a: string[], b: string[]) => a.filter((word) => b.includes(word)).length;

describe('prices as words', () => {
  const prices = Array.from({ length: 80 }, (_, at) => 1 + at);
  const words = wordsOfPrices(prices);

  it('one band shares two words, the next one, others none', () => {
    expect(new Set(words.map((own) => own.length))).toEqual(new Set([2]));
    const from = (at: number) => shared(words[0], words[at]);
    expect([from(5), from(12), from(25), from(79)]).toEqual([2, 1, 0, 0]);
    for (let at = 1; at < 80; at++) expect(shared(words[at - 1], words[at])).toBeGreaterThan(0);
  });

  it('a word says its range, and its products lie in it', () => {
    words.forEach((own, at) => {
      for (const word of own) {
        const [low, high] = word.slice(1).split('–').map(Number);
        expect(prices[at]).toBeGreaterThanOrEqual(low);
        expect(prices[at]).toBeLessThanOrEqual(high);
      }
    });
  });

  it('no price, one price and no product have no words; few prices have wide bands', () => {
    expect(wordsOfPrices([])).toEqual([]);
    expect(wordsOfPrices([NaN, 3, NaN])).toEqual([[], [], []]);
    expect(wordsOfPrices([3, 3, 3])).toEqual([[], [], []]);
    const few = wordsOfPrices([1, 1, 1, 100, NaN]);
    expect(few.map((own) => own.length)).toEqual([2, 2, 2, 2, 0]);
    expect(shared(few[0], few[1])).toBe(2);
    expect(shared(few[0], few[3])).toBeLessThan(2);
  });

  it('are what products sold for, returns aside', () => {
    const line = { order: '1', customer: 'c', time: 0, country: '', channel: '', category: '' };
    const lines = toOrderLines([
      { ...line, product: 'A', quantity: 1, unitPrice: 4 },
      { ...line, product: 'A', quantity: 3, unitPrice: 2 },
      { ...line, product: 'A', quantity: -1, unitPrice: 9 },
      { ...line, product: 'B', quantity: 1, unitPrice: 0 }
    ]);
    expect([...meanPrices(lines)]).toEqual([['A', 2.5]]);
  });
});

it.each(['tf_idf', 'bm25'] as const)(
  '%s: a price that counts brings its likes forward',
  async (words) => {
    const products = Array.from({ length: 40 }, (_, at) => `P${String(at).padStart(2, '0')}`);
    const texts = {
      products,
      names: products.map(() => 'blue mug'),
      descriptions: products.map(() => ''),
      categories: products.map(() => '')
    };
    const priceOf = (product: string) => Number(product.slice(1)) % 8;
    const weighing = { ...DEFAULT_WEIGHING, words, price: 1 };
    const { index, questionOf } = await indexProducts(texts, job, weighing, priceOf);
    const { candidate } = await allNearestSparse(index, 4, job);
    expect(questionOf(0).term.length).toBeGreaterThan(2);
    // Five products of each price: the four others come first.
    candidate.forEach((other, place) => {
      const own = Math.floor(place / 4);
      expect(Math.abs((other % 8) - (own % 8))).toBe(0);
    });
    const plain = await indexProducts(texts, job, { ...weighing, price: 0 }, priceOf);
    expect(plain.index.model.terms).toEqual(['blue', 'mug']);
  }
);
