import { expect, it } from 'vitest';
import { partOf, quietJob } from '../../../workers/contract/job.ts';
import type { Progress } from '../../../workers/contract/job.ts';

it('a part of a job tells how far the whole is, and passes on what else it says', () => {
  const said: Progress[] = [];
  const job = { ...quietJob(), report: (own: Progress) => said.push(own) };
  const part = partOf(job, 1, 3);
  const epoch = { number: 0, loss: 2, heldLoss: 3 };
  part.report({ step: 'training', done: 0, total: 40 });
  part.report({ step: 'training', done: 10, total: 40, epoch });
  part.report({ step: 'training', done: 0, total: 0, unreadable: true });
  // A part counts as much as another, whatever its own total.
  partOf(job, 2, 3).report({ step: 'training', done: 0, total: 7 });
  expect(said).toEqual([
    { step: 'training', done: 100, total: 300 },
    { step: 'training', done: 125, total: 300, epoch },
    { step: 'training', done: 0, total: 0, unreadable: true },
    { step: 'training', done: 200, total: 300 }
  ]);
});
