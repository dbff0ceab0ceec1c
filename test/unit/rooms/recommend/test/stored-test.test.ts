import { expect, it } from 'vitest';
import type { MethodTest } from '../../../../../workers/rooms/recommend/test/contract.ts';
import {
  keyOfTest,
  packTest,
  unpackTest
} from '../../../../../workers/rooms/recommend/test/stored-test.ts';

const asked = { shopId: 3, split: 'last_order', scope: 'new', seed: 1 } as const;
const test: MethodTest = {
  split: 'last_order',
  scope: 'new',
  customers: 9,
  products: 40,
  k: 10,
  least: { customers: 20, products: 6 },
  dataVersion: 7,
  keep: null,
  verdict: null,
  untrained: ['bpr'],
  training: [
    {
      method: 'gru',
      curve: { loss: [3, 2], heldLoss: [3, 2.5], best: 1, stoppedEarly: false }
    }
  ],
  rows: [{ method: 'content', metric: 'coverage', k: 10, value: 0.5, low95: NaN, high95: NaN }]
};
const kept = packTest(test, 1);

it('comes back as it was, what cannot be counted too', () => {
  expect(unpackTest(kept, asked, 7)).toEqual(test);
});

it('is counted anew for other data, another question or another seed, and when damaged', () => {
  expect(unpackTest(kept, asked, 8)).toBeNull();
  expect(unpackTest(kept, { ...asked, scope: 'any' }, 7)).toBeNull();
  expect(unpackTest(kept, { ...asked, seed: 2 }, 7)).toBeNull();
  expect(unpackTest(kept.slice(0, 40), asked, 7)).toBeNull();
  expect(unpackTest('{}', asked, 7)).toBeNull();
  expect(unpackTest(undefined, asked, 7)).toBeNull();
});

it('has a key of its own for every shop and question', () => {
  const keys = [
    asked,
    { ...asked, shopId: 30 },
    { ...asked, scope: 'any' as const },
    { ...asked, trained: true }
  ].map(keyOfTest);
  expect(new Set(keys).size).toBe(4);
});
