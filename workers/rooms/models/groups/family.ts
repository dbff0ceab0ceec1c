import type { Job } from '../../../contract/job.ts';
import { pickPoints } from '../../../maths/clustering/points.ts';
import type { Points } from '../../../maths/clustering/points.ts';
import { createRandom } from '../../../maths/random.ts';
import type { Setting } from '../methods/contract.ts';
import type { FitContext } from '../methods/family.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import { NO_GROUP } from './contract.ts';
import type { GrouperId } from './contract.ts';

export interface Grouping {
  groups: number;
  /** Cluster per row, 0 being the largest; `NO_GROUP` for noise. */
  group: Uint8Array;
}

/** A clustering method. */
export interface Grouper {
  readonly id: GrouperId;
  /** Settings for the person. */
  readonly form: readonly Setting[];
  /** @param x scaled columns without missing values */
  group(x: Matrix, context: FitContext, job: Job): Promise<Grouping>;
}

/** Rows as points. */
export function pointsOf({ rows, columns, values }: Matrix): Points {
  const at = new Float64Array(values.length);
  for (let column = 0, from = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) at[row * columns + column] = values[from++];
  }
  return { n: rows, d: columns, at };
}

/** Renumbers clusters by size; ties in order of first occurrence. */
export function numbered(group: Uint8Array): Grouping {
  const size = new Map<number, number>();
  for (const own of group) if (own !== NO_GROUP) size.set(own, (size.get(own) ?? 0) + 1);
  const order = [...size.keys()].sort((a, b) => size.get(b)! - size.get(a)!);
  const number = new Map(order.map((own, at) => [own, at]));
  return { groups: order.length, group: group.map((own) => number.get(own) ?? NO_GROUP) };
}

const ROWS_PER_BREATH = 256;

/**
 * For methods with quadratic cost: samples rows if there are many and clusters them; every other
 * row joins the cluster of the nearest sampled one, if within one distance or that row's own.
 */
export async function groupDrawn(
  points: Points,
  most: number,
  seed: number,
  job: Job,
  group: (drawn: Points) => Promise<{ group: Uint8Array; reach: number | Float64Array }>
): Promise<Grouping> {
  if (points.n <= most) return numbered((await group(points)).group);
  const rows = Uint32Array.from({ length: points.n }, (_, row) => row);
  const drawn = pickPoints(points, createRandom(seed).shuffle(rows).subarray(0, most));
  const found = await group(drawn);
  const out = new Uint8Array(points.n).fill(NO_GROUP);
  for (let row = 0; row < points.n; row++) {
    if (row % ROWS_PER_BREATH === 0) await job.breathe();
    const { nearest, square } = nearestOf(points, row, drawn);
    const reach = typeof found.reach === 'number' ? found.reach : found.reach[nearest];
    if (square <= reach * reach) out[row] = found.group[nearest];
  }
  return numbered(out);
}

function nearestOf({ d, at }: Points, row: number, drawn: Points) {
  let [nearest, square] = [0, Infinity];
  for (let other = 0, to = 0; other < drawn.n; other++, to = other * d) {
    let sum = 0;
    for (let own = row * d; own < (row + 1) * d && sum < square; own++, to++) {
      sum += (at[own] - drawn.at[to]) ** 2;
    }
    if (sum < square) [nearest, square] = [other, sum];
  }
  return { nearest, square };
}
