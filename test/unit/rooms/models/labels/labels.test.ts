import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { labelNext } from '../../../../../workers/rooms/models/labels/label-next.ts';
import { spreadLabels as spreadAlong } from '../../../../../workers/rooms/models/labels/label-spreading.ts';
import {
  linkNearest,
  tellByNearest
} from '../../../../../workers/rooms/models/labels/link-nearest.ts';
import { trainItself } from '../../../../../workers/rooms/models/labels/self-training.ts';
import { UNLABELLED } from '../../../../../workers/rooms/models/labels/unlabelled.ts';
import { CLASSIFIER_METHODS } from '../../../../../workers/rooms/models/methods/all.ts';
import type { Matrix } from '../../../../../workers/maths/matrices/matrix.ts';

const job = quietJob();
const method = CLASSIFIER_METHODS.find(({ id }) => id === 'k_nearest_neighbours')!;

/** Two half rings in each other, ten rows labelled. */
function moons(seed: number): { x: Matrix; told: Uint32Array; label: Uint32Array } {
  const random = createRandom(seed);
  const rows = 300;
  const values = new Float64Array(2 * rows);
  const told = Uint32Array.from({ length: rows }, (_, row) => row % 2);
  told.forEach((own, row) => {
    const turn = Math.PI * random.next();
    values[row] = (own ? 1 - Math.cos(turn) : Math.cos(turn)) + 0.08 * random.normal();
    values[rows + row] = (own ? 0.5 - Math.sin(turn) : Math.sin(turn)) + 0.08 * random.normal();
  });
  const label = told.map((own, row) => (row < 10 ? own : UNLABELLED));
  return { x: { rows, columns: 2, values }, told, label };
}

async function spreadLabels(x: Matrix, label: Uint32Array, classes: number, own = job) {
  return spreadAlong(await linkNearest(x, 7, own), label, classes, 0.9, own);
}

function rightShare(chance: Float64Array, told: Uint32Array): number {
  const { length } = told;
  return (
    told.filter((own, row) => Number(chance[length + row] > chance[row]) === own).length / length
  );
}

async function supervised(x: Matrix, label: Uint32Array, k: number): Promise<Float64Array> {
  const context = { seed: 1, settings: { k } };
  // Only what was labelled.
  const data = await trainItself(method, x, label, 2, 2, context, job);
  return method.score(await method.fit(data, context, job), data)(x, job);
}

describe('a few labels among many rows', () => {
  it('spread better than a method learns from them alone', async () => {
    let [spread, alone] = [0, 0];
    for (let seed = 1; seed <= 6; seed++) {
      const { x, told, label } = moons(seed);
      spread += rightShare(await spreadLabels(x, label, 2), told) / 6;
      alone += rightShare(await supervised(x, label, 1), told) / 6;
    }
    expect(spread).toBeGreaterThan(0.97);
    expect(spread).toBeGreaterThan(alone + 0.03);
  });

  it('teach a machine more with its own surest answers', async () => {
    const svm = CLASSIFIER_METHODS.find(({ id }) => id === 'rbf_svm')!;
    const context = { seed: 1, settings: { gamma_scale: 4, c: 10 } };
    let [taught, alone] = [0, 0];
    for (let seed = 1; seed <= 6; seed++) {
      const { x, told, label } = moons(seed);
      for (const sure of [0.8, 2]) {
        const data = await trainItself(svm, x, label, 2, sure, context, job);
        const chance = await svm.score(await svm.fit(data, context, job), data)(x, job);
        if (sure > 1) alone += rightShare(chance, told) / 6;
        else taught += rightShare(chance, told) / 6;
      }
    }
    expect(taught).toBeGreaterThan(alone + 0.01);
  });

  it('keep those given, and say nothing where they do not reach', async () => {
    const { x, label } = moons(1);
    const data = await trainItself(method, x, label, 2, 0.9, { seed: 1, settings: { k: 3 } }, job);
    expect(data.label.subarray(0, 10)).toEqual(label.subarray(0, 10));
    const none = await spreadLabels(x, label.fill(UNLABELLED), 2);
    expect(none.every((own) => own === 0.5)).toBe(true);
  });

  it('stop when cancelled', async () => {
    const { x, label } = moons(1);
    const cancelled = { ...job, breathe: () => Promise.reject(new Error('cancelled')) };
    await expect(spreadLabels(x, label, 2, cancelled)).rejects.toThrow('cancelled');
    const teach = trainItself(method, x, label, 2, 0.9, { seed: 1 }, cancelled);
    await expect(teach).rejects.toThrow('cancelled');
  });

  it('asks next for what is least decided, never for what is labelled', () => {
    // Three classes, four rows: row 1 is undecided between two, row 3 labelled.
    const chance = Float64Array.of(
      0.9,
      0.45,
      0.6,
      0.34,
      0.05,
      0.45,
      0.3,
      0.33,
      0.05,
      0.1,
      0.1,
      0.33
    );
    const label = Uint32Array.of(UNLABELLED, UNLABELLED, UNLABELLED, 2);
    expect([...labelNext(chance, label, 9)]).toEqual([1, 2, 0]);
    expect([...labelNext(chance, label, 1)]).toEqual([1]);
  });
});

it('of equally near rows the first is asked, never instead of a nearer one', async () => {
  const known = { rows: 3, columns: 1, values: Float64Array.of(5, -5, 3) };
  const asked = { rows: 1, columns: 1, values: Float64Array.of(0) };
  const chance = Float64Array.of(1, 1, 0, 0, 0, 1);
  expect([...(await tellByNearest(known, chance, asked, 2, job))]).toEqual([0.5, 0.5]);
});
