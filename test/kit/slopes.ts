import * as tf from '@tensorflow/tfjs';
import type { Random } from '../../workers/maths/random.ts';

const STEP = 1e-2;

/**
 * Directional derivative for each parameter along a random direction: by gradients and by central
 * differences. Directions have unit length, so that single precision suffices.
 */
export function slopesAlong(
  parameters: tf.Variable[],
  loss: () => tf.Scalar,
  random: Random
): [slope: number, difference: number][] {
  return parameters.map((parameter) => {
    const direction = Float32Array.from({ length: parameter.size }, () => random.normal());
    const length = Math.hypot(...direction);
    const begin = Float32Array.from(parameter.dataSync());
    const lossAt = (step: number) =>
      tf.tidy(() => {
        const moved = begin.map((own, at) => own + (step * direction[at]) / length);
        parameter.assign(tf.tensor(moved, parameter.shape));
        return loss().dataSync()[0];
      });
    const difference = (lossAt(STEP) - lossAt(-STEP)) / (2 * STEP);
    lossAt(0);
    const slope = tf.tidy(() => {
      const { grads } = tf.variableGrads(loss, [parameter]);
      const own = grads[parameter.name].dataSync<'float32'>();
      return own.reduce((sum, value, at) => sum + (value * direction[at]) / length, 0);
    });
    return [slope, difference];
  });
}
