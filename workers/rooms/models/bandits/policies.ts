import { cholesky } from '../../../maths/matrices/cholesky.ts';
import { solveByCholesky } from '../../../maths/matrices/solve-spd.ts';
import { dot } from '../../../maths/vectors.ts';
import type { Random } from '../../../maths/random.ts';

/** A bandit policy: chooses an offer at every decision and learns from its reward. */
export interface Policy {
  /** @param features of the customer; context-free policies ignore them */
  choose(features: Float64Array, random: Random): number;
  /** @param reward 0 … 1, such as a visit */
  learn(arm: number, reward: number, features: Float64Array): void;
}

export interface PolicySettings {
  /** Exploration rate of ε-greedy. */
  epsilon: number;
  /** Width of LinUCB's confidence bounds (α). */
  width: number;
  /** Number of context features; LinUCB adds a constant. */
  features: number;
}

/** Bandit policies, by their usual names. */
export const BANDIT_POLICIES: Record<
  'epsilon_greedy' | 'ucb1' | 'thompson' | 'lin_ucb',
  (arms: number, settings: PolicySettings) => Policy
> = {
  epsilon_greedy: epsilonGreedy,
  ucb1,
  thompson,
  lin_ucb: linUcb
};

/**
 * ε-greedy: mostly the best so far, a fixed share at random (Sutton and Barto, "Reinforcement
 * learning", 2018, 2.4).
 */
function epsilonGreedy(arms: number, { epsilon }: PolicySettings): Policy {
  const { count, sum, learn } = tally(arms);
  return {
    learn,
    choose: (_, random) =>
      random.next() < epsilon
        ? random.integer(arms)
        : best(arms, (arm) => (count[arm] > 0 ? sum[arm] / count[arm] : Infinity))
  };
}

/**
 * UCB1: the highest upper confidence bound (Auer, Cesa-Bianchi and Fischer, Machine Learning 47,
 * 2002).
 */
function ucb1(arms: number): Policy {
  const { count, sum, learn } = tally(arms);
  return {
    learn,
    choose() {
      const tries = count.reduce((all, own) => all + own, 0);
      return best(arms, (arm) =>
        count[arm] > 0
          ? sum[arm] / count[arm] + Math.sqrt((2 * Math.log(tries)) / count[arm])
          : Infinity
      );
    }
  };
}

/** Thompson sampling with a Beta(1, 1) prior (Thompson, Biometrika 25, 1933). */
function thompson(arms: number): Policy {
  const { count, sum, learn } = tally(arms);
  return {
    learn,
    choose: (_, random) =>
      best(arms, (arm) => {
        const yes = random.gamma(1 + sum[arm], 1);
        const no = random.gamma(1 + count[arm] - sum[arm], 1);
        return yes / (yes + no);
      })
  };
}

/**
 * LinUCB: the highest upper confidence bound of a linear model of the context (Li et al., WWW
 * 2010).
 */
function linUcb(arms: number, { width, features }: PolicySettings): Policy {
  const size = features + 1;
  const squares = Array.from({ length: arms }, () =>
    new Float64Array(size * size).map((_, at) => Number(at % (size + 1) === 0))
  );
  // An arm is asked for every customer but learns from few: its factor is kept until it learns.
  const factors = squares.map((own) => cholesky(own, size)!);
  const sums = Array.from({ length: arms }, () => new Float64Array(size));
  const row = new Float64Array(size).fill(1);
  const turnTo = (own: Float64Array) => row.set(own.subarray(0, features));
  return {
    choose(own) {
      turnTo(own);
      return best(arms, (arm) => {
        // With A z = x, both the prediction zᵀb and its variance xᵀz.
        const turned = solveByCholesky(factors[arm], size, row);
        return dot(turned, sums[arm]) + width * Math.sqrt(dot(turned, row));
      });
    },
    learn(arm, reward, own) {
      turnTo(own);
      for (let i = 0; i < size; i++) {
        sums[arm][i] += reward * row[i];
        for (let j = 0; j < size; j++) squares[arm][i * size + j] += row[i] * row[j];
      }
      factors[arm] = cholesky(squares[arm], size)!;
    }
  };
}

function tally(arms: number) {
  const [count, sum] = [new Float64Array(arms), new Float64Array(arms)];
  const learn = (arm: number, reward: number) => {
    count[arm]++;
    sum[arm] += reward;
  };
  return { count, sum, learn };
}

/** Ties go to the first. */
function best(arms: number, valueOf: (arm: number) => number): number {
  let [chosen, most] = [0, -Infinity];
  for (let arm = 0; arm < arms; arm++) {
    const value = valueOf(arm);
    if (value > most) [chosen, most] = [arm, value];
  }
  return chosen;
}
