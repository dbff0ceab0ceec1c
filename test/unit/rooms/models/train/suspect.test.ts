import { expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { problemOfTable } from '../../../../../workers/rooms/models/questions/problem.ts';
import type { Table } from '../../../../../workers/rooms/models/tables/contract.ts';
import { train } from '../../../../../workers/rooms/models/train/train.ts';

const ROWS = 240;

/** Spending told in part by visits; refunds restate it, points and bonus do so only together. */
function made(): Table {
  const random = createRandom(4);
  const numbers = (name: string, valueOf: (row: number) => number) => ({
    name,
    kind: 'number' as const,
    values: Float64Array.from({ length: ROWS }, (_, row) => valueOf(row))
  });
  const visits = numbers('visits', () => random.normal());
  const spent = numbers('spent', (row) => visits.values[row] + random.normal());
  const points = numbers('points', () => 3 * random.normal());
  return {
    rows: ROWS,
    columns: [
      ...[visits, spent, points],
      numbers('bonus', (row) => spent.values[row] - points.values[row]),
      numbers('invoiced', (row) => 2 * spent.values[row])
    ]
  };
}

async function suspicionOf(columns: string[] | undefined) {
  const problem = problemOfTable(made(), 'spent', { seed: 3 });
  const wish = { methods: ['linear_regression' as const], settings: {}, seed: 3, columns };
  const { answer } = await train(problem, wish, quietJob());
  expect(answer.beats).toBe(true);
  return answer.suspicion;
}

it('a column that tells the answer, ticked all the same, makes the result suspect', async () => {
  expect(await suspicionOf(['visits', 'invoiced'])).toMatchObject({
    reason: 'tells_target',
    columns: ['invoiced'],
    metric: 'r2',
    value: expect.closeTo(1, 6)
  });
});

it('so do columns that tell it only together: the one it rests on most is named', async () => {
  const found = await suspicionOf(['visits', 'points', 'bonus']);
  expect(found).toMatchObject({ reason: 'carries', metric: 'r2' });
  expect(['points', 'bonus']).toContain(found!.columns[0]);
  expect(found!.columns.length).toBe(1);
});

it('an honest result is not suspected', async () => {
  expect(await suspicionOf(['visits', 'points'])).toBeNull();
});
