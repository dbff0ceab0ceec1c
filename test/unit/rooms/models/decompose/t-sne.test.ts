import { expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import type { Points } from '../../../../../workers/maths/clustering/points.ts';
import { squaredDistance } from '../../../../../workers/maths/clustering/points.ts';
import { fitPca, project } from '../../../../../workers/maths/matrices/pca.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { neighboursKept } from '../../../../../workers/rooms/models/decompose/neighbours-kept.ts';
import { pairChances } from '../../../../../workers/rooms/models/decompose/pair-chances.ts';
import {
  layNeighbours,
  lossOf,
  slopeOf
} from '../../../../../workers/rooms/models/decompose/t-sne.ts';
import { MAP_SLOPE } from '../../../../kit/tolerances.ts';

const job = quietJob();

/** Three clumps in six columns that differ most in columns without them. */
function clumps(n: number) {
  const random = createRandom(2);
  const truth = Uint8Array.from({ length: n }, (_, row) => row % 3);
  const at = Float64Array.from({ length: 6 * n }, (_, place) => {
    const [row, column] = [Math.floor(place / 6), place % 6];
    if (column < 2) return 24 * random.next();
    return (truth[row] === column - 2 ? 9 : 0) + random.normal();
  });
  return { truth, points: { n, d: 6, at } };
}

const asPoints = (at: Float64Array): Points => {
  const n = at.length / 2;
  return { n, d: 2, at: at.map((_, place) => at[(place % 2) * n + (place >> 1)]) };
};

it('weighs neighbours to the wanted number of them', async () => {
  const { points } = clumps(60);
  const pairs = await pairChances(points, 10, job);
  expect(2 * pairs.reduce((sum, own) => sum + own, 0)).toBeCloseTo(1, 10);
  // Rows that cannot be told apart are all as near.
  const same = await pairChances({ n: 5, d: 1, at: new Float64Array(5) }, 1, job);
  expect([...same]).toEqual(Array.from({ length: 10 }, () => expect.closeTo(0.05, 10)));
});

it('its slope is that of the loss', async () => {
  const { points } = clumps(24);
  const pairs = await pairChances(points, 6, job);
  const random = createRandom(5);
  const at = Float64Array.from({ length: 48 }, () => random.normal());
  const slope = new Float64Array(48);
  slopeOf(pairs, at, 1, slope);
  const little = 1e-5;
  for (let k = 0; k < at.length; k++) {
    const moved = (by: number) => lossOf(pairs, at.with(k, at[k] + by));
    const difference = (moved(little) - moved(-little)) / (2 * little);
    expect(Math.abs(slope[k] - difference)).toBeLessThan(MAP_SLOPE);
  }
});

it('parts clumps that the main directions fold onto each other, the same with the same seed', async () => {
  const { points, truth } = clumps(240);
  const { at, loss } = await layNeighbours(points, 30, 1, job);
  const map = asPoints(at);
  const late = loss.slice(4);
  expect(late).toEqual(late.toSorted((a, b) => b - a));
  expect(late[late.length - 1]).toBeLessThan(loss[0]);
  expect(nextAlike(map, truth)).toBeGreaterThan(0.98);
  const pca = fitPca(points);
  const flat = new Float64Array(2 * points.n);
  [0, 1].forEach((k) => flat.set(project(pca, points, k), k * points.n));
  expect(nextAlike(asPoints(flat), truth)).toBeLessThan(0.9);
  const kept = await neighboursKept(points, map, job);
  expect(kept).toBeGreaterThan(1.5 * (await neighboursKept(points, asPoints(flat), job)));
  expect((await layNeighbours(points, 30, 1, job)).at).toEqual(at);
});

it('lays equal rows, one column and few rows; and stops when it is told to', async () => {
  const random = createRandom(3);
  const line = { n: 40, d: 1, at: Float64Array.from({ length: 40 }, () => random.normal()) };
  const equal = { n: 30, d: 2, at: new Float64Array(60) };
  const far = { n: 21, d: 1, at: Float64Array.from({ length: 21 }, (_, i) => (i ? i : 1e9)) };
  for (const points of [line, equal, far]) {
    const { at } = await layNeighbours(points, 50, 1, job);
    expect(at.every(Number.isFinite)).toBe(true);
  }
  const told = { ...job, breathe: () => Promise.reject(new Error('cancelled')) };
  await expect(layNeighbours(line, 5, 1, told)).rejects.toThrow('cancelled');
});

it('keeps all neighbours on a map of two columns, and few by chance', async () => {
  const random = createRandom(4);
  const drawn = () => Float64Array.from({ length: 400 }, () => random.normal());
  const points = { n: 200, d: 2, at: drawn() };
  expect(await neighboursKept(points, points, job)).toBe(1);
  expect(await neighboursKept(points, { n: 200, d: 2, at: drawn() }, job)).toBeLessThan(0.1);
});

/** Share of rows whose nearest one on the map is of the same clump. */
function nextAlike(map: Points, truth: Uint8Array): number {
  let alike = 0;
  for (let row = 0; row < map.n; row++) {
    let [next, least] = [-1, Infinity];
    for (let other = 0; other < map.n; other++) {
      const square = other === row ? Infinity : squaredDistance(map, row, map, other);
      if (square < least) [next, least] = [other, square];
    }
    alike += Number(truth[next] === truth[row]);
  }
  return alike / map.n;
}
