import type { Pieces } from '../../contract/job.ts';
import { columnOf } from '../../maths/matrices/matrix.ts';
import type { Matrix } from '../../maths/matrices/matrix.ts';

const MAX_BINS = 255;

/** Columns divided into bins. Rows are stored sparsely, without each column's most frequent bin. */
export interface Bins {
  rows: number;
  /**
   * The number of each column's first bin when all bins are numbered through, then the number of
   * bins.
   */
  first: Uint32Array;
  /** Upper edge of every bin; +∞ for the last of a column. */
  edge: Float64Array;
  /** Per column, its most frequent bin. */
  usual: Uint32Array;
  /** Row r holds the bins `bin[start[r]] …`, ascending, without the most frequent ones. */
  start: Uint32Array;
  bin: Uint32Array;
  /** Per column, the bin of every row, counted from the column's first. */
  code: Uint8Array[];
}

/**
 * Divides each column into at most 255 bins: at the midpoints of distinct values where those are
 * few, else at quantiles, with the same edges as scikit-learn. In a column of categories most rows
 * fall into the most frequent bin, so that leaving it out makes sums over rows much cheaper (Ke et
 * al., "LightGBM", NIPS 2017).
 */
export function* binColumns(x: Matrix): Pieces<Bins> {
  const edges: number[][] = [];
  const code: Uint8Array[] = [];
  for (let column = 0; column < x.columns; column++) {
    const values = columnOf(x, column);
    const own = edgesOf(values);
    edges.push(own);
    code.push(Uint8Array.from(values, (value) => binOf(own, value)));
    yield;
  }
  const first = new Uint32Array(x.columns + 1);
  edges.forEach((own, column) => (first[column + 1] = first[column] + own.length));
  const usual = Uint32Array.from(code, (own, column) => first[column] + mostFrequent(own));
  const start = new Uint32Array(x.rows + 1);
  code.forEach((own, column) => {
    const skipped = usual[column] - first[column];
    for (let row = 0; row < x.rows; row++) if (own[row] !== skipped) start[row + 1]++;
  });
  for (let row = 0; row < x.rows; row++) start[row + 1] += start[row];
  const next = start.slice();
  const bin = new Uint32Array(start[x.rows]);
  code.forEach((own, column) => {
    const skipped = usual[column] - first[column];
    for (let row = 0; row < x.rows; row++) {
      if (own[row] !== skipped) bin[next[row]++] = first[column] + own[row];
    }
  });
  return { rows: x.rows, first, edge: Float64Array.from(edges.flat()), usual, start, bin, code };
}

function edgesOf(values: Float64Array): number[] {
  const sorted = values.slice().sort();
  const distinct = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1]);
  const edges: number[] = [];
  if (distinct.length <= MAX_BINS) {
    for (let at = 0; at + 1 < distinct.length; at++)
      edges.push(between(distinct[at], distinct[at + 1]));
  } else {
    for (let own = 1; own < MAX_BINS; own++) {
      const at = Math.floor((own * sorted.length) / MAX_BINS);
      const isBetween = (own * sorted.length) % MAX_BINS === 0;
      const edge = isBetween ? between(sorted[at - 1], sorted[at]) : sorted[at];
      if (edges.length === 0 || edge > edges[edges.length - 1]) edges.push(edge);
    }
  }
  return [...edges, Infinity];
}

function between(low: number, high: number): number {
  const middle = low / 2 + high / 2;
  return middle < high ? middle : low;
}

function binOf(edges: readonly number[], value: number): number {
  let [low, high] = [0, edges.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mostFrequent(code: Uint8Array): number {
  const count = new Uint32Array(MAX_BINS + 1);
  for (const own of code) count[own]++;
  return count.indexOf(count.reduce((most, own) => Math.max(most, own), 0));
}
