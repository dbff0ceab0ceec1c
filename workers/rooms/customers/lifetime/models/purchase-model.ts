import type { Random } from '../../../../maths/random.ts';
import type { Minimum, Objective } from '../../../../maths/optimise.ts';
import type { LogPrior } from './log-prior.ts';
import type { HistoryKinds } from '../purchase-history.ts';

/** The models' usual names in the literature. */
export type PurchaseModelName = 'BG/NBD' | 'MBG/NBD' | 'Pareto/NBD' | 'NBD';

/** The weeks to simulate, and the level of the whole shop in them. */
export interface Ahead {
  weeks: number;
  /** Factor on everybody's purchase rate; 1: as in the past. */
  pace: number;
}

/**
 * A model of how often customers buy and when they leave. A customer's history is `x` repeat
 * purchases, the last one `last` weeks after the first, observed for `weeks` weeks; `parameters`
 * are in the order of `parameterNames`.
 */
export interface PurchaseModel {
  name: PurchaseModelName;
  parameterNames: readonly string[];
  /** Indices of the shape parameters, which diverge where all customers are alike. */
  shapes: readonly number[];
  /** Negative log-likelihood in the logarithms of the parameters, with its gradient. */
  objective(kinds: HistoryKinds, prior?: LogPrior): Objective;
  climb(objective: Objective, kinds: HistoryKinds, near?: Float64Array): Minimum;
  /** Probability that the customer is still active. */
  alive(parameters: number[], x: number, last: number, weeks: number): number;
  /** Expected purchases in the next `t` weeks. */
  expected(parameters: number[], t: number, x: number, last: number, weeks: number): number;
  /** Probability of at least one purchase in the next `t` weeks. */
  buys(parameters: number[], t: number, x: number, last: number, weeks: number): number;
  /**
   * Simulates the coming weeks of a customer who is active now; returns the number of purchases.
   */
  play(parameters: number[], x: number, weeks: number, ahead: Ahead, random: Random): number;
}
