import { cholesky } from '../../../maths/matrices/cholesky.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import type { Random } from '../../../maths/random.ts';
import { inverseNormal, normalBelow } from '../../../maths/statistics/normal.ts';
import { quantile, sortedCopy } from '../../../maths/statistics/quantiles.ts';
import { fitUnimodal } from '../../../maths/statistics/unimodal.ts';

/** A column with at most this many distinct values keeps them; others are interpolated. */
const FEW_VALUES = 12;
const BINS = 32;
const QUANTILES = 512;

/** A null model of rows without groups, otherwise like the given ones. */
export interface Cloud {
  draw(rows: number, random: Random): Matrix;
}

/**
 * Generates a reference data set without groups: every numeric column keeps its spread and skew but
 * is unimodal; rank correlations are kept (by a normal copula); categories keep their shares,
 * independently. Any groups a method finds in it are artefacts.
 */
export function fitCloud(x: Matrix): Cloud {
  const numbers = [...Array(x.columns).keys()].filter((own) => !x.group?.[own]);
  const columns = numbers.map((own) => x.values.subarray(own * x.rows, (own + 1) * x.rows));
  const hump = columns.map(fitHump);
  const lower = hangTogether(columns.map(normalScores), x.rows);
  const d = numbers.length;
  return {
    draw(rows, random) {
      const values = new Float64Array(rows * x.columns);
      const z = new Float64Array(d);
      for (let row = 0; row < rows; row++) {
        for (let j = 0; j < d; j++) z[j] = random.normal();
        for (let j = 0; j < d; j++) {
          let own = 0;
          for (let k = 0; k <= j; k++) own += lower[j * d + k] * z[k];
          values[numbers[j] * rows + row] = hump[j](normalBelow(own));
        }
      }
      drawCategories(x, values, rows, random);
      return { rows, columns: x.columns, values, group: x.group };
    }
  };
}

/** The one-hot features of each category column, from one random row. */
function drawCategories(x: Matrix, values: Float64Array, rows: number, random: Random): void {
  for (const group of new Set(x.group)) {
    if (group === 0) continue;
    for (let row = 0; row < rows; row++) {
      const from = random.integer(x.rows);
      for (let own = 0; own < x.columns; own++) {
        if (x.group![own] === group) values[own * rows + row] = x.values[own * x.rows + from];
      }
    }
  }
}

/** Quantile function of a unimodal version of a column. */
function fitHump(column: Float64Array): (share: number) => number {
  const sorted = sortedCopy(column);
  const levels = sorted.filter((own, at) => at === 0 || own !== sorted[at - 1]);
  if (levels.length > FEW_VALUES) {
    const smooth = smoothQuantiles(sorted);
    return (share) => quantile(smooth, share);
  }
  const own = levelQuantiles(column, levels);
  return (share) => own[Math.min(QUANTILES - 1, Math.floor(share * QUANTILES))];
}

function levelQuantiles(column: Float64Array, levels: Float64Array): Float64Array {
  const counts = new Float64Array(levels.length);
  for (const own of column) counts[levels.indexOf(own)]++;
  return fromShares(fitUnimodal(counts), (bin) => levels[bin]);
}

function smoothQuantiles(sorted: Float64Array): Float64Array {
  const [low, high] = [sorted[0], sorted[sorted.length - 1]];
  const width = (high - low) / BINS;
  const counts = new Float64Array(BINS);
  for (const own of sorted) counts[Math.min(BINS - 1, Math.floor((own - low) / width))]++;
  return fromShares(fitUnimodal(counts), (bin, within) => low + (bin + within) * width);
}

function fromShares(shares: Float64Array, at: (bin: number, within: number) => number) {
  const total = shares.reduce((sum, own) => sum + own, 0);
  let [bin, before] = [0, 0];
  return Float64Array.from({ length: QUANTILES }, (_, own) => {
    const wanted = ((own + 0.5) / QUANTILES) * total;
    while (bin < shares.length - 1 && before + shares[bin] < wanted) before += shares[bin++];
    return at(bin, Math.min(1, (wanted - before) / (shares[bin] || 1)));
  });
}

/** Normal scores of ranks; ties get the middle of their ranks. */
function normalScores(column: Float64Array): Float64Array {
  const order = Array.from(column.keys()).sort((a, b) => column[a] - column[b]);
  const scores = new Float64Array(column.length);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && column[order[to]] === column[order[from]]) to++;
    const score = inverseNormal((from + to) / 2 / order.length);
    for (let at = from; at < to; at++) scores[order[at]] = score;
  }
  return scores;
}

/** Cholesky factor of the correlations, regularised for collinear columns. */
function hangTogether(scores: readonly Float64Array[], rows: number): Float64Array {
  const d = scores.length;
  const size = scores.map((own) => Math.sqrt(own.reduce((sum, z) => sum + z * z, 0)) || 1);
  const together = new Float64Array(d * d);
  for (let a = 0; a < d; a++) {
    for (let b = 0; b < d; b++) {
      let sum = 0;
      for (let row = 0; row < rows; row++) sum += scores[a][row] * scores[b][row];
      together[a * d + b] = a === b ? 1 : (0.999 * sum) / (size[a] * size[b]);
    }
  }
  return cholesky(together, d)!;
}
