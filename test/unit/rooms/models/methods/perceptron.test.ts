import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { createNetwork } from '../../../../../workers/rooms/models/methods/networks/network.ts';
import { lossAndSlope } from '../../../../../workers/rooms/models/methods/networks/train.ts';
import type { Rows } from '../../../../../workers/rooms/models/methods/networks/train.ts';
import {
  perceptron,
  perceptronRegressor
} from '../../../../../workers/rooms/models/methods/perceptron.ts';
import { LEAST_HELD_BACK } from '../../../../../workers/rooms/models/methods/contract.ts';
import { NETWORK_SLOPE } from '../../../../kit/tolerances.ts';
import { makeLabelled, makeMeasured } from './made-rows.ts';

const job = quietJob();
const WIDTH = 1e-6;

it.each(['classes', 'number'] as const)('slopes are those by differences: %s', (kind) => {
  const { x, label } = makeLabelled(30, 3);
  const goal = kind === 'number' ? makeMeasured(30).y : new Float64Array(90);
  if (kind === 'classes') label.forEach((own, row) => (goal[row * 3 + own] = 1));
  const weight = Float64Array.from(label, (_, row) => 1 + (row % 2));
  const rows: Rows = { x, goal, weight, kind };
  const network = createNetwork([6, 5, 4, kind === 'number' ? 1 : 3], 4);
  const batch = Uint32Array.from({ length: 30 }, (_, row) => row);
  const slope = new Float64Array(network.weights.length);
  lossAndSlope(network, rows, batch, 0.01, slope);
  const lossAt = (at: number, move: number) => {
    const weights = network.weights.slice();
    weights[at] += move;
    return lossAndSlope({ ...network, weights }, rows, batch, 0.01, null);
  };
  slope.forEach((own, at) => {
    const told = (lossAt(at, WIDTH) - lossAt(at, -WIDTH)) / (2 * WIDTH);
    expect(Math.abs(own - told)).toBeLessThan(NETWORK_SLOPE * Math.max(1, Math.abs(told)));
  });
});

it.each([0, 8])('tells a checkerboard that no line tells (second layer of %i)', async (second) => {
  const random = createRandom(2);
  const rows = 800;
  const values = new Float64Array(2 * rows).map(() => 2 * random.next() - 1);
  const label = Uint32Array.from({ length: rows }, (_, row) =>
    Number(values[row] > 0 === values[rows + row] > 0)
  );
  const data = { x: { rows, columns: 2, values }, label, classes: 2 };
  const settings = { second_units: second, rate: 0.01 };
  const model = await perceptron.fit(data, { seed: 1, settings }, job);
  const chance = await perceptron.score(model, data)(data.x, job);
  const right = label.filter((own, row) => Number(chance[rows + row] > 0.5) === own).length;
  expect(right / rows).toBeGreaterThan(0.93);
});

describe.each([20, 60, LEAST_HELD_BACK - 1])('of %i rows, of which none is held back', (rows) => {
  it('every epoch is trained', async () => {
    const context = { seed: 1, settings: { epochs: 40 } };
    const rounds: number[] = [];
    const points = { left: null, reached: (round: number) => rounds.push(round) };
    await perceptron.fit(makeLabelled(rows, 2), context, job, points);
    expect(rounds.at(-1)).toBe(40);
    await perceptronRegressor.fit(makeMeasured(rows), context, job, points);
    expect(rounds).toHaveLength(80);
  });

  it('numbers are told far better than by their mean', async () => {
    const data = makeMeasured(rows);
    const model = await perceptronRegressor.fit(data, { seed: 1, settings: { rate: 0.01 } }, job);
    const told = await perceptronRegressor.score(model, data)(data.x, job);
    const mean = data.y.reduce((sum, own) => sum + own, 0) / rows;
    const off = (of: (row: number) => number) =>
      data.y.reduce((sum, own, row) => sum + (own - of(row)) ** 2, 0);
    expect(off((row) => told[row]) / off(() => mean)).toBeLessThan(0.1);
  });
});
