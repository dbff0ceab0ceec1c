/**
 * Makes parts sum to their total, changing most what missed most (MinT: Wickramasuriya, Athanasopoulos
 * and Hyndman, "Optimal forecast reconciliation for hierarchical and grouped time series through trace
 * minimization", JASA 114, 2019). A total with parts is one constraint, so that the projection has the
 * closed form y − W c (c′ W c)⁻¹ c′ y with c = (1, −1, …, −1).
 *
 * A part that would fall below zero, and cannot, is held at zero and the others share the rest.
 *
 * @param said the total, then each part
 * @param covariance of their misses, row-major, in the same order
 * @param floored parts that cannot be below zero
 * @returns the parts, then summing to the total
 */
export function reconcile(
  said: Float64Array,
  covariance: Float64Array,
  floored: readonly boolean[]
): { total: number; parts: Float64Array } {
  const own = said.slice();
  const isFree = Array.from(said, (value, at) => {
    const isBelow = at > 0 && floored[at - 1] && value < 0;
    if (isBelow) own[at] = 0;
    return !isBelow;
  });
  let parts = projected(own, covariance, isFree);
  for (;;) {
    const below = Array.from(parts.keys()).filter((at) => floored[at] && parts[at] < 0);
    if (below.length === 0) break;
    for (const at of below) [own[at + 1], isFree[at + 1]] = [0, false];
    parts = projected(own, covariance, isFree);
  }
  return { total: parts.reduce((sum, value) => sum + value, 0), parts };
}

/** Parts of the projection among series that may move; the others stay. */
function projected(
  said: Float64Array,
  covariance: Float64Array,
  isFree: readonly boolean[]
): Float64Array {
  const size = said.length;
  const sign = (at: number) => (at === 0 ? 1 : -1);
  const weight = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; isFree[i] && j < size; j++) {
      if (isFree[j]) weight[i] += covariance[i * size + j] * sign(j);
    }
  }
  let [gap, all] = [0, 0];
  for (let at = 0; at < size; at++) {
    gap += sign(at) * said[at];
    all += sign(at) * weight[at];
  }
  // Nothing ever missed: the parts are taken at their word.
  if (!(all > 0)) return said.slice(1);
  return said.slice(1).map((value, at) => value - (weight[at + 1] * gap) / all);
}
