import type { Job, Pieces } from '../../../contract/job.ts';
import { fittingKMeans } from '../../../maths/clustering/k-means.ts';
import { columnOf } from '../../../maths/matrices/matrix.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import { createRandom } from '../../../maths/random.ts';
import { fitUnimodal } from '../../../maths/statistics/unimodal.ts';
import { pointsOf } from '../groups/family.ts';
import type { Group, Grouped } from './test-groups.ts';

const ROUNDS = 6;
const STARTS = 4;
const BINS = 16;
/** Of what the best column's groups explain; columns that groups do not differ in are far below. */
const SHARE = 0.4;

/**
 * The columns that set groups apart, where others are the same in each group and only hide them: in
 * rounds, each column counts by how much of it the last round's groups explain (after Witten and
 * Tibshirani, "A framework for feature selection in clustering", JASA 105, 2010).
 *
 * @param begin all columns alike, or those first that have more than one hump
 * @returns places of columns, ascending; at least one
 */
export function* tellingColumns(
  x: Matrix,
  count: number,
  begin: 'alike' | 'humps',
  seed: number
): Pieces<number[]> {
  const random = createRandom(seed);
  let told = Float64Array.from({ length: x.columns }, (_, column) =>
    begin === 'alike' ? 1 : awayFromOneHump(columnOf(x, column)) ** 2
  );
  if (!told.some((own) => own > 0)) told.fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    const weighed = { ...x, values: x.values.slice() };
    for (let column = 0; column < x.columns; column++) {
      const root = Math.sqrt(told[column]);
      columnOf(weighed, column).forEach((own, row, all) => (all[row] = own * root));
    }
    const groups = Math.min(count, x.rows);
    yield;
    const { assignment } = yield* fittingKMeans(pointsOf(weighed), groups, STARTS, random);
    told = Float64Array.from({ length: x.columns }, (_, column) =>
      explained(columnOf(x, column), assignment, groups)
    );
  }
  const most = told.reduce((sum, own) => Math.max(sum, own), 0);
  return [...told.keys()].filter((column) => told[column] >= SHARE * most);
}

/**
 * Of picked columns those that groups explain more of than they do of any cloud's: a column of noise
 * that groups were split by explains itself just as well there.
 *
 * @param clouds like the rows, without groups
 * @returns places of columns, ascending; all where none is
 */
export async function setApart(
  x: Matrix,
  group: Group,
  clouds: readonly Matrix[],
  job: Job
): Promise<number[]> {
  const own = explainedBy(await group(x));
  const most = own.map(() => 0);
  for (const cloud of clouds) {
    await job.breathe();
    explainedBy(await group(cloud)).forEach((share, at) => (most[at] = Math.max(most[at], share)));
  }
  const places = [...own.keys()];
  const apart = places.filter((at) => own[at] > most[at]);
  return apart.length > 0 ? apart : places;
}

function explainedBy({ x, group, groups }: Grouped): number[] {
  return Array.from({ length: x.columns }, (_, at) => explained(columnOf(x, at), group, groups));
}

/** How far a column is from one hump, by the largest gap of running shares (as Hartigan's dip). */
function awayFromOneHump(column: Float64Array): number {
  const low = column.reduce((least, own) => Math.min(least, own), Infinity);
  const high = column.reduce((most, own) => Math.max(most, own), -Infinity);
  const counts = new Float64Array(BINS);
  for (const own of column) {
    counts[Math.min(BINS - 1, Math.floor((BINS * (own - low)) / (high - low || 1)))]++;
  }
  // Two values are no humps, but a choice.
  if (counts.filter((own) => own > 0).length <= 2) return 0;
  const fitted = fitUnimodal(counts);
  let [ahead, most] = [0, 0];
  counts.forEach((own, bin) => {
    ahead += (own - fitted[bin]) / column.length;
    most = Math.max(most, Math.abs(ahead));
  });
  return most;
}

/** The share of a column's squares that lies between groups. */
function explained(column: Float64Array, assignment: Uint8Array, groups: number): number {
  const [sum, count] = [new Float64Array(groups), new Float64Array(groups)];
  let [total, squares] = [0, 0];
  column.forEach((own, row) => {
    sum[assignment[row]] += own;
    count[assignment[row]]++;
    total += own;
    squares += own * own;
  });
  const middle = (total * total) / column.length;
  let between = -middle;
  for (let own = 0; own < groups; own++) between += (sum[own] * sum[own]) / (count[own] || 1);
  return squares - middle > 0 ? Math.max(0, between / (squares - middle)) : 0;
}
