import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { modelFromBytes, modelToBytes } from '../../../../../workers/learning/model-bytes.ts';
import { CLASSIFIER_METHODS } from '../../../../../workers/rooms/models/methods/all.ts';
import { CLASSIFIERS } from '../../../../../workers/rooms/models/methods/contract.ts';
import type { LabelledRows } from '../../../../../workers/rooms/models/methods/family.ts';
import { takeRows } from '../../../../../workers/maths/matrices/matrix.ts';
import { MODEL_BEGUN_ELSEWHERE } from '../../../../kit/tolerances.ts';
import { makeLabelled, makeMatrix } from './made-rows.ts';

const context = { seed: 7, settings: { trees: 20, rounds: 30 } };
const job = quietJob();
const fresh = makeMatrix(80, 5);

function pick(data: LabelledRows, rows: number[]): LabelledRows {
  return {
    ...data,
    x: takeRows(data.x, rows),
    label: Uint32Array.from(rows, (row) => data.label[row])
  };
}

it('are listed in the order they are named', () => {
  expect(CLASSIFIER_METHODS.map(({ id }) => id)).toEqual(CLASSIFIERS);
});

it.each([2, 4])(
  'logistic regression of %s classes is the same begun at another',
  async (classes) => {
    const method = CLASSIFIER_METHODS.find(({ id }) => id === 'logistic_regression')!;
    const data = makeLabelled(200, classes);
    const half = await method.fit(pick(data, [...Array(100).keys()]), context, job);
    const chance = async (model: unknown) => method.score(model, data)(fresh, job);
    const [begun, before] = [await method.refit!(half, data, context, job), await chance(half)];
    const straight = await chance(await method.fit(data, context, job));
    (await chance(begun)).forEach((own, at) =>
      expect(own).toBeCloseTo(straight[at], MODEL_BEGUN_ELSEWHERE)
    );
    expect(before).not.toEqual(straight);
  }
);

describe.each(CLASSIFIER_METHODS.map((method) => [method.id, method] as const))(
  '%s',
  (id, method) => {
    async function chances(data: LabelledRows, x = fresh): Promise<Float64Array> {
      const model = await method.fit(data, context, job);
      return method.score(model, data)(x, job);
    }

    function expectChances(found: Float64Array, rows: number, classes: number): void {
      expect(found.length).toBe(rows * classes);
      for (let row = 0; row < rows; row++) {
        let sum = 0;
        for (let own = 0; own < classes; own++) {
          expect(found[own * rows + row]).toBeGreaterThanOrEqual(0);
          sum += found[own * rows + row];
        }
        expect(sum).toBeCloseTo(1, 9);
      }
    }

    it.each([2, 3, 5])('says chances of %i classes, better than guessing', async (classes) => {
      const data = makeLabelled(400, classes);
      const test = makeLabelled(200, classes, 9);
      const found = await chances(data, test.x);
      expectChances(found, 200, classes);
      const right = test.label.filter((own, row) => {
        const all = Array.from({ length: classes }, (_, k) => found[k * 200 + row]);
        return all.indexOf(Math.max(...all)) === own;
      }).length;
      const counts = Array.from(
        { length: classes },
        (_, k) => test.label.filter((own) => own === k).length
      );
      if (id !== 'majority') expect(right).toBeGreaterThan(Math.max(...counts) + 10);
    });

    it.each([0, 1])('believes in the only class it was shown: %i', async (only) => {
      const data = makeLabelled(60, 2);
      data.label.fill(only);
      const found = await chances(data);
      expectChances(found, fresh.rows, 2);
      for (let row = 0; row < fresh.rows; row++)
        expect(found[only * fresh.rows + row]).toBeGreaterThan(0.8);
    });

    it('takes a class that no row is of, and eight rows', async () => {
      const data = makeLabelled(8, 2);
      data.label.set([0, 1, 0, 1, 1, 0, 0, 2]);
      expectChances(await chances({ ...data, classes: 4 }), fresh.rows, 4);
      data.label.set([0, 1, 0, 1, 1, 0, 0, 1]);
      expectChances(await chances(data), fresh.rows, 2);
    });

    it('takes columns that are all the same, and no column', async () => {
      const data = makeLabelled(60, 2);
      data.x.values.fill(3);
      expectChances(await chances(data), fresh.rows, 2);
      const none = { rows: 60, columns: 0, values: new Float64Array(0) };
      expectChances(await chances({ ...data, x: none }, { ...none, rows: 5 }), 5, 2);
    });

    it('takes classes that a line parts', async () => {
      const data = makeLabelled(100, 2);
      data.label.forEach((_, row) => (data.label[row] = Number(data.x.values[row] > 0)));
      expectChances(await chances(data), fresh.rows, 2);
    });

    it('is the same again with the same seed', async () => {
      const data = makeLabelled(150, 3);
      expect(await chances(data)).toEqual(await chances(structuredClone(data)));
    });

    it('is the same after being stored', async () => {
      for (const classes of [2, 3]) {
        const data = makeLabelled(120, classes);
        const model = await method.fit(data, context, job);
        const parts = modelToBytes({ method: id, ...method.pack(model) });
        const bytes = await new Blob(parts).arrayBuffer();
        const opened = await method.open(modelFromBytes(bytes), data, context, job);
        expect(await method.score(opened, data)(fresh, job)).toEqual(
          await method.score(model, data)(fresh, job)
        );
      }
    });

    it('stays itself when all rows weigh one', async () => {
      const data = makeLabelled(120, 2);
      const weighed = { ...data, weight: new Float64Array(120).fill(1) };
      expect(await chances(weighed)).toEqual(await chances(data));
    });

    it('leans to rows that weigh more', async () => {
      const data = makeLabelled(200, 2);
      const weight = Float64Array.from(data.label, (own) => (own === 1 ? 5 : 1));
      const sum = (found: Float64Array) => found.subarray(fresh.rows).reduce((a, b) => a + b, 0);
      expect(sum(await chances({ ...data, weight }))).toBeGreaterThan(sum(await chances(data)) + 1);
    });

    it('stops when its job is cancelled', async () => {
      const data = makeLabelled(200, 2);
      let breaths = 0;
      const stopped = { ...job, breathe: async () => void breaths++ };
      const model = await method.fit(data, context, stopped);
      await method.score(model, data)(fresh, stopped);
      const cancelled = { ...job, breathe: () => Promise.reject(new Error('cancelled')) };
      const run = async () =>
        method.score(await method.fit(data, context, cancelled), data)(fresh, cancelled);
      if (breaths > 0) await expect(run()).rejects.toThrow('cancelled');
      else expect(['majority', 'naive_bayes', 'decision_tree']).toContain(id);
    });

    it('does not mind a tree’s columns stretched', async () => {
      if (!['decision_tree', 'random_forest', 'gradient_boosting'].includes(id)) return;
      const data = makeLabelled(150, 2);
      const stretch = (x: typeof fresh) => ({ ...x, values: x.values.map((own) => own * 1024) });
      const wide = { ...data, x: stretch(data.x) };
      expect(await chances(wide, stretch(fresh))).toEqual(await chances(data));
    });

    it('keeps settings within their limits', async () => {
      for (const { min, max, default: own } of method.form) {
        expect(own).toBeGreaterThanOrEqual(min);
        expect(own).toBeLessThanOrEqual(max);
      }
      const wild = Object.fromEntries(method.form.map((own) => [own.id, own.min - 1e9]));
      const data = pick(
        makeLabelled(80, 2),
        Array.from({ length: 60 }, (_, row) => row % 40)
      );
      const model = await method.fit(data, { seed: 1, settings: wild }, job);
      expectChances(await method.score(model, data)(fresh, job), fresh.rows, 2);
    });
  }
);
