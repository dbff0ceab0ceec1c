/**
 * Makes the forecasts of parts add up to their total by minimum trace reconciliation, which changes
 * the least reliable forecasts most (MinT: Wickramasuriya, Athanasopoulos and Hyndman, "Optimal
 * forecast reconciliation for hierarchical and grouped time series through trace minimization",
 * JASA 114, 2019). A total with parts is a single constraint, so that the projection has the closed
 * form y − W c (c′ W c)⁻¹ c′ y with c = (1, −1, …, −1).
 *
 * A part that would become negative but cannot is set to zero, and the others absorb the
 * difference.
 *
 * @param said forecasts of the total, then of each part
 * @param covariance of their errors, row-major, in the same order
 * @param floored parts that cannot be negative
 * @returns the reconciled parts, whose sum is the reconciled total
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

/** Projects the series that may change; the others stay. */
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
  // If there were never any errors, the parts are kept as they are.
  if (!(all > 0)) return said.slice(1);
  return said.slice(1).map((value, at) => value - (weight[at + 1] * gap) / all);
}
