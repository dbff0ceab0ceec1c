import type { Random } from '../../../../maths/random.ts';
import type { Minimum, Objective } from '../../../../maths/optimise.ts';
import type { LogPrior } from './log-prior.ts';
import type { HistoryKinds } from '../purchase-history.ts';

/** The names the literature knows them by. */
export type PurchaseModelName = 'BG/NBD' | 'MBG/NBD' | 'Pareto/NBD' | 'NBD';

/** The weeks to be played, and how much livelier than usual they are for everybody. */
export interface Ahead {
  weeks: number;
  /** Purchases come this many times as often; 1: as in the past. */
  pace: number;
}

/**
 * A model of how often customers buy and when they leave. A customer's history is `x` repeat
 * purchases, the last one `last` weeks after the first, seen for `weeks` weeks; `parameters` stand in
 * the order of `parameterNames`.
 */
export interface PurchaseModel {
  name: PurchaseModelName;
  parameterNames: readonly string[];
  /** Places of the parameters that are shapes, which run off where customers are all alike. */
  shapes: readonly number[];
  /** Negative log-likelihood in the logarithms of the parameters, with its gradient. */
  objective(kinds: HistoryKinds, prior?: LogPrior): Objective;
  climb(objective: Objective, kinds: HistoryKinds, near?: Float64Array): Minimum;
  /** Chance that the customer still is one. */
  alive(parameters: number[], x: number, last: number, weeks: number): number;
  /** Expected purchases in the coming `t` weeks. */
  expected(parameters: number[], t: number, x: number, last: number, weeks: number): number;
  /** Chance of at least one purchase in the coming `t` weeks. */
  buys(parameters: number[], t: number, x: number, last: number, weeks: number): number;
  /**
   * Plays the coming weeks of a customer once, who at this moment still is one: how many purchases
   * come.
   */
  play(parameters: number[], x: number, weeks: number, ahead: Ahead, random: Random): number;
}
