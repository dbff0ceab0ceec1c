import type { Objective } from '../../../../maths/optimise.ts';

/** Mean and standard deviation of the logarithms of the parameters, used where data are few. */
export interface LogPrior {
  mean: number[];
  deviation: number[];
}

/** Negative log-density of independent normals, without constants; adds to the gradient. */
export function addPrior(prior: LogPrior, point: Float64Array, gradient: Float64Array): number {
  let sum = 0;
  prior.mean.forEach((mean, i) => {
    const distance = (point[i] - mean) / prior.deviation[i];
    sum += (distance * distance) / 2;
    gradient[i] += distance / prior.deviation[i];
  });
  return sum;
}

/**
 * Beyond this value a shape parameter no longer changes the model: all customers are alike, and the
 * flat likelihood would let the parameters grow to 10¹¹ and beyond.
 */
const MAX_LOG_SHAPE = Math.log(2_000);

/**
 * Adds a penalty above the limit, which no ordinary shop reaches; below it the objective is
 * unchanged.
 */
export function withinReason(objective: Objective, shapes: readonly number[]): Objective {
  return (point, gradient) => {
    let value = objective(point, gradient);
    for (const at of shapes) {
      const beyond = point[at] - MAX_LOG_SHAPE;
      if (!(beyond > 0)) continue;
      value += beyond * beyond;
      gradient[at] += 2 * beyond;
    }
    return value;
  };
}
