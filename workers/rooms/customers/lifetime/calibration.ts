import type { Calibrated } from './contract.ts';

const GROUPS = 10;
/** Minimum number of customers per share. */
const MIN_GROUP = 10;

/**
 * Compares predicted probabilities with outcomes: customers sorted by probability, cut into ten
 * equal groups, the mean probability of each against the share that did buy.
 *
 * @param chances of buying in the test period
 * @param came purchases in the test period
 */
export function calibrate(chances: Float64Array, came: ArrayLike<number>): Calibrated[] {
  const order = Uint32Array.from(chances.keys()).sort((a, b) => chances[a] - chances[b]);
  const groups = Math.max(1, Math.min(GROUPS, Math.floor(order.length / MIN_GROUP)));
  return Array.from({ length: groups }, (_, group) => {
    const [from, to] = [group, group + 1].map((at) => Math.round((at * order.length) / groups));
    const own = order.subarray(from, to);
    const mean = (read: (c: number) => number) =>
      own.reduce((sum, c) => sum + read(c), 0) / Math.max(1, own.length);
    return {
      customers: own.length,
      chance: mean((c) => chances[c]),
      came: mean((c) => Number(came[c] > 0))
    };
  });
}
