import { expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { adjustedRand } from '../../../../../workers/maths/clustering/adjusted-rand.ts';
import { fitDbscan } from '../../../../../workers/maths/clustering/dbscan.ts';
import { createSets } from '../../../../../workers/maths/clustering/disjoint-sets.ts';
import { cutByExcess } from '../../../../../workers/maths/clustering/hdbscan.ts';
import { squaredDistance } from '../../../../../workers/maths/clustering/points.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import type { Random } from '../../../../../workers/maths/random.ts';
import { takeRows } from '../../../../../workers/maths/matrices/matrix.ts';
import type { Matrix } from '../../../../../workers/maths/matrices/matrix.ts';
import { NO_GROUP } from '../../../../../workers/rooms/models/groups/contract.ts';
import { numbered, pointsOf } from '../../../../../workers/rooms/models/groups/family.ts';
import { hdbscan } from '../../../../../workers/rooms/models/groups/hdbscan.ts';
import {
  coreDistances,
  linkReachable
} from '../../../../../workers/rooms/models/groups/reachability.ts';

const job = quietJob();

const grouped = (x: Matrix, smallest = 0) =>
  hdbscan.group(x, { seed: 1, settings: { smallest } }, job);

/** Rows drawn one by one, whose kind goes round. */
function drawn(
  rows: number,
  kinds: number,
  seed: number,
  draw: (kind: number, random: Random) => readonly [number, number]
): { x: Matrix; told: Uint8Array } {
  const random = createRandom(seed);
  const told = Uint8Array.from({ length: rows }, (_, row) => row % kinds);
  const values = new Float64Array(2 * rows);
  told.forEach((kind, row) => ([values[row], values[rows + row]] = draw(kind, random)));
  return { x: { rows, columns: 2, values }, told };
}

const around = (x: number, y: number, width: number, random: Random) =>
  [x + width * random.normal(), y + width * random.normal()] as const;

const moons = (seed: number) =>
  drawn(400, 2, seed, (kind, random) => {
    const turn = Math.PI * random.next();
    return kind === 0
      ? around(Math.cos(turn), Math.sin(turn), 0.05, random)
      : around(1 - Math.cos(turn), 0.5 - Math.sin(turn), 0.05, random);
  });

/** Two small crowds near each other, and a wide one. */
const unequal = (seed: number) =>
  drawn(300, 3, seed, (kind, random) =>
    around([0, 0.4, 6][kind], 0, [0.05, 0.05, 1][kind], random)
  );

/** Whether most rows of each kind are in a group, and of no two kinds in the same. */
function tellsApart(group: Uint8Array, told: Uint8Array): boolean {
  const own = [0, 1, 2].map((kind) => {
    const member = group.filter((_, row) => told[row] === kind);
    const holds = (o: number) => member.filter((other) => other === o).length > 0.8 * member.length;
    return member.find((o) => o !== NO_GROUP && holds(o));
  });
  return !own.includes(undefined) && new Set(own).size === 3;
}

const onLine = (values: readonly number[]): Matrix => ({
  rows: values.length,
  columns: 1,
  values: Float64Array.from(values)
});

it('measures how far the nearest lie, each point being its own first', async () => {
  const points = pointsOf(onLine([0, 1, 3, 7]));
  expect([...(await coreDistances(points, 1, job))]).toEqual([0, 0, 0, 0]);
  expect([...(await coreDistances(points, 2, job))]).toEqual([1, 1, 2, 4]);
  expect([...(await coreDistances(points, 3, job))]).toEqual([3, 2, 3, 6]);
  expect([...(await coreDistances(points, 9, job))]).toEqual([7, 6, 4, 7]);
});

it('links all points as short as any tree does', async () => {
  const points = pointsOf(unequal(3).x);
  const core = await coreDistances(points, 5, job);
  const links = await linkReachable(points, core, job);
  const pairs = Array.from({ length: points.n }, (_, a) =>
    Array.from({ length: a }, (_, b) => ({
      a,
      b,
      height: Math.max(core[a], core[b], Math.sqrt(squaredDistance(points, a, points, b)))
    }))
  ).flat();
  // Kruskal's: the shortest link that joins two trees, again and again.
  const sets = createSets(points.n);
  const told = pairs
    .sort((one, other) => one.height - other.height)
    .filter(({ a, b }) => sets.find(a) !== sets.find(b) && (sets.join(a, b), true));
  const heights = links.map(({ height }) => height).sort((one, other) => one - other);
  expect(heights).toEqual(told.map(({ height }) => height));
});

it('parts two heaps when their excess of mass is more than what they have in common', async () => {
  // Each three are linked at 2, and all at the gap: 6 (1/2 − 1/gap) > 6/gap from a gap of 4 on.
  const gapped = async (gap: number) =>
    [...(await grouped(onLine([0, 1, 2, 2 + gap, 3 + gap, 4 + gap]), 3)).group].join('');
  expect(await gapped(3.9)).toBe('000000');
  expect(await gapped(4.1)).toBe('000111');
});

it('takes the groups in a group only when they last longer', () => {
  const pair = (a: number, height: number) => ({ a, b: a + 1, height });
  const cut = (inner: number) => {
    const links = [pair(0, 1), pair(1, inner), pair(2, 1), pair(3, 100), pair(4, 1)];
    return [...numbered(cutByExcess(links, 6, 2)).group].join('');
  };
  // Within the left four: 4 (1 − 1/inner) against 4 (1/inner − 1/100).
  expect(cut(1.9)).toBe('000011');
  expect(cut(2.1)).toBe('001122');
});

it('leaves a point apart in no group', async () => {
  const { group } = await grouped(onLine([0, 1, 2, 21, 40, 41, 42]), 3);
  expect([...group]).toEqual([0, 0, 0, NO_GROUP, 1, 1, 1]);
});

it('follows two moons', async () => {
  for (let seed = 1; seed <= 3; seed++) {
    const { x, told } = moons(seed);
    expect(adjustedRand((await grouped(x, 10)).group, told)).toBeGreaterThan(0.99);
  }
});

it('tells groups apart whose densities no one reach fits', async () => {
  for (let seed = 1; seed <= 3; seed++) {
    const { x, told } = unequal(seed);
    const points = pointsOf(x);
    for (let reach = 0.02; reach < 4; reach *= 1.1) {
      expect(tellsApart(fitDbscan(points, reach, 5), told)).toBe(false);
    }
    expect(tellsApart((await grouped(x)).group, told)).toBe(true);
  }
});

it('marks scattered rows around groups, and loses none of theirs', async () => {
  const { x, told } = drawn(400, 8, 2, (kind, random) =>
    kind === 7
      ? [40 * random.next() - 16, 40 * random.next() - 16]
      : around(kind % 2 === 0 ? 0 : 8, 0, 0.5, random)
  );
  const { groups, group } = await grouped(x);
  const marked = (isScattered: boolean) =>
    group.filter((own, row) => (told[row] === 7) === isScattered && own === NO_GROUP).length;
  expect(groups).toBe(2);
  expect(marked(true)).toBeGreaterThan(0.75 * 50);
  expect(marked(false)).toBe(0);
});

it('parts no cloud', async () => {
  for (let seed = 1; seed <= 5; seed++) {
    for (const cloud of [
      drawn(300, 1, seed, (_, random) => around(0, 0, 1, random)),
      drawn(300, 1, seed, (_, random) => [random.next(), random.next()])
    ]) {
      expect((await grouped(cloud.x)).groups).toBe(1);
    }
  }
});

it('is the same in any order of rows, with distances that are equal too', async () => {
  const round = drawn(200, 4, 5, (kind, random) => {
    const [a, b] = around(kind < 2 ? 0 : 12, kind % 2 === 0 ? 0 : 9, 1.5, random);
    return [Math.round(a), Math.round(b)];
  });
  for (const { x } of [round, moons(4), unequal(4)]) {
    const straight = (await grouped(x, 6)).group;
    for (let seed = 1; seed <= 5; seed++) {
      const rows = Uint32Array.from({ length: x.rows }, (_, row) => row);
      const order = createRandom(seed).shuffle(rows);
      const turned = (await grouped(takeRows(x, order), 6)).group;
      expect(
        adjustedRand(
          turned,
          Uint8Array.from(order, (row) => straight[row])
        )
      ).toBe(1);
    }
  }
});

it('is the same on any scale', async () => {
  const { x } = unequal(6);
  const scaled = { ...x, values: x.values.map((own) => 1024 * own) };
  expect(await grouped(scaled)).toEqual(await grouped(x));
});

it('puts rows that are all the same in one group, and fewer than the smallest in none', async () => {
  expect(await grouped(onLine(new Array<number>(40).fill(3)))).toEqual({
    groups: 1,
    group: new Uint8Array(40)
  });
  expect((await grouped(onLine([1, 2, 3]))).groups).toBe(0);
});

it('keeps the largest of more groups than can be numbered', async () => {
  const heaps = Array.from({ length: 300 }, (_, heap) => [heap * 10, heap * 10 + 1]).flat();
  const { groups } = await grouped(onLine([...heaps, 0.5, 10.5]), 2);
  expect(groups).toBe(255);
});

it('sends rows that were not drawn where they would have been', async () => {
  const { x, told } = drawn(3200, 4, 3, (kind, random) =>
    kind === 3
      ? [60 * random.next() - 20, 60 * random.next() - 20]
      : around([0, 12, 0][kind], [0, 0, 12][kind], 1, random)
  );
  const { groups, group } = await grouped(x);
  const isIn = told.map((kind) => Number(kind < 3));
  expect(groups).toBe(3);
  expect(
    adjustedRand(
      group.filter((_, row) => isIn[row]),
      told.filter((_, row) => isIn[row])
    )
  ).toBeGreaterThan(0.97);
  expect(group.filter((own, row) => told[row] === 3 && own === NO_GROUP).length).toBeGreaterThan(
    0.75 * 800
  );
});
