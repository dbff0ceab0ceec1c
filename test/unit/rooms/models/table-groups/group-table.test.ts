import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { adjustedRand } from '../../../../../workers/maths/clustering/adjusted-rand.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import type { Random } from '../../../../../workers/maths/random.ts';
import { GROUPERS } from '../../../../../workers/rooms/models/groups/contract.ts';
import type { GrouperId } from '../../../../../workers/rooms/models/groups/contract.ts';
import type { DirectionsKind } from '../../../../../workers/rooms/models/table-groups/contract.ts';
import { groupTable } from '../../../../../workers/rooms/models/table-groups/group-table.ts';
import { layMap } from '../../../../../workers/rooms/models/table-groups/lay-map.ts';
import type { Table } from '../../../../../workers/rooms/models/tables/contract.ts';
import { times } from '../../../../kit/long.ts';

const ROWS = 210;
const FEW_ROWS = 120;

const NOISE = {
  normal: (random: Random) => random.normal(),
  uniform: (random: Random) => random.next(),
  skewed: (random: Random) => -Math.log(1 - random.next()),
  correlated: (random: Random, common: number) => 0.8 * common + 0.6 * random.normal()
};

/** Columns of noise; with centres, rows stand around them in the first two. */
function noisy(kind: keyof typeof NOISE, columns: number, centres: number, seed: number) {
  const random = createRandom(seed);
  const truth = Uint8Array.from({ length: FEW_ROWS }, (_, row) => row % centres);
  const common = Float64Array.from(truth, () => random.normal());
  const at = (column: number, own: number) =>
    centres > 1 && column < 2 ? 8 * ((own >> column) & 1) : 0;
  const made = Array.from({ length: columns }, (_, column) => ({
    name: `c${column}`,
    kind: 'number' as const,
    values: Float64Array.from(
      truth,
      (own, row) => at(column, own) + NOISE[kind](random, common[row])
    )
  }));
  return { table: { rows: FEW_ROWS, columns: made }, truth };
}

/** Rows around as many centres in three columns; one centre is a cloud. */
function made(centres: number, seed = 1): { table: Table; truth: Uint8Array } {
  const random = createRandom(seed);
  const truth = Uint8Array.from({ length: ROWS }, (_, row) => row % centres);
  const column = (name: string, at: (group: number) => number) => ({
    name,
    kind: 'number' as const,
    values: Float64Array.from(truth, (own) => at(own) + random.normal())
  });
  const columns = [
    column('a', (own) => (own === 1 ? 10 : 0)),
    column('b', (own) => (own === 2 ? 10 : 0)),
    column('c', (own) => (centres > 2 && own === 0 ? 10 : 0))
  ];
  return { table: { rows: ROWS, columns }, truth };
}

const group = (table: Table, method: GrouperId = 'k_means', directions: DirectionsKind = 'pca') =>
  groupTable(table, String, { method, groups: 0, seed: 1 }, quietJob()).then(
    async ({ answer, points, features }) => {
      const asked = { directions, perplexity: 30, seed: 1 };
      return { ...answer, ...(await layMap(points, features, asked, quietJob())) };
    }
  );

describe.each(GROUPERS)('groups of a table by %s', (method) => {
  it('finds planted groups, and says that they are real', async () => {
    const { table, truth } = made(3);
    const answer = await group(table, method);
    expect(answer.groups.filter((own) => own.group !== 255).length).toBe(3);
    // DBSCAN leaves rows at the rims in no group.
    const found = Uint8Array.from(answer.members, (own) => own.group);
    const isIn = (_: number, row: number) => found[row] !== 255;
    expect(found.filter(isIn).length).toBeGreaterThan(0.9 * ROWS);
    expect(adjustedRand(found.filter(isIn), truth.filter(isIn))).toBeGreaterThan(0.9);
    expect(answer.verdict).toBe('groups');
  });

  it('calls no cloud groups', async () => {
    for (let seed = 1; seed <= times(1, 2); seed++) {
      expect((await group(made(1, seed).table, method)).verdict).not.toBe('groups');
    }
  });
});

it('calls noise of any kind groups in a twentieth of tables at most', async () => {
  let [claimed, tables] = [0, 0];
  for (let seed = 1; seed <= times(2, 5); seed++) {
    for (const kind of ['normal', 'uniform', 'skewed', 'correlated'] as const) {
      const { verdict } = await group(noisy(kind, 2 + (seed % 2), 1, seed).table);
      claimed += Number(verdict === 'groups');
      tables++;
    }
  }
  expect(claimed / tables).toBeLessThanOrEqual(0.05);
});

it('finds the right number of planted groups, and which columns hold them', async () => {
  let [right, tables] = [0, 0];
  for (let seed = 1; seed <= times(1, 5); seed++) {
    for (const centres of [3, 4]) {
      for (const columns of [2, 6]) {
        const { table, truth } = noisy('normal', columns, centres, seed);
        const answer = await group(table);
        const found = Uint8Array.from(answer.members, (own) => own.group);
        tables++;
        if (answer.verdict !== 'groups' || answer.groups.length !== centres) continue;
        right += Number(adjustedRand(found, truth) > 0.95);
        const telling = answer.columns.filter((own) => own.tells).map(({ name }) => name);
        expect(telling).toEqual(['c0', 'c1']);
      }
    }
  }
  expect(right).toBeGreaterThanOrEqual(0.9 * tables);
});

it('names only the column that groups are in, where the others are noise', async () => {
  for (let seed = 1; seed <= times(2, 6); seed++) {
    const isNormal = seed % 2 > 0;
    const answer = await group(noisy(isNormal ? 'normal' : 'uniform', 4, 2, seed).table);
    const telling = answer.columns.filter((own) => own.tells).map(({ name }) => name);
    if (isNormal) expect(answer, `seed ${seed}`).toMatchObject({ verdict: 'groups' });
    if (answer.verdict !== 'groups') continue;
    expect(answer.groups, `seed ${seed}`).toHaveLength(2);
    expect(telling, `seed ${seed}`).toEqual(['c0']);
  }
});

it('lays the map by principal and by independent components, and by neighbours', async () => {
  const { table } = made(3);
  const pca = await group(table);
  expect(pca.x.length).toBe(ROWS);
  expect(pca.explained[0]).toBeGreaterThan(pca.explained[1]);
  const across = pca.loadings.map(({ first }) => Math.abs(first));
  expect(across).toEqual(across.toSorted((a, b) => b - a));
  const ica = await group(table, 'k_means', 'ica');
  expect(ica.loadings.map(({ feature }) => feature).sort()).toEqual(['a', 'b', 'c']);
  expect(ica.x).not.toEqual(pca.x);
  const beside = await group(table, 'k_means', 't_sne');
  expect(beside.loadings).toEqual([]);
  expect(beside.kept).toBeGreaterThan(pca.kept);
  expect(beside.group).toEqual(pca.group);
});

it('takes one column, leaves a constant one out, and explains what it cannot group', async () => {
  const { table } = made(2);
  const constant = { name: 'same', kind: 'number' as const, values: new Float64Array(ROWS) };
  const one = await group({ rows: ROWS, columns: [table.columns[0], constant] });
  expect(one.groups.length).toBe(2);
  expect(one.columns[1]).toMatchObject({ alarm: 'constant', used: false });
  await expect(group({ rows: ROWS, columns: [constant] })).rejects.toMatchObject({
    code: 'no_features'
  });
  const few = { name: 'a', kind: 'number' as const, values: Float64Array.from({ length: 8 }) };
  await expect(group({ rows: 8, columns: [few] })).rejects.toMatchObject({ code: 'too_few_rows' });
});
