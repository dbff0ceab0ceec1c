import { beforeAll, describe, expect, test } from 'vitest';
import { Failed } from '../../../../workers/contract/failure.ts';
import { quietJob } from '../../../../workers/contract/job.ts';
import { NO_CANDIDATE } from '../../../../workers/maths/best-lists.ts';
import { recommendRoom } from '../../../../workers/rooms/recommend/api.ts';
import { storeImport } from '../../../../workers/store/import-batch.ts';
import { inventTexts } from '../../../unit/text/invent-texts.ts';
import { freshDatabase } from '../../../kit/fresh-database.ts';
import { draftFromCells } from '../../../kit/source-drafts.ts';

const now = '2026-01-01T00:00:00Z';
const job = quietJob();

beforeAll(freshDatabase);

const PRODUCTS = [
  ['P1', 'Red mug', 'A mug for coffee', 'Kitchen'],
  ['P2', 'Blue mug', 'A mug for tea', 'Kitchen'],
  ['P3', '红色茶杯', '送给朋友的礼物', '厨房'],
  ['P4', '蓝色茶杯', '', '厨房'],
  ['P5', 'Garden chair', '', ''],
  ['P6', '', '', '']
];

async function storeProducts(name: string, rows: string[][]): Promise<number> {
  const cells = (place: number) => rows.map((row) => row[place]);
  const draft = draftFromCells(
    'products.csv',
    {
      product_id: cells(0),
      product_name: cells(1),
      description: cells(2),
      category: cells(3)
    },
    'products'
  );
  return (await storeImport({ shop: { name }, now, sources: [draft] }, job)).shopId;
}

describe('the recommend room on a stored shop', () => {
  let shopId: number;
  beforeAll(async () => {
    shopId = await storeProducts('Mugs', PRODUCTS);
  });

  test('lists the products that have a name, found by part of name or id', async () => {
    const all = await recommendRoom.products({ shopId, search: '', limit: 3 }, job);
    expect(all.total).toBe(5);
    expect(all.products.length).toBe(3);
    const mugs = await recommendRoom.products({ shopId, search: ' MUG ', limit: 10 }, job);
    expect(mugs.products.map(({ product }) => product)).toEqual(['P2', 'P1']);
    const byId = await recommendRoom.products({ shopId, search: 'p4', limit: 10 }, job);
    expect(byId.products).toEqual([{ product: 'P4', name: '蓝色茶杯' }]);
  });

  test('similar products with the words that make them so', async () => {
    const found = await recommendRoom.similarTo({ shopId, product: 'P1', k: 10 }, job);
    expect(found.name).toBe('Red mug');
    expect(found.similar.map(({ product, rank }) => [product, rank])).toEqual([['P2', 1]]);
    const [{ score, sharedWords }] = found.similar;
    expect(sharedWords.map(({ word }) => word)).toEqual(['mug', 'kitchen']);
    const sum = sharedWords.reduce((total, { part }) => total + part, 0);
    expect(Math.abs(sum - score)).toBeLessThan(1e-12);
    const chinese = await recommendRoom.similarTo({ shopId, product: 'P3', k: 10 }, job);
    expect(chinese.similar.map(({ product }) => product)).toEqual(['P4']);
  });

  test('any text in any language', async () => {
    const found = await recommendRoom.similarToText(
      { shopId, text: '你好，我是你的朋友', k: 5 },
      job
    );
    expect(found.queryWords).toEqual([
      { word: '你好', known: false },
      { word: '朋友', known: true }
    ]);
    expect(found.similar.map(({ product }) => product)).toEqual(['P3']);
    const tea = await recommendRoom.similarToText({ shopId, text: 'a TEA mug, please', k: 5 }, job);
    expect(tea.similar[0].product).toBe('P2');
  });

  test('says when no product shares a word, or the shop has none', async () => {
    const text = 'Fahrradschlauch 🚲';
    await expect(recommendRoom.similarToText({ shopId, text, k: 5 }, job)).rejects.toMatchObject({
      code: 'no_shared_word',
      detail: { text, words: 'fahrradschlauch' }
    });
    await expect(
      recommendRoom.similarTo({ shopId, product: 'gone', k: 5 }, job)
    ).rejects.toBeInstanceOf(Failed);
    await expect(
      recommendRoom.products({ shopId: 999, search: '', limit: 1 }, job)
    ).rejects.toMatchObject({ code: 'shop_not_found' });
  });

  test('all products at once, with both engines', async () => {
    const sparse = await recommendRoom.allSimilar({ shopId, k: 3 }, job);
    expect(sparse.engine).toBe('sparse');
    expect(sparse.products).toEqual(['P1', 'P2', 'P3', 'P4', 'P5']);
    expect(Array.from(sparse.neighbours.subarray(0, 3))).toEqual([1, NO_CANDIDATE, NO_CANDIDATE]);
    const { start, word } = sparse.sharedWords;
    const shared = (place: number) =>
      Array.from(word.subarray(start[place], start[place + 1]), (one) => sparse.words[one]);
    expect([0, 1, 2].map(shared)).toEqual([['mug', 'kitchen'], [], []]);
    const dense = await recommendRoom.allSimilar({ shopId, k: 3, engine: 'dense' }, job);
    expect(dense).toEqual({ ...sparse, engine: 'dense', milliseconds: dense.milliseconds });
  });

  test('a file added to the shop is seen by the next question', async () => {
    const added = draftFromCells(
      'more.csv',
      { product_id: ['P7'], product_name: ['Green mug'], description: [''], category: ['Kitchen'] },
      'products'
    );
    await storeImport({ shop: { id: shopId }, now, sources: [added] }, job);
    const found = await recommendRoom.similarTo({ shopId, product: 'P1', k: 10 }, job);
    expect(found.similar.map(({ product }) => product).sort()).toEqual(['P2', 'P7']);
  });
});

test('4,000 products: every one compared with every other well under a second', async () => {
  const rows = inventTexts(4_000, 9).map((text, place) => [`P${place}`, text, '', '']);
  const shopId = await storeProducts('Many', rows);
  await recommendRoom.products({ shopId, search: '', limit: 1 }, job);
  const { milliseconds, neighbours } = await recommendRoom.allSimilar({ shopId, k: 10 }, job);
  expect(neighbours.length).toBe(40_000);
  console.info(`all pairs of 4,000 products: ${milliseconds.toFixed(0)} ms`);
  expect(milliseconds).toBeLessThan(1_000);
});
