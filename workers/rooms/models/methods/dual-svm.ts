import type { Job } from '../../../contract/job.ts';

/** A kernel machine: decision value at x = Σ alpha · sign · kernel(x, row) + offset. */
export interface DualSolution {
  /** 0 … cost per row; above 0 only for support vectors. */
  alpha: Float64Array;
  offset: number;
}

const MAX_STEPS = 1_000_000;
const STEPS_PER_BREATH = 256;
const NO_BEND = 1e-12;

/**
 * A support vector machine by sequential minimal optimisation: minimises ½ αᵀQα − Σ α with 0 ≤ α ≤
 * cost and Σ sign · α = 0, two variables at a time, selected by second-order information (Fan, Chen
 * and Lin, "Working set selection using second order information for training support vector
 * machines", JMLR 6, 2005). Stops when the optimality conditions are violated by at most `gap`.
 *
 * @param kernelOf one row's kernel with every row; 1 with itself
 * @param sign −1 or 1 per row, both occur
 */
export async function solveDual(
  kernelOf: (row: number) => Float32Array,
  sign: Int8Array,
  cost: Float64Array,
  gap: number,
  job: Job
): Promise<DualSolution> {
  const alpha = new Float64Array(sign.length);
  // The negative gradient times the sign: at the optimum it equals the offset for all free
  // variables.
  const pull = Float64Array.from(sign);
  let [highest, lowest] = [0, 0];
  for (let step = 0; step < MAX_STEPS; step++) {
    if (step % STEPS_PER_BREATH === 0) await job.breathe();
    const up = highestPull(pull, alpha, sign, cost);
    const own = kernelOf(up);
    highest = pull[up];
    let [down, most] = [-1, 0];
    lowest = Infinity;
    for (let row = 0; row < sign.length; row++) {
      if (sign[row] > 0 ? alpha[row] <= 0 : alpha[row] >= cost[row]) continue;
      if (pull[row] < lowest) lowest = pull[row];
      const lead = highest - pull[row];
      if (lead <= 0) continue;
      const gain = (lead * lead) / Math.max(NO_BEND, 2 - 2 * own[row]);
      if (gain > most) [down, most] = [row, gain];
    }
    if (down < 0 || highest - lowest < gap) break;
    const other = kernelOf(down);
    const wanted = (highest - pull[down]) / Math.max(NO_BEND, 2 - 2 * own[down]);
    const room = sign[up] > 0 ? cost[up] - alpha[up] : alpha[up];
    const otherRoom = sign[down] > 0 ? alpha[down] : cost[down] - alpha[down];
    const move = Math.min(wanted, room, otherRoom);
    alpha[up] = move === room ? (sign[up] > 0 ? cost[up] : 0) : alpha[up] + sign[up] * move;
    alpha[down] =
      move === otherRoom ? (sign[down] > 0 ? 0 : cost[down]) : alpha[down] - sign[down] * move;
    for (let row = 0; row < pull.length; row++) pull[row] -= move * (own[row] - other[row]);
  }
  return { alpha, offset: offsetOf(pull, alpha, cost, (highest + lowest) / 2) };
}

/** The row whose increase of sign · alpha gains most. */
function highestPull(
  pull: Float64Array,
  alpha: Float64Array,
  sign: Int8Array,
  cost: Float64Array
): number {
  let [up, highest] = [0, -Infinity];
  for (let row = 0; row < sign.length; row++) {
    if (sign[row] > 0 ? alpha[row] >= cost[row] : alpha[row] <= 0) continue;
    if (pull[row] > highest) [up, highest] = [row, pull[row]];
  }
  return up;
}

/** From the rows on the margin; the middle of the feasible interval if there are none. */
function offsetOf(
  pull: Float64Array,
  alpha: Float64Array,
  cost: Float64Array,
  middle: number
): number {
  let [sum, count] = [0, 0];
  alpha.forEach((own, row) => {
    if (own <= 0 || own >= cost[row]) return;
    sum += pull[row];
    count++;
  });
  return count > 0 ? sum / count : middle;
}
