import { expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { oddScores } from '../../../../../workers/rooms/models/groups/odd-rows.ts';

const job = quietJob();

it('finds planted odd rows, again with the same seed', async () => {
  const random = createRandom(2);
  const rows = 1000;
  const values = new Float64Array(4 * rows).map(() => random.normal());
  // One is far out in two columns, one a little in all.
  values[17] = values[rows + 17] = 8;
  for (let column = 0; column < 4; column++) values[column * rows + 400] = -4;
  const x = { rows, columns: 4, values };
  const score = await oddScores(x, 1, job);
  const order = Array.from(score.keys()).sort((a, b) => score[b] - score[a]);
  expect(order.slice(0, 2).sort((a, b) => a - b)).toEqual([17, 400]);
  expect(score[order[500]]).toBeLessThan(0.5);
  expect(score.every((own) => own > 0 && own < 1)).toBe(true);
  expect(await oddScores(x, 1, job)).toEqual(score);
});

it('takes equal rows, one row, and a cancel', async () => {
  const same = await oddScores({ rows: 30, columns: 2, values: new Float64Array(60) }, 1, job);
  expect(new Set(same).size).toBe(1);
  expect(
    (await oddScores({ rows: 1, columns: 2, values: new Float64Array(2) }, 1, job)).length
  ).toBe(1);
  const cancelled = { ...job, breathe: () => Promise.reject(new Error('cancelled')) };
  const x = { rows: 30, columns: 2, values: new Float64Array(60) };
  await expect(oddScores(x, 1, cancelled)).rejects.toThrow('cancelled');
});
