import { expect, it } from 'vitest';
import { partOf, quietJob } from '../../../workers/contract/job.ts';
import type { Progress } from '../../../workers/contract/job.ts';

it('a part of a job tells how far the whole is, and passes on what else it says', () => {
  const said: Progress[] = [];
  const part = partOf({ ...quietJob(), report: (own) => said.push(own) }, 1, 3);
  const epoch = { number: 0, loss: 2, heldLoss: 3 };
  part.report({ step: 'training', done: 0, total: 40 });
  part.report({ step: 'training', done: 10, total: 40, epoch });
  expect(said).toEqual([
    { step: 'training', done: 40, total: 120 },
    { step: 'training', done: 50, total: 120, epoch }
  ]);
});
