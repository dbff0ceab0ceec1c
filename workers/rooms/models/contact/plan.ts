import { DISCOUNT } from './contract.ts';
import { nextStates, rewardOf } from './simulated-shop.ts';
import type { SimulatedShop } from './simulated-shop.ts';

const MAX_SWEEPS = 2000;
/** Convergence: the change of a sweep as a share of the largest value. */
const SETTLED = 1e-6;
const BRANCHES = 4;

/** Rewards and next states, indexed by state × 2 + (1: writes). */
export interface Transitions {
  reward: Float64Array;
  /** Four per index. */
  next: Uint32Array;
  chance: Float64Array;
}

/** Whether to write, by state. */
export type Rule = Uint8Array;

export function layTransitions(shop: SimulatedShop): Transitions {
  const size = 2 * shop.states;
  const reward = new Float64Array(size);
  const next = new Uint32Array(size * BRANCHES);
  const chance = new Float64Array(size * BRANCHES);
  for (let at = 0; at < size; at++) {
    const [state, writes] = [at >> 1, (at & 1) === 1];
    const to = nextStates(shop, state, writes);
    reward[at] = rewardOf(shop, state, writes);
    next.set(to.state, at * BRANCHES);
    chance.set(to.chance, at * BRANCHES);
  }
  return { reward, next, chance };
}

/** The optimal policy by value iteration (Bellman 1957). */
export function findOptimal(moves: Transitions): Rule {
  const size = moves.reward.length / 2;
  const value = new Float64Array(size);
  const worthAt = (at: number) => worthOf(moves, moves.reward, value, at);
  sweep(value, (state) => Math.max(worthAt(2 * state), worthAt(2 * state + 1)));
  return Uint8Array.from(value, (_, state) => Number(worthAt(2 * state + 1) > worthAt(2 * state)));
}

/** Value of a policy by state: the discounted sum of a reward. */
export function valueOfRule(
  moves: Transitions,
  rule: Rule,
  reward: Float64Array = moves.reward
): Float64Array {
  const value = new Float64Array(rule.length);
  sweep(value, (state) => worthOf(moves, reward, value, 2 * state + rule[state]));
  return value;
}

/** Updates states in place until they converge. */
function sweep(value: Float64Array, worth: (state: number) => number): void {
  for (let times = 0; times < MAX_SWEEPS; times++) {
    let [change, largest] = [0, 0];
    for (let state = 0; state < value.length; state++) {
      const own = worth(state);
      change = Math.max(change, Math.abs(own - value[state]));
      largest = Math.max(largest, Math.abs(own));
      value[state] = own;
    }
    if (change <= SETTLED * largest) return;
  }
}

function worthOf(
  { next, chance }: Transitions,
  reward: Float64Array,
  value: Float64Array,
  at: number
): number {
  let later = 0;
  const end = (at + 1) * BRANCHES;
  for (let place = at * BRANCHES; place < end; place++) later += chance[place] * value[next[place]];
  return reward[at] + DISCOUNT * later;
}
