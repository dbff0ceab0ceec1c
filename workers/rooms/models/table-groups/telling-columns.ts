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
/** Threshold relative to the best column; columns without group differences are far below. */
const SHARE = 0.4;

/**
 * Selects the columns that separate groups, if others are noise: iteratively, each column is
 * weighted by the share of its variance that the last iteration's groups explain (after Witten and
 * Tibshirani, "A framework for feature selection in clustering", JASA 105, 2010).
 *
 * @param begin start with equal weights, or with multimodal columns
 * @returns indices of columns, ascending; at least one
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
 * Keeps selected columns that groups explain better than in any reference set: a noise column that
 * was split into groups is explained just as well there.
 *
 * @param clouds reference sets like the rows, without groups
 * @returns indices of columns, ascending; all if none remains
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

/** Multimodality of a column, by the largest gap of moving shares (similar to Hartigan's dip). */
function awayFromOneHump(column: Float64Array): number {
  const low = column.reduce((least, own) => Math.min(least, own), Infinity);
  const high = column.reduce((most, own) => Math.max(most, own), -Infinity);
  const counts = new Float64Array(BINS);
  for (const own of column) {
    counts[Math.min(BINS - 1, Math.floor((BINS * (own - low)) / (high - low || 1)))]++;
  }
  // Two values are a category, not two modes.
  if (counts.filter((own) => own > 0).length <= 2) return 0;
  const fitted = fitUnimodal(counts);
  let [ahead, most] = [0, 0];
  counts.forEach((own, bin) => {
    ahead += (own - fitted[bin]) / column.length;
    most = Math.max(most, Math.abs(ahead));
  });
  return most;
}

/** Share of a column's sum of squares that is between groups. */
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
