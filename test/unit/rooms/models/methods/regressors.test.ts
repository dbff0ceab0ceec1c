import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { modelFromBytes, modelToBytes } from '../../../../../workers/learning/model-bytes.ts';
import { REGRESSOR_METHODS } from '../../../../../workers/rooms/models/methods/all.ts';
import { REGRESSORS } from '../../../../../workers/rooms/models/methods/contract.ts';
import type { MeasuredRows } from '../../../../../workers/rooms/models/methods/family.ts';
import { takeRows } from '../../../../../workers/maths/matrices/matrix.ts';
import { makeMatrix, makeMeasured } from './made-rows.ts';

const context = { seed: 7, settings: { trees: 20, rounds: 40 } };
const job = quietJob();
const fresh = makeMatrix(80, 5);

it('are listed in the order they are named', () => {
  expect(REGRESSOR_METHODS.map(({ id }) => id)).toEqual(REGRESSORS);
});

describe.each(REGRESSOR_METHODS.map((method) => [method.id, method] as const))(
  '%s',
  (id, method) => {
    async function answers(data: MeasuredRows, x = fresh): Promise<Float64Array> {
      const model = await method.fit(data, context, job);
      return method.score(model, data)(x, job);
    }

    it('says numbers, better than the mean', async () => {
      const [data, test] = [makeMeasured(400), makeMeasured(200, 9)];
      const found = await answers(data, test.x);
      const error = (own: (row: number) => number) =>
        test.y.reduce((sum, y, row) => sum + (y - own(row)) ** 2, 0);
      const ofMean = error(() => data.y.reduce((sum, own) => sum + own, 0) / 400);
      if (id === 'mean') expect(error((row) => found[row])).toBeCloseTo(ofMean, 6);
      else expect(error((row) => found[row])).toBeLessThan(0.6 * ofMean);
    });

    it('says a number that never changes', async () => {
      const data = makeMeasured(60);
      data.y.fill(42);
      for (const own of await answers(data)) expect(own).toBeCloseTo(42, 9);
    });

    it('takes eight rows, rows that repeat, columns that are all the same, and no column', async () => {
      const few = makeMeasured(8);
      const repeated = {
        x: takeRows(few.x, [0, 0, 0, 1, 1, 1, 2, 2]),
        y: few.y.map((_, row) => row % 2)
      };
      const same = makeMeasured(50);
      same.x.values.fill(3);
      const none = { ...same, x: { rows: 50, columns: 0, values: new Float64Array(0) } };
      for (const data of [few, repeated, same]) {
        const found = await answers(data);
        expect(found.every(Number.isFinite)).toBe(true);
        expect(found.length).toBe(fresh.rows);
      }
      expect((await answers(none, { ...none.x, rows: 3 })).length).toBe(3);
    });

    it('moves with the numbers it learns', async () => {
      const data = makeMeasured(256);
      // Numbers whose sums are exact: else equally good splits are told apart by rounding.
      data.y.forEach((own, row) => (data.y[row] = Math.round(own * 64) / 64));
      const moved = { ...data, y: data.y.map((own) => own + 1024) };
      const [before, after] = [await answers(data), await answers(moved)];
      before.forEach((own, row) => expect(after[row] - 1024).toBeCloseTo(own, 5));
    });

    it('is the same again with the same seed, and after being stored', async () => {
      const data = makeMeasured(150);
      const model = await method.fit(data, context, job);
      const found = await method.score(model, data)(fresh, job);
      expect(await answers(structuredClone(data))).toEqual(found);
      const parts = modelToBytes({ method: id, ...method.pack(model) });
      const bytes = await new Blob(parts).arrayBuffer();
      const opened = await method.open(modelFromBytes(bytes), data, context, job);
      expect(await method.score(opened, data)(fresh, job)).toEqual(found);
    });

    it('leans to rows that weigh more', async () => {
      const data = makeMeasured(200);
      const middle = 10;
      const weight = data.y.map((own) => (own > middle ? 5 : 1));
      const sum = (found: Float64Array) => found.reduce((a, b) => a + b, 0);
      expect(sum(await answers({ ...data, weight }))).toBeGreaterThan(sum(await answers(data)) + 1);
    });
  }
);
