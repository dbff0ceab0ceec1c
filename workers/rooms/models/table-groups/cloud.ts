import { cholesky } from '../../../maths/matrices/cholesky.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import type { Random } from '../../../maths/random.ts';
import { inverseNormal, normalBelow } from '../../../maths/statistics/normal.ts';
import { quantile, sortedCopy } from '../../../maths/statistics/quantiles.ts';
import { fitUnimodal } from '../../../maths/statistics/unimodal.ts';

/** A column of so few different values keeps them; a finer one is drawn between its values. */
const FEW_VALUES = 12;
const BINS = 32;
const QUANTILES = 512;

/** What rows without groups look like that are otherwise like these. */
export interface Cloud {
  draw(rows: number, random: Random): Matrix;
}

/**
 * A cloud that has no groups but is like some rows in all else: every number column keeps its spread
 * and its skew, as one hump; columns hang together as they do, by ranks (a normal copula); categories
 * keep their shares, by chance. What a method finds in it, it finds without groups.
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

/** Every category column's features together from one row drawn by chance. */
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

/** A column as one hump: the value below which a share lies. */
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

/** Ranks as if the column were normal; equal values share the middle of theirs. */
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

/** The lower triangle of the correlations; of columns that tell each other, a little loosened. */
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
