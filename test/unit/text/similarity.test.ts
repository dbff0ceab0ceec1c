import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { quietJob } from '../../../workers/contract/job.ts';
import { Failed } from '../../../workers/contract/failure.ts';
import type { BestLists } from '../../../workers/maths/best-lists.ts';
import { NO_CANDIDATE } from '../../../workers/maths/best-lists.ts';
import { createRandom } from '../../../workers/maths/random.ts';
import { cosine, sharedTerms } from '../../../workers/text/shared-words.ts';
import { allNearestDense } from '../../../workers/text/similarity-net.ts';
import { invertRows, nearestSparse } from '../../../workers/text/inverted-index.ts';
import { allNearestSparse } from '../../../workers/text/sparse-similarity.ts';
import { fitTfIdf, vectoriseWords, vectorOf } from '../../../workers/text/tf-idf.ts';
import { wordsOf } from '../../../workers/text/words.ts';
import { inventTexts } from './invent-texts.ts';

const texts = inventTexts(400, 11);

/** Neighbours of one row with their scores. */
function rowOf(lists: BestLists, row: number): [number, number][] {
  const from = row * lists.k;
  return Array.from({ length: lists.size[row] }, (_, place) => [
    lists.candidate[from + place],
    lists.score[from + place]
  ]);
}

describe('sparse engine', () => {
  test('equals comparing every pair one by one', async () => {
    const model = await fitTfIdf(texts);
    const lists = await allNearestSparse(invertRows(model), 10, quietJob());
    for (let row = 0; row < texts.length; row++) {
      const own = vectorOf(model, row);
      const expected = texts
        .map((_, other) => [other, cosine(own, vectorOf(model, other))])
        .filter(([other, score]) => other !== row && score > 0)
        .sort((a, b) => Math.round(b[1] * 1e10) - Math.round(a[1] * 1e10) || a[0] - b[0])
        .slice(0, 10);
      expect(rowOf(lists, row)).toEqual(expected);
    }
  });

  test('one product asked alone gets the row of all pairs', async () => {
    const model = await fitTfIdf(texts);
    const index = invertRows(model);
    const lists = await allNearestSparse(index, 7, quietJob());
    for (const row of [0, 17, 399]) {
      const alone = nearestSparse(index, vectorOf(model, row), 7, row);
      expect(rowOf(alone, 0)).toEqual(rowOf(lists, row));
    }
  });

  test('a text equal to a product scores 1 with it; scores are symmetric', async () => {
    const model = await fitTfIdf(texts);
    const index = invertRows(model);
    const [[best, score]] = rowOf(
      nearestSparse(index, vectoriseWords(model, wordsOf(texts[42])), 1),
      0
    );
    expect(Math.abs(score - 1)).toBeLessThan(1e-12);
    expect(wordsOf(texts[best]).sort()).toEqual(wordsOf(texts[42]).sort());
    expect(cosine(vectorOf(model, 3), vectorOf(model, 9))).toBe(
      cosine(vectorOf(model, 9), vectorOf(model, 3))
    );
  });

  test('another order of the products changes nothing but ties', async () => {
    const order = createRandom(5).shuffle(texts.map((_, place) => place));
    const before = await allNearestSparse(invertRows(await fitTfIdf(texts)), 10, quietJob());
    const shuffled = await fitTfIdf(order.map((place) => texts[place]));
    const after = await allNearestSparse(invertRows(shuffled), 10, quietJob());
    order.forEach((row, place) => {
      const rounded = (list: [number, number][]) => list.map(([, score]) => score.toFixed(10));
      expect(rounded(rowOf(after, place))).toEqual(rounded(rowOf(before, row)));
      const tenth = rowOf(before, row).at(-1)?.[1] ?? 0;
      const above = (list: [number, number][], name: (n: number) => number) =>
        new Set(list.filter(([, score]) => score > tenth + 1e-9).map(([n]) => name(n)));
      expect(above(rowOf(after, place), (n) => order[n])).toEqual(
        above(rowOf(before, row), (n) => n)
      );
    });
  });

  test('empty texts, emoji, one product: no neighbours, no failure', async () => {
    const model = await fitTfIdf(['', '🎁', 'the of and', 'red mug']);
    const lists = await allNearestSparse(invertRows(model), 3, quietJob());
    expect(Array.from(lists.size)).toEqual([0, 0, 0, 0]);
    expect(lists.candidate.every((candidate) => candidate === NO_CANDIDATE)).toBe(true);
    const single = await fitTfIdf(['only one']);
    expect((await allNearestSparse(invertRows(single), 3, quietJob())).size[0]).toBe(0);
    expect((await fitTfIdf([])).terms).toEqual([]);
  });

  test('a text of 10,000 words counts its words', async () => {
    const long = Array.from({ length: 10_000 }, (_, i) => `word${i % 250}`).join(' ');
    const model = await fitTfIdf([long, 'word7 mug', 'red mug']);
    const lists = await allNearestSparse(invertRows(model), 2, quietJob());
    expect(rowOf(lists, 0).map(([other]) => other)).toEqual([1]);
    expect(vectorOf(model, 0).term.length).toBe(250);
  });

  test('Chinese products find each other', async () => {
    const model = await fitTfIdf(['红色陶瓷茶杯', '白色陶瓷茶杯', '棉质毛巾', 'Red mug']);
    const lists = await allNearestSparse(invertRows(model), 3, quietJob());
    expect(rowOf(lists, 0).map(([other]) => other)).toEqual([1]);
    expect(rowOf(lists, 3)).toEqual([]);
  });

  test('stops when cancelled', async () => {
    const job = {
      ...quietJob(),
      breathe: async () => {
        throw new Failed('cancelled');
      }
    };
    const index = invertRows(await fitTfIdf(inventTexts(4_000, 1)));
    await expect(allNearestSparse(index, 10, job)).rejects.toThrow('cancelled');
  });
});

test('shared words: parts add up to the score, the largest first', async () => {
  const model = await fitTfIdf(texts);
  let met = 0;
  for (let other = 1; other < 100; other++) {
    const shared = sharedTerms(vectorOf(model, 0), vectorOf(model, other));
    const sum = shared.reduce((total, { part }) => total + part, 0);
    expect(Math.abs(sum - cosine(vectorOf(model, 0), vectorOf(model, other)))).toBeLessThan(1e-15);
    const parts = shared.map(({ part }) => part);
    expect(parts).toEqual(parts.toSorted((a, b) => b - a));
    met += shared.length;
  }
  expect(met).toBeGreaterThan(0);
});

describe('dense engine on plain JavaScript', () => {
  beforeAll(async () => {
    await tf.setBackend('cpu');
  });

  test.each([
    [10, 64],
    [3, 1000],
    [25, 37]
  ])('k %d in tiles of %d rows: bit for bit the sparse lists, no tensor left', async (k, rows) => {
    // Duplicates make ties at every rank.
    const model = await fitTfIdf([...texts, ...texts.slice(0, 50), '', ...texts.slice(0, 20)]);
    const sparse = await allNearestSparse(invertRows(model), k, quietJob());
    const before = tf.memory().numTensors;
    const dense = await allNearestDense(model, k, quietJob(), { tileRows: rows });
    expect(dense).toEqual(sparse);
    expect(tf.memory().numTensors).toBe(before);
  });

  test('all products alike', async () => {
    const model = await fitTfIdf(new Array(90).fill('red mug'));
    const sparse = await allNearestSparse(invertRows(model), 4, quietJob());
    expect(await allNearestDense(model, 4, quietJob(), { tileRows: 32 })).toEqual(sparse);
    expect(rowOf(sparse, 89).map(([other]) => other)).toEqual([0, 1, 2, 3]);
  });
});
