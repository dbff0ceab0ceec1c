import type { Job } from '../../../contract/job.ts';
import type { Points } from '../../../maths/clustering/points.ts';
import { squaredDistance } from '../../../maths/clustering/points.ts';

const MOST_HALVINGS = 64;
/** Tolerance of the entropy in nats. */
const NEAR = 1e-5;
const ROWS_PER_BREATH = 16;

/**
 * Similarity of two rows: the probability that one picks the other as its neighbour, under a
 * Gaussian around it whose width gives the wanted `perplexity`, symmetrised (van der Maaten and
 * Hinton, "Visualizing data using t-SNE", JMLR 9, 2008).
 *
 * @param perplexity 1 … a third of the rows
 * @returns p of the pairs i < j, row-major; over all ordered pairs they sum to 1
 */
export async function pairChances(
  points: Points,
  perplexity: number,
  job: Job
): Promise<Float64Array> {
  const { n } = points;
  const pairs = new Float64Array((n * (n - 1)) / 2);
  const square = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    if (i % ROWS_PER_BREATH === 0) await job.breathe();
    for (let j = 0; j < n; j++) square[j] = squaredDistance(points, i, points, j);
    const chance = neighbourChances(square, i, Math.log(perplexity));
    for (let j = 0; j < n; j++) {
      if (j !== i) pairs[placeOf(Math.min(i, j), Math.max(i, j), n)] += chance[j] / (2 * n);
    }
  }
  return pairs;
}

function placeOf(i: number, j: number, n: number): number {
  return i * n - (i * (i + 1)) / 2 + (j - i - 1);
}

/** Neighbour probabilities of one row with the wanted entropy, by bisection of the precision. */
function neighbourChances(square: Float64Array, own: number, entropy: number): Float64Array {
  const chance = new Float64Array(square.length);
  let nearest = Infinity;
  for (let j = 0; j < square.length; j++) if (j !== own) nearest = Math.min(nearest, square[j]);
  let [sharp, low, high] = [1, 0, Infinity];
  for (let round = 0; round < MOST_HALVINGS; round++) {
    let [sum, weighted] = [0, 0];
    for (let j = 0; j < square.length; j++) {
      // Relative to the nearest, to avoid underflow for rows far from all others.
      const beyond = square[j] - nearest;
      chance[j] = j === own ? 0 : Math.exp(-beyond * sharp);
      sum += chance[j];
      weighted += beyond * chance[j];
    }
    for (let j = 0; j < square.length; j++) chance[j] /= sum;
    const over = Math.log(sum) + (sharp * weighted) / sum - entropy;
    if (Math.abs(over) < NEAR) break;
    if (over > 0) [low, sharp] = [sharp, high === Infinity ? sharp * 2 : (sharp + high) / 2];
    else [high, sharp] = [sharp, (sharp + low) / 2];
  }
  return chance;
}
