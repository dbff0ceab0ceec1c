import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBestLists, fillWithZeros, offer } from '../../../workers/maths/best-lists.ts';

/** Few distinct values, some closer than the tenth decimal: ties are the point. */
const score = fc.oneof(
  fc.constantFrom(0.5, 0.5 + 1e-13, 0.25, 1, 1 - 1e-14, 0.1 + 4e-11, 0.1 + 6e-11),
  fc.double({ min: 1e-9, max: 1, noNaN: true })
);

test('keeps what a full sort by rounded score, then number would put first', () => {
  fc.assert(
    fc.property(fc.array(score, { maxLength: 60 }), fc.integer({ min: 1, max: 12 }), (all, k) => {
      const lists = createBestLists(1, k);
      all.forEach((value, candidate) => offer(lists, 0, candidate, value));
      const rounded = (candidate: number) => Math.round(all[candidate] * 1e10);
      const expected = all
        .map((_, candidate) => candidate)
        .sort((a, b) => rounded(b) - rounded(a) || a - b)
        .slice(0, k);
      expect(Array.from(lists.candidate.subarray(0, lists.size[0]))).toEqual(expected);
    }),
    { seed: 4, numRuns: 2_000 }
  );
});

test('the order of the offers does not matter', () => {
  const offers: [number, number][] = [
    [4, 0.5],
    [1, 0.5 + 1e-13],
    [9, 0.7],
    [2, 0.5]
  ];
  const candidates = (order: [number, number][]) => {
    const lists = createBestLists(1, 3);
    for (const [candidate, value] of order) offer(lists, 0, candidate, value);
    return Array.from(lists.candidate);
  };
  expect(candidates(offers)).toEqual([9, 1, 2]);
  expect(candidates(offers.toReversed())).toEqual([9, 1, 2]);
});

test('zeros fill up by number, without the row itself', () => {
  const lists = createBestLists(4, 3);
  offer(lists, 1, 2, 0.5);
  fillWithZeros(lists);
  expect(Array.from(lists.candidate.subarray(3, 6))).toEqual([2, 0, 3]);
  expect(Array.from(lists.score.subarray(3, 6))).toEqual([0.5, 0, 0]);
  expect(Array.from(lists.size)).toEqual([3, 3, 3, 3]);
});
