import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { fitOrGoOn } from '../../../../../workers/learning/checkpoints.ts';
import type { CheckpointShelf } from '../../../../../workers/learning/checkpoints.ts';
import { modelFromBytes, modelToBytes } from '../../../../../workers/learning/model-bytes.ts';
import type { PackedModel } from '../../../../../workers/learning/model-bytes.ts';
import {
  CLASSIFIER_METHODS,
  REGRESSOR_METHODS
} from '../../../../../workers/rooms/models/methods/all.ts';
import { makeLabelled, makeMeasured } from './made-rows.ts';

const job = quietJob();
const context = { seed: 7, settings: { rounds: 12, epochs: 12, units: 8 } };

const CASES = [
  ...CLASSIFIER_METHODS.flatMap((method) =>
    [2, 3].map((classes) => ({
      name: `${method.id}, ${classes} classes`,
      unit: method.resume,
      pack: async (data: ReturnType<typeof makeLabelled>, shelf?: CheckpointShelf) =>
        method.pack(await fitOrGoOn(method, data, context, job, shelf && { shelf, part: 'own' })),
      data: (rows: number) => makeLabelled(rows, classes)
    }))
  ),
  ...REGRESSOR_METHODS.map((method) => ({
    name: `${method.id}, a number`,
    unit: method.resume,
    pack: async (data: ReturnType<typeof makeMeasured>, shelf?: CheckpointShelf) =>
      method.pack(await fitOrGoOn(method, data, context, job, shelf && { shelf, part: 'own' })),
    data: makeMeasured
  }))
].filter(({ unit }) => unit !== undefined) as {
  name: string;
  unit: string;
  pack(data: unknown, shelf?: CheckpointShelf): Promise<PackedModel>;
  data(rows: number): unknown;
}[];

/** Every state as it comes back from where it was kept. */
function watch(left: PackedModel | null = null) {
  const states = new Map<number, PackedModel>();
  const shelf: CheckpointShelf = {
    open: (_, method) => ({
      left,
      reached(round, _rounds, state) {
        const bytes = Buffer.concat(modelToBytes({ method, ...state() }));
        states.set(round, modelFromBytes(Uint8Array.from(bytes).buffer));
      }
    })
  };
  return { states, shelf };
}

it('networks and boosting can be gone on with', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(6);
});

// With and without rows held back.
describe.each([400, 80])('left after a round, on %i rows', (rows) => {
  it.each(CASES)('$name comes to the same model', async ({ pack, data }) => {
    const own = data(rows);
    const whole = await pack(own);
    const { states, shelf } = watch();
    expect(await pack(own, shelf)).toEqual(whole);
    const last = Math.max(...states.keys());
    expect(last).toBeGreaterThan(4);
    for (const round of [1, 4, last]) {
      const later = watch(states.get(round)!);
      expect(await pack(own, later.shelf)).toEqual(whole);
      expect([...later.states.keys()]).toEqual([...states.keys()].slice(round));
    }
  });
});

describe('a state that cannot be read', () => {
  it.each(CASES)('of $name begins anew', async ({ pack, data }) => {
    const own = data(120);
    const whole = await pack(own);
    const { states, shelf } = watch();
    // Of as many columns, but of other rows; and of nothing at all.
    await pack(data(160), shelf);
    const empty: PackedModel = { arrays: {}, facts: {} };
    expect(await pack(own, watch(empty).shelf)).toEqual(whole);
    const { arrays, facts } = states.get(3)!;
    const cut = Object.entries(arrays).map(([name, array]) => [name, array.slice(1)] as const);
    const damaged = { arrays: Object.fromEntries(cut), facts };
    expect(await pack(own, watch(damaged).shelf)).toEqual(whole);
  });
});
