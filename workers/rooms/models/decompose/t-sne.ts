import { quietly } from '../../../contract/job.ts';
import type { Job } from '../../../contract/job.ts';
import type { Points } from '../../../maths/clustering/points.ts';
import { fitPca, project } from '../../../maths/matrices/pca.ts';
import { createRandom } from '../../../maths/random.ts';
import { pairChances } from './pair-chances.ts';

export interface NeighbourMap {
  /** Across of all rows, then up. */
  at: Float64Array;
  /** Kullback–Leibler divergence of the map's neighbours from the rows', from time to time. */
  loss: number[];
}

const ROUNDS = 600;
/** Rounds in which neighbours pull harder, so that clumps form before they are in each other's way. */
const EARLY = 200;
const EXAGGERATION = 12;
const LOSS_EVERY = 50;
/** The start is so narrow that every row can still go anywhere. */
const START_WIDTH = 1e-4;

/**
 * A map on which rows that are alike stand side by side, whatever that does to long distances: shows
 * which customers form clumps where the two main directions of the data fold them onto each other
 * (t-SNE: van der Maaten and Hinton, JMLR 9, 2008; all pairs, as fits up to some 2,000 rows, where
 * van der Maaten's Barnes–Hut trees, JMLR 15, 2014, would not be faster). It starts at the principal
 * components (Kobak and Berens, Nature Communications 10, 2019), so that it is the same every time.
 *
 * @param perplexity about how many neighbours a row has
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

/** Kullback–Leibler divergence of a map: 0 where neighbours are as in the rows. */
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
  // The chances add up to 1 over all pairs.
  return pulled + Math.log(sum);
}

/** Slope of the loss at a map, its neighbours pulling so many times as hard. */
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

/** Gains as Jacobs (1988) has them: longer steps where the way goes on, shorter where it turns. */
function step({ at, move, gain, slope }: Moving, rate: number, momentum: number): void {
  for (let k = 0; k < at.length; k++) {
    const turns = slope[k] * move[k] >= 0;
    gain[k] = Math.max(0.01, turns ? gain[k] * 0.8 : gain[k] + 0.2);
    move[k] = momentum * move[k] - rate * gain[k] * slope[k];
    at[k] += move[k];
  }
}

/** The principal components, very narrow. Rows on one line could never leave it, so chance helps. */
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
