import { minimise } from '../../../../maths/optimise.ts';
import type { Minimum, Objective } from '../../../../maths/optimise.ts';
import type { HistoryKinds } from '../purchase-history.ts';

/** Starting points of the optimisation; the best result is taken. */
const STARTS = [
  [1, 1, 1, 1],
  [0.3, 4, 0.5, 2],
  [0.8, 10, 0.1, 5]
];

/**
 * Maximises the likelihood, given as an objective of `size` log-parameters: from several starting
 * points scaled to the data, or from one point that is known to be near the maximum.
 */
export function climb(
  objective: Objective,
  kinds: HistoryKinds,
  size: number,
  near?: Float64Array
): Minimum {
  const slope = 1e-5 * Math.max(1, kinds.weeks.length) ** 0.5;
  const span = kinds.weeks.reduce((longest, own) => Math.max(longest, own), 1);
  let best: Minimum | undefined;
  for (const start of near ? [near] : STARTS.map((own) => Float64Array.from(own, Math.log))) {
    const from = start.slice(0, size);
    // alpha is a time: a tenth of the data's span, times the start's own idea.
    if (!near) from[1] += Math.log(span / 40);
    const found = minimise(objective, from, { slope });
    if (!best || found.value < best.value) best = found;
  }
  return best!;
}
