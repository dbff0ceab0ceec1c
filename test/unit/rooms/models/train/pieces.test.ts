import { expect, it } from 'vitest';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { problemOfTable } from '../../../../../workers/rooms/models/questions/problem.ts';
import type { Table } from '../../../../../workers/rooms/models/tables/contract.ts';
import { train } from '../../../../../workers/rooms/models/train/train.ts';
import { measuredJob } from '../../../processor-time.ts';

const ROWS = 4000;

/** Twelve columns of numbers and what is told of them. */
function makeTable(): Table {
  const random = createRandom(1);
  const columns = Array.from({ length: 12 }, (_, at) => {
    const values = Float64Array.from({ length: ROWS }, () => random.normal());
    return { name: `column ${at}`, kind: 'number' as const, values };
  });
  const [first, second] = columns.map(({ values }) => values);
  const amount = first.map((own, row) => own + second[row] + random.normal());
  return { rows: ROWS, columns: [...columns, { name: 'amount', kind: 'number', values: amount }] };
}

// A worker that is silent for fifteen seconds is taken for lost, and some machines are slow.
it('a training breathes all the time: no piece is a large part of it', async () => {
  const { job, told } = measuredJob();
  const problem = problemOfTable(makeTable(), 'amount', { as: 'number', seed: 1 });
  await train(problem, { methods: ['linear_regression'], settings: {}, seed: 1 }, job);
  const { longest, all } = told();
  // In pieces it is an eighth; in one piece from breath to breath of the methods, over a quarter.
  expect(longest / all).toBeLessThan(0.2);
});
