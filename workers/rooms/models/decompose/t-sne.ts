import { quietly } from '../../../contract/job.ts';
import type { Job } from '../../../contract/job.ts';
import type { Points } from '../../../maths/clustering/points.ts';
import { fitPca, project } from '../../../maths/matrices/pca.ts';
import { createRandom } from '../../../maths/random.ts';
import { pairChances } from './pair-chances.ts';

export interface NeighbourMap {
  /** Horizontal coordinates of all rows, then vertical ones. */
  at: Float64Array;
  /** Kullback–Leibler divergence between the similarities of rows and projection, at intervals. */
  loss: number[];
}

const ROUNDS = 600;
/** Iterations of early exaggeration, which lets clusters form before they block each other. */
const EARLY = 200;
const EXAGGERATION = 12;
const LOSS_EVERY = 50;
/** Small initial spread, so that every row can still move anywhere. */
const START_WIDTH = 1e-4;

/**
 * t-SNE: a projection that keeps similar rows close at the cost of long distances: shows clusters
 * of customers that the first two principal components put on top of each other (van der Maaten and
 * Hinton, JMLR 9, 2008; exact, which is not slower than the Barnes–Hut approximation of van der
 * Maaten, JMLR 15, 2014, up to some 2,000 rows). Initialised with the principal components (Kobak
 * and Berens, Nature Communications 10, 2019), so that the result is reproducible.
 *
 * @param perplexity effective number of neighbours of a row
 */
export async function layNeighbours(
  points: Points,
  perplexity: number,
  seed: number,
  job: Job
): Promise<NeighbourMap> {
  const { n } = points;
  const own = Math.max(1, Math.min(perplexity, (n - 1) / 3));
  const chances = await pairChances(points, own, quietly(job));
  const at = startAt(points, seed);
  const [move, gain] = [new Float64Array(2 * n), new Float64Array(2 * n).fill(1)];
  const slope = new Float64Array(2 * n);
  const rate = Math.max(50, n / EXAGGERATION / 4);
  const loss: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    job.report({ step: 'mapping', done: round, total: ROUNDS });
    await job.breathe();
    const isEarly = round < EARLY;
    slopeOf(chances, at, isEarly ? EXAGGERATION : 1, slope);
    step({ at, move, gain, slope }, rate, isEarly ? 0.5 : 0.8);
    if ((round + 1) % LOSS_EVERY === 0) loss.push(lossOf(chances, at));
  }
  return { at, loss };
}

/** Kullback–Leibler divergence of a projection: 0 if its similarities equal those of the rows. */
export function lossOf(chances: Float64Array, at: Float64Array): number {
  const n = at.length / 2;
  let [sum, pulled] = [0, 0];
  for (let i = 0, pair = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++, pair++) {
      const across = at[i] - at[j];
      const up = at[n + i] - at[n + j];
      const near = 1 / (1 + across * across + up * up);
      sum += 2 * near;
      const p = chances[pair];
      if (p > 0) pulled += 2 * p * Math.log(p / near);
    }
  }
  // The similarities sum to 1 over all pairs.
  return pulled + Math.log(sum);
}

/** Gradient of the loss at a projection, with attraction multiplied by `pull`. */
export function slopeOf(
  chances: Float64Array,
  at: Float64Array,
  exaggeration: number,
  slope: Float64Array
): void {
  const n = at.length / 2;
  const push = new Float64Array(2 * n);
  slope.fill(0);
  let sum = 0;
  for (let i = 0, pair = 0; i < n; i++) {
    const [ownAcross, ownUp] = [at[i], at[n + i]];
    let [pullX, pullY, pushX, pushY] = [0, 0, 0, 0];
    for (let j = i + 1; j < n; j++, pair++) {
      const across = ownAcross - at[j];
      const up = ownUp - at[n + j];
      const near = 1 / (1 + across * across + up * up);
      sum += near;
      const pull = chances[pair] * near;
      const away = near * near;
      pullX += pull * across;
      pullY += pull * up;
      pushX += away * across;
      pushY += away * up;
      slope[j] -= pull * across;
      slope[n + j] -= pull * up;
      push[j] -= away * across;
      push[n + j] -= away * up;
    }
    slope[i] += pullX;
    slope[n + i] += pullY;
    push[i] += pushX;
    push[n + i] += pushY;
  }
  const share = 1 / (2 * sum);
  for (let k = 0; k < 2 * n; k++) slope[k] = 4 * (exaggeration * slope[k] - share * push[k]);
}

interface Moving {
  at: Float64Array;
  move: Float64Array;
  gain: Float64Array;
  slope: Float64Array;
}

/**
 * Adaptive gains of Jacobs (1988): larger steps while the sign of the gradient persists, smaller
 * when it changes.
 */
function step({ at, move, gain, slope }: Moving, rate: number, momentum: number): void {
  for (let k = 0; k < at.length; k++) {
    const turns = slope[k] * move[k] >= 0;
    gain[k] = Math.max(0.01, turns ? gain[k] * 0.8 : gain[k] + 0.2);
    move[k] = momentum * move[k] - rate * gain[k] * slope[k];
    at[k] += move[k];
  }
}

/**
 * The scaled principal components, with some noise: collinear rows could never leave their line.
 */
function startAt(points: Points, seed: number): Float64Array {
  const { n } = points;
  const pca = fitPca(points);
  const random = createRandom(seed);
  const width = START_WIDTH / (Math.sqrt(pca.variance[0]) || 1);
  const at = new Float64Array(2 * n);
  at.set(project(pca, points, 0).map((own) => own * width));
  const isLine = points.d < 2 || !(pca.share[1] > 0);
  const up = isLine ? null : project(pca, points, 1);
  for (let i = 0; i < n; i++) at[n + i] = up ? up[i] * width : START_WIDTH * random.normal();
  return at;
}
