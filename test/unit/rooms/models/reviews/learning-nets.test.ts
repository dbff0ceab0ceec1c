import { expect, it } from 'vitest';
import type { Progress } from '../../../../../workers/contract/job.ts';
import { hearEpoch } from '../../../../../src/rooms/models/reviews/learning-nets.ts';
import type { LearningNet } from '../../../../../src/rooms/models/reviews/learning-nets.ts';

const told = (number: number, loss: number, of?: string): Progress => ({
  step: 'training',
  done: 1,
  total: 2,
  epoch: { number, loss, heldLoss: loss, of }
});
const hear = (all: Progress[]) =>
  all
    .reduce<LearningNet[]>(hearEpoch, [])
    .map(({ model, epochs }) => [model, epochs.map(({ loss }) => loss)]);

it('each network has its own curve, and one that begins anew none of the old one', () => {
  const first = [told(0, 9, 'text_cnn'), told(1, 8, 'text_cnn'), told(2, 7, 'text_cnn')];
  expect(hear([...first, told(0, 6, 'gru')])).toEqual([
    ['text_cnn', [9, 8, 7]],
    ['gru', [6]]
  ]);
  expect(hear([...first, told(0, 5, 'text_cnn')])).toEqual([['text_cnn', [5]]]);
});

it('what is no round of one of them changes nothing', () => {
  const silent: Progress = { step: 'training', done: 1, total: 2 };
  expect(hear([told(0, 9, 'gru'), silent, told(1, 8), told(1, 8, 'unknown')])).toEqual([
    ['gru', [9]]
  ]);
});
