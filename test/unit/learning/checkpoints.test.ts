import { expect, it } from 'vitest';
import { keyOfQuestion } from '../../../workers/contract/kept/checkpoint.ts';
import { createCheckpoints, goOnOrBegin } from '../../../workers/learning/checkpoints.ts';
import type { Reached } from '../../../workers/learning/checkpoints.ts';
import { DamagedModel } from '../../../workers/learning/model-bytes.ts';

it('a state is handed over at most every two seconds, and packed only then', () => {
  let now = 0;
  let packed = 0;
  const kept: Reached[] = [];
  const shelf = createCheckpoints(
    new Map(),
    () => now,
    (reached) => kept.push(reached)
  );
  const first = shelf.open('one', 'perceptron', 'epoch');
  const second = shelf.open('two', 'gradient_boosting', 'tree');
  const state = () => ({ arrays: { made: Float64Array.of(++packed) }, facts: {} });
  for (now = 0; now <= 5_000; now += 500) {
    first.reached(now / 500, 20, state);
    second.reached(now / 500, 10, state);
  }
  expect(packed).toBe(2);
  expect(kept.map(({ part, round, rounds }) => [part, round, rounds])).toEqual([
    ['one', 4, 20],
    ['one', 8, 20]
  ]);
});

it('a part is given what was left of it alone', () => {
  const left = new Map([['one', { arrays: {}, facts: { epoch: 3 } }]]);
  const shelf = createCheckpoints(
    left,
    () => 0,
    () => {}
  );
  expect(shelf.open('one', 'perceptron', 'epoch').left?.facts).toEqual({ epoch: 3 });
  expect(shelf.open('two', 'perceptron', 'epoch').left).toBeNull();
});

it('a state of another network begins anew, and tells', async () => {
  const left = new Map([['one', { arrays: {}, facts: { epoch: 3 } }]]);
  let told = 0;
  const shelf = createCheckpoints(
    left,
    () => 0,
    () => {},
    () => told++
  );
  const came = await goOnOrBegin(shelf.open('one', 'perceptron', 'epoch'), (points) => {
    if (points.left) throw new DamagedModel('another network');
    return 'from the start';
  });
  expect([came, told]).toEqual(['from the start', 1]);
});

it('a question has one key, whatever the order of what it says', () => {
  const one = { seed: 1, settings: { b: { y: 2, x: 1 }, a: {} }, methods: ['b', 'a'] };
  const same = { methods: ['b', 'a'], settings: { a: {}, b: { x: 1, y: 2 } }, seed: 1 };
  expect(keyOfQuestion(one)).toBe(keyOfQuestion({ ...same, columns: undefined }));
  expect(keyOfQuestion(one)).not.toBe(keyOfQuestion({ ...same, methods: ['a', 'b'] }));
  expect(JSON.parse(keyOfQuestion(one))).toEqual(one);
});
