import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { adjustedRand } from '../../../../../workers/maths/clustering/adjusted-rand.ts';
import { cutWard, fitWard } from '../../../../../workers/maths/clustering/ward.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { GROUPER_METHODS } from '../../../../../workers/rooms/models/groups/all.ts';
import { GROUPERS, NO_GROUP } from '../../../../../workers/rooms/models/groups/contract.ts';
import { pointsOf } from '../../../../../workers/rooms/models/groups/family.ts';
import { fitMixture } from '../../../../../workers/rooms/models/groups/gaussian-mixture.ts';
import { linkAll } from '../../../../../workers/rooms/models/groups/hierarchy.ts';
import { takeRows } from '../../../../../workers/maths/matrices/matrix.ts';
import type { Matrix } from '../../../../../workers/maths/matrices/matrix.ts';

const job = quietJob();
const context = { seed: 5, settings: { groups: 3 } };
const CENTRES = [
  [0, 0],
  [8, 0],
  [0, 8]
];

/** Three clouds that lie apart, and whose each row is. */
function planted(rows: number, seed = 1): { x: Matrix; told: Uint8Array } {
  const random = createRandom(seed);
  const told = Uint8Array.from({ length: rows }, () => random.integer(3));
  const values = new Float64Array(2 * rows);
  told.forEach((own, row) => {
    values[row] = CENTRES[own][0] + random.normal();
    values[rows + row] = CENTRES[own][1] + random.normal();
  });
  return { x: { rows, columns: 2, values }, told };
}

it('are listed in the order they are named', () => {
  expect(GROUPER_METHODS.map(({ id }) => id)).toEqual(GROUPERS);
});

describe.each(GROUPER_METHODS.map((method) => [method.id, method] as const))('%s', (id, method) => {
  const grouped = (x: Matrix, own = context) => method.group(x, own, job);

  it('finds planted groups', async () => {
    const { x, told } = planted(300);
    const { group } = await grouped(x);
    expect(adjustedRand(group, told)).toBeGreaterThan(id === 'dbscan' ? 0.75 : 0.97);
  });

  it('numbers groups by size', async () => {
    const { groups, group } = await grouped(planted(200).x);
    const size = Array.from({ length: groups }, (_, own) => group.filter((o) => o === own).length);
    expect(size).toEqual([...size].sort((a, b) => b - a));
    expect(Math.min(...size)).toBeGreaterThan(0);
    expect(group.filter((own) => own >= groups && own !== NO_GROUP).length).toBe(0);
  });

  it('does not mind the order of rows', async () => {
    const { x } = planted(240);
    const order = createRandom(3).shuffle(Uint32Array.from({ length: 240 }, (_, row) => row));
    const straight = await grouped(x);
    const turned = await grouped(takeRows(x, order));
    const back = new Uint8Array(240);
    order.forEach((row, at) => (back[row] = turned.group[at]));
    expect(turned.groups).toBe(straight.groups);
    expect(adjustedRand(back, straight.group)).toBeGreaterThan(0.98);
  });

  it('keeps equal rows together, and takes columns that are all the same', async () => {
    const rows = 60;
    const values = new Float64Array(3 * rows).fill(4);
    for (let row = 0; row < rows; row++) values[row] = row % 2 === 0 ? 0 : 9;
    const { group } = await grouped({ rows, columns: 3, values });
    for (let row = 2; row < rows; row++) expect(group[row]).toBe(group[row % 2]);
    expect(group[0]).not.toBe(group[1]);
    const same = await grouped({ rows, columns: 3, values: values.fill(4) });
    expect(same.group.length).toBe(rows);
  });

  it('takes one row, and as many groups as rows', async () => {
    const { x } = planted(3);
    expect((await grouped(takeRows(x, [0]))).group.length).toBe(1);
    expect((await grouped(x)).group.length).toBe(3);
  });

  it('is the same again with the same seed', async () => {
    const { x } = planted(150, 4);
    expect(await grouped(x)).toEqual(await grouped(structuredClone(x)));
  });

  it('stops when its job is cancelled', async () => {
    const cancelled = { ...job, breathe: () => Promise.reject(new Error('cancelled')) };
    const run = async () => method.group(planted(100).x, context, cancelled);
    await expect(run()).rejects.toThrow('cancelled');
  });
});

it('a mixture finds how many clouds there are, slanted ones too', async () => {
  const random = createRandom(8);
  const rows = 600;
  const values = new Float64Array(2 * rows);
  for (let row = 0; row < rows; row++) {
    const [a, b] = [2 * random.normal(), 0.3 * random.normal()];
    values[row] = a + b;
    values[rows + row] = a - b + (row % 3 === 0 ? 6 : 0);
  }
  const mixture = GROUPER_METHODS.find(({ id }) => id === 'gaussian_mixture')!;
  const { groups, group } = await mixture.group(
    { rows, columns: 2, values },
    { seed: 1, settings: { full: 1 } },
    job
  );
  expect(groups).toBe(2);
  expect(
    adjustedRand(
      group,
      Uint8Array.from(group, (_, row) => Number(row % 3 === 0))
    )
  ).toBeGreaterThan(0.98);
});

it('of several starts the likeliest goes on: none ends where groups are torn apart', async () => {
  const random = createRandom(2);
  const [n, d, clouds] = [240, 3, 8];
  const drawn = (valueOf: () => number) => Array.from({ length: clouds * d }, valueOf);
  const centre = drawn(() => 3 * random.normal());
  const wide = drawn(() => Math.exp(0.8 * random.normal()));
  const at = Float64Array.from({ length: n * d }, (_, own) => {
    const place = (Math.floor(own / d) % clouds) * d + (own % d);
    return centre[place] + wide[place] * random.normal();
  });
  for (let seed = 1; seed <= 8; seed++) {
    const { logLikelihood } = await fitMixture({ n, d, at }, clouds, false, seed, job);
    // Best is -1564; begun once only, some seeds end at -1670.
    expect(logLikelihood).toBeGreaterThan(-1600);
  }
});

it('one cloud’s likelihood is that of its mean and covariance', async () => {
  // A normal distribution's own: −n/2 · (d · log 2π + log |covariance| + d).
  const values = Float64Array.of(1, 2, 4, 7, 11, 0, 1, 0, 3, 2);
  const points = pointsOf({ rows: 5, columns: 2, values });
  const [mx, my] = [5, 1.2];
  const moment = (f: (row: number) => number) => [0, 1, 2, 3, 4].reduce((s, r) => s + f(r) / 5, 0);
  const xx = moment((row) => (values[row] - mx) ** 2);
  const yy = moment((row) => (values[5 + row] - my) ** 2);
  const xy = moment((row) => (values[row] - mx) * (values[5 + row] - my));
  const told = -2.5 * (2 * Math.log(2 * Math.PI) + Math.log(xx * yy - xy * xy) + 2);
  const { logLikelihood, bic } = await fitMixture(points, 1, true, 1, job);
  expect(logLikelihood).toBeCloseTo(told, 4);
  expect(bic).toBeCloseTo(5 * Math.log(5) - 2 * told, 4);
});

it('Ward’s hierarchy is the one by centres', async () => {
  const points = pointsOf(planted(120, 6).x);
  const merges = await linkAll(points, 'ward', job);
  const told = fitWard(points, new Float64Array(120).fill(1));
  merges.forEach(({ height }, at) => expect(height / 2 / told[at].height).toBeCloseTo(1, 4));
  for (const k of [2, 5, 9]) {
    expect(adjustedRand(cutWard(merges, 120, k), cutWard(told, 120, k))).toBe(1);
  }
});

it('average linkage joins by mean distance', async () => {
  const values = Float64Array.of(0, 1, 3, 7, 12);
  const merges = await linkAll(pointsOf({ rows: 5, columns: 1, values }), 'average_linkage', job);
  // {0,1} at 1; with 3 at (3 + 2) / 2; 7 with 12 at 5; all at the mean of the six distances.
  const told = [1, 2.5, 5, (7 + 6 + 4 + 12 + 11 + 9) / 6];
  merges.forEach(({ height }, at) => expect(height).toBeCloseTo(told[at], 6));
});
