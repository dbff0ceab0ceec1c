import type { Objective } from '../../../../maths/optimise.ts';

/** Mean and spread of the logarithms of the parameters, where data are too thin to decide alone. */
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
 * Beyond this a shape means the same as at it: the customers are all alike, and a likelihood that is
 * flat there would send its parameters to 10¹¹ and farther.
 */
const MAX_LOG_SHAPE = Math.log(2_000);

/** The objective with a wall that no usual shop comes near: values below the limit do not change. */
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
