import type { Job } from '../../../contract/job.ts';
import type { Random } from '../../../maths/random.ts';
import type { Policy } from './policies.ts';

/** Offers that were made by chance, and what they brought. */
export interface LoggedOffers {
  arm: Uint32Array;
  reward: Float64Array;
  /** rows × features, row by row. */
  features: Float64Array;
  /** Numbers a row. */
  width: number;
}

interface Replayed {
  /** Rows where the policy chose what was offered. */
  matched: number;
  /** Mean reward there; NaN where there is none. */
  mean: number;
}

const ROWS_PER_BREATH = 1024;

/**
 * What a policy would have brought, from a log of offers made with equal chances: only rows where it
 * chooses what was offered count, and teach it (Li et al., "Unbiased offline evaluation of
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
 * How much a policy loses against always offering the best, in simulated customers.
 *
 * @param chanceOf of a reward, by arm and features
 * @returns the running sum of what is lost, a customer
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
