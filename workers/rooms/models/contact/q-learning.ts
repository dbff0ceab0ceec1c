import type { Job } from '../../../contract/job.ts';
import { createRandom } from '../../../maths/random.ts';
import { DISCOUNT, MAIL_WEEKS } from './contract.ts';
import type { Rule, Transitions } from './plan.ts';

/** Length of a simulated customer's life in weeks, before another starts in a random state. */
const WEEKS_OF_ONE = 30;
/** Golden ratio: its multiples modulo 1 are evenly distributed (Weyl 1916). */
const GOLDEN = (Math.sqrt(5) - 1) / 2;
const BRANCHES = 4;

/** The policy after this number of simulated weeks. */
export interface LearnedRule {
  weeks: number;
  rule: Rule;
}

/**
 * Learns when to write from simulated customers alone, without access to the probabilities: tabular
 * Q-learning (Watkins and Dayan, Machine Learning 8, 1992), with step size 1 / (1 + (1 − discount)
 * · visits) (Wainwright, arXiv:1905.06265, 2019). Each week is simulated with and without a mail,
 * and for every state of the last mail, with common random numbers: otherwise noise exceeds the
 * effect of mail. Random numbers are stratified within a class.
 *
 * @param weeks numbers of simulated customer weeks at which the policy is returned, ascending
 */
export async function learnContacts(
  moves: Transitions,
  weeks: readonly number[],
  seed: number,
  job: Job
): Promise<LearnedRule[]> {
  const random = createRandom(seed);
  const states = moves.reward.length / 2;
  const classes = states / MAIL_WEEKS;
  const [worth, visits] = [new Float64Array(2 * states), new Uint32Array(classes)];
  const dealt = Float64Array.from(visits, () => random.next());
  const found: LearnedRule[] = [];
  let own = random.integer(classes);
  let done = 0;
  for (const until of weeks) {
    await job.breathe();
    for (; done < until; done++) {
      if (done % WEEKS_OF_ONE === 0) own = random.integer(classes);
      const luck = (dealt[own] + GOLDEN * visits[own]) % 1;
      const step = 1 / (1 + (1 - DISCOUNT) * visits[own]++);
      const from = 2 * MAIL_WEEKS * own;
      const end = from + 2 * MAIL_WEEKS;
      for (let at = from; at < end; at++) live(moves, worth, at, luck, step);
      const next = nextBy(moves, from + random.integer(2 * MAIL_WEEKS), luck);
      own = Math.floor(next / MAIL_WEEKS);
    }
    const rule = Uint8Array.from({ length: states }, (_, state) => bestAt(worth, state));
    found.push({ weeks: until, rule });
  }
  return found;
}

/** Updates Q from one week. */
function live(
  moves: Transitions,
  worth: Float64Array,
  at: number,
  luck: number,
  step: number
): void {
  const next = nextBy(moves, at, luck);
  const told = moves.reward[at] + DISCOUNT * worth[2 * next + bestAt(worth, next)];
  worth[at] += step * (told - worth[at]);
}

/** 1 where writing has the higher value. */
function bestAt(worth: Float64Array, state: number): number {
  return worth[2 * state + 1] > worth[2 * state] ? 1 : 0;
}

/** @param luck uniform random number 0 … 1; low values are orders */
function nextBy({ next, chance }: Transitions, at: number, luck: number): number {
  let left = luck;
  let place = at * BRANCHES;
  const last = place + BRANCHES - 1;
  while (place < last && left >= chance[place]) left -= chance[place++];
  return next[place];
}
