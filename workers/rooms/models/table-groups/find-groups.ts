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

/** Each number of groups is tried on so many. */
const MOST_TRIED = 300;
const MOST_GROUPS = 8;
const CLOUDS_TRIED = 4;
/** Samples and clouds are many: for each, a method that starts at random starts less often. */
const STARTS = 3;
/** Numbers of groups that columns are picked by. */
const PICKED_BY = [4, 6];
const CLOUDS = 10;
/** So many deviations above its mean a cloud hardly ever comes, though the best number was picked. */
const FAR = 4;
/** Columns picked by a number, and the number by columns, agree after a few. */
const ROUNDS = 3;
/** Picked columns are now one, now more, and what is reached in them differs widely. */
const FAR_PICKED = 2;
/** Groups found anew in most resamples are not an accident of these rows. */
const STABLE = 0.6;

interface Way {
  /** 0: the method finds it. */
  count: number;
  /** Columns the groups are looked for in, and how they are picked in other rows. */
  columns: number[];
  pick: (x: Matrix) => Pieces<number[]>;
}

export interface Found {
  found: Grouping;
  /** Of the sample: places of columns the groups were found in, its points there, its groups. */
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
 * The groups a method finds in rows, held against clouds and resamples: in all columns, or in those
 * that set groups apart where others hide them.
 *
 * @param some rows to compare with each other
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
  // The others find their number themselves.
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
    // Picked by more groups than there are, columns that only more groups would differ in are there.
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

/** What clouds hardly ever reach: in the same columns, and in those that would be picked of theirs. */
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

/** The number whose groups stand apart more than a cloud's do, and are found again, best. */
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

/** How columns are picked by a number of groups, and the number they set apart best. */
interface Telling {
  count: number;
  pickBy: (count: number) => Way['pick'];
}

/** How to pick columns that set groups apart more than those of a cloud do; null: all tell, or none. */
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
