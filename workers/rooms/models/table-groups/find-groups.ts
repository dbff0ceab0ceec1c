import { breathing, quietly } from '../../../contract/job.ts';
import type { Job, Pieces } from '../../../contract/job.ts';
import type { Points } from '../../../maths/clustering/points.ts';
import { meanSilhouette, silhouettes } from '../../../maths/clustering/silhouette.ts';
import { columnOf, takeRows } from '../../../maths/matrices/matrix.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import { pointsOf } from '../groups/family.ts';
import type { Grouper, Grouping } from '../groups/family.ts';
import { kMeans } from '../groups/k-means.ts';
import type { GroupsQuestion } from './contract.ts';
import { setApart, tellingColumns } from './telling-columns.ts';
import { chanceSilhouette, drawClouds, stabilityOf } from './test-groups.ts';
import type { Group } from './test-groups.ts';

/** Maximum of rows when comparing numbers of groups. */
const MOST_TRIED = 300;
const MOST_GROUPS = 8;
const CLOUDS_TRIED = 4;
/** There are many samples and reference sets, so methods with random starts use fewer of them. */
const STARTS = 3;
/** Numbers of groups with which columns are selected. */
const PICKED_BY = [4, 6];
const CLOUDS = 10;
/**
 * Number of deviations above the mean that reference sets hardly ever reach, even for the best
 * number of groups.
 */
const FAR = 4;
/** Alternations of selecting columns and the number of groups until both agree. */
const ROUNDS = 3;
/** More reference sets with column selection, whose silhouettes vary widely. */
const FAR_PICKED = 2;
/** Minimum agreement with resamples for stable groups. */
const STABLE = 0.6;

interface Way {
  /** 0: the method determines it. */
  count: number;
  /** Columns of the groups, and how they are selected in other rows. */
  columns: number[];
  pick: (x: Matrix) => Pieces<number[]>;
}

export interface Found {
  found: Grouping;
  /** In the sample: indices of the columns used, the points in these, and their groups. */
  columns: number[];
  points: Points;
  own: Uint8Array;
  near: Float64Array;
  silhouette: number;
  chance: number;
  stability: number;
  isReal: boolean;
}

/**
 * Clusters rows and compares the result with reference sets and resamples: in all columns, or in
 * those that separate groups if others add noise.
 *
 * @param some rows whose pairs are compared
 */
export async function findGroups(
  method: Grouper,
  x: Matrix,
  some: Uint32Array,
  asked: Pick<GroupsQuestion, 'groups' | 'seed'>,
  job: Job
): Promise<Found> {
  const sample = takeRows(x, some);
  const isCounted = method.form.some(({ id, min }) => id === 'groups' && min > 0);
  // The other methods determine their number.
  const countIn = (columns: number[]) =>
    asked.groups || !isCounted
      ? Promise.resolve(asked.groups)
      : bestCount(method, takeColumns(sample, columns), asked.seed, job);
  const withoutSplitNoise = async (columns: number[], count: number) => {
    const picked = takeColumns(sample, columns);
    const group = groupBy(method, count, allColumns, asked.seed, quietly(job));
    const apart = await setApart(picked, group, drawClouds(picked, CLOUDS_TRIED, asked.seed), job);
    if (apart.length === columns.length) return { columns, count };
    const kept = apart.map((at) => columns[at]);
    return { columns: kept, count: await countIn(kept) };
  };
  const telling = isCounted ? await tellingPick(sample, asked, job) : null;
  if (telling) {
    // Columns selected with more groups than there are include ones that only separate these.
    let { count } = telling;
    let pick = telling.pickBy(count);
    for (let round = 0; round < ROUNDS; round++) {
      count = await countIn(await breathing(pick(sample), job));
      pick = telling.pickBy(count);
    }
    const picked = await breathing(pick(sample), job);
    const way = { ...(await withoutSplitNoise(picked, count)), pick };
    const found = await follow(way, method, x, some, asked.seed, job);
    if (found.isReal) return found;
  }
  const columns = everyColumn(sample);
  const way = { count: await countIn(columns), columns, pick: allColumns };
  return follow(way, method, x, some, asked.seed, job);
}

async function follow(
  way: Way,
  method: Grouper,
  x: Matrix,
  some: Uint32Array,
  seed: number,
  job: Job
): Promise<Found> {
  const sample = takeRows(x, some);
  const { columns } = way;
  const found = await method.group(takeColumns(x, columns), contextOf(way.count, seed), job);
  const isSplit = found.groups > 1;
  const byAll = groupBy(method, found.groups, allColumns, seed, quietly(job));
  const byPick = groupBy(method, found.groups, way.pick, seed, quietly(job));
  const own = Uint8Array.from(some, (row) => found.group[row]);
  const picked = takeColumns(sample, columns);
  const points = pointsOf(picked);
  await job.breathe();
  const near = silhouettes(points, own);
  const silhouette = isSplit ? meanSilhouette(near) : NaN;
  const limit = isSplit ? await limitOf(way, sample, byAll, byPick, seed, job) : NaN;
  const stability = isSplit ? await stabilityOf(picked, own, byAll, seed, job) : NaN;
  const isReal = silhouette > limit && stability >= STABLE;
  return { found, columns, points, own, near, silhouette, chance: limit, stability, isReal };
}

/**
 * Silhouettes that reference sets hardly ever reach: in the same columns, and in columns selected
 * for them.
 */
async function limitOf(
  { columns }: Way,
  sample: Matrix,
  byAll: Group,
  byPick: Group,
  seed: number,
  job: Job
): Promise<number> {
  const clouds = drawClouds(takeColumns(sample, columns), CLOUDS, seed);
  const same = await chanceSilhouette(clouds, byAll, job);
  const limit = same.mean + FAR * same.deviation;
  if (columns.length === sample.columns) return limit;
  const picked = await chanceSilhouette(drawClouds(sample, CLOUDS, seed), byPick, job);
  return Math.max(limit, picked.mean + FAR_PICKED * picked.deviation);
}

/**
 * The number of groups with the best silhouette relative to reference sets and the best stability.
 */
async function bestCount(method: Grouper, x: Matrix, seed: number, job: Job): Promise<number> {
  const some = takeRows(x, firstRows(x));
  const clouds = drawClouds(some, CLOUDS_TRIED, seed);
  const total = Math.min(MOST_GROUPS, some.rows - 1);
  let [best, most] = [2, -Infinity];
  for (let count = 2; count <= total; count++) {
    job.report({ step: 'grouping', done: count - 2, total: total - 1 });
    const group = groupBy(method, count, allColumns, seed, quietly(job));
    const { group: own } = await group(some);
    const stability = await stabilityOf(some, own, group, seed, job);
    const { mean } = await chanceSilhouette(clouds, group, job);
    const lead = stability * (meanSilhouette(silhouettes(pointsOf(some), own)) - mean);
    if (lead > most) [best, most] = [count, lead];
  }
  return best;
}

/** How columns are selected for a number of groups, and the best number in these columns. */
interface Telling {
  count: number;
  pickBy: (count: number) => Way['pick'];
}

/** How to select columns with a separation above that of reference sets; null: use all. */
async function tellingPick(
  sample: Matrix,
  { groups, seed }: Pick<GroupsQuestion, 'groups' | 'seed'>,
  job: Job
): Promise<Telling | null> {
  if (sample.columns < 3) return null;
  const some = takeRows(sample, firstRows(sample));
  const clouds = drawClouds(some, CLOUDS_TRIED, seed);
  let [best, most]: [Telling | null, number] = [null, 0];
  const tries = (groups > 1 ? [groups] : PICKED_BY).flatMap((count) =>
    (['alike', 'humps'] as const).map((begin) => ({ count, begin }))
  );
  for (const { count, begin } of tries) {
    await job.breathe();
    const pickBy = (own: number) => (x: Matrix) => tellingColumns(x, own, begin, seed);
    const pick = pickBy(count);
    const [ofSome, ofSample] = [
      await breathing(pick(some), job),
      await breathing(pick(sample), job)
    ];
    if (ofSome.length === some.columns || ofSample.length === sample.columns) continue;
    const group = groupBy(kMeans, count, pick, seed, quietly(job));
    const found = await group(some);
    const { mean } = await chanceSilhouette(clouds, group, job);
    const lead = meanSilhouette(silhouettes(pointsOf(found.x), found.group)) - mean;
    if (lead > most) [best, most] = [{ count, pickBy }, lead];
  }
  return best;
}

function firstRows(x: Matrix): Uint32Array {
  return Uint32Array.from({ length: Math.min(MOST_TRIED, x.rows) }, (_, row) => row);
}

function groupBy(method: Grouper, count: number, pick: Way['pick'], seed: number, job: Job): Group {
  return async (part) => {
    const x = takeColumns(part, await breathing(pick(part), job));
    const { settings } = contextOf(count, seed);
    const context = { seed, settings: { ...settings, starts: STARTS } };
    return { ...(await method.group(x, context, job)), x };
  };
}

function contextOf(groups: number, seed: number) {
  return groups > 0 ? { seed, settings: { groups } } : { seed };
}

function* allColumns(x: Matrix): Pieces<number[]> {
  yield;
  return everyColumn(x);
}

function everyColumn(x: Matrix): number[] {
  return Array.from({ length: x.columns }, (_, at) => at);
}

function takeColumns(x: Matrix, places: readonly number[]): Matrix {
  const values = new Float64Array(x.rows * places.length);
  places.forEach((place, to) => values.set(columnOf(x, place), to * x.rows));
  const group = x.group && Uint32Array.from(places, (place) => x.group![place]);
  return { rows: x.rows, columns: places.length, values, group };
}
