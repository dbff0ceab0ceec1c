import type { Job } from '../../../contract/job.ts';
import type { Random } from '../../../maths/random.ts';
import type { Policy } from './policies.ts';

/** Offers made at random, and their rewards. */
export interface LoggedOffers {
  arm: Uint32Array;
  reward: Float64Array;
  /** rows × features, row-major. */
  features: Float64Array;
  /** Number of features per row. */
  width: number;
}

interface Replayed {
  /** Rows where the policy chose the logged offer. */
  matched: number;
  /** Mean reward of these; NaN if there are none. */
  mean: number;
}

const ROWS_PER_BREATH = 1024;

/**
 * Off-policy evaluation on a log of offers made with equal probabilities: only rows where the
 * policy chooses the logged offer count and update it (Li et al., "Unbiased offline evaluation of
 * contextual-bandit-based news article recommendation algorithms", WSDM 2011).
 */
export async function replayOffers(
  policy: Policy,
  { arm, reward, features, width }: LoggedOffers,
  random: Random,
  job: Job
): Promise<Replayed> {
  let [matched, sum] = [0, 0];
  for (let row = 0; row < arm.length; row++) {
    if (row % ROWS_PER_BREATH === 0) await job.breathe();
    const own = features.subarray(row * width, (row + 1) * width);
    if (policy.choose(own, random) !== arm[row]) continue;
    policy.learn(arm[row], reward[row], own);
    matched++;
    sum += reward[row];
  }
  return { matched, mean: sum / matched };
}

/**
 * Regret of a policy against always choosing the best offer, in simulated customers.
 *
 * @param chanceOf probability of a reward, by arm and features
 * @returns the cumulative regret after each customer
 */
export async function simulateRegret(
  policy: Policy,
  arms: number,
  features: Float64Array[],
  chanceOf: (arm: number, features: Float64Array) => number,
  random: Random,
  job: Job
): Promise<Float64Array> {
  const lost = new Float64Array(features.length);
  let sum = 0;
  for (const [at, own] of features.entries()) {
    if (at % ROWS_PER_BREATH === 0) await job.breathe();
    const chosen = policy.choose(own, random);
    const chance = Array.from({ length: arms }, (_, arm) => chanceOf(arm, own));
    policy.learn(chosen, Number(random.next() < chance[chosen]), own);
    lost[at] = sum += Math.max(...chance) - chance[chosen];
  }
  return lost;
}
