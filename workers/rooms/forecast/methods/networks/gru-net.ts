import * as tf from '@tensorflow/tfjs';
import type { Random } from '../../../../maths/random.ts';
import { multiply } from '../../../../tensors/multiply.ts';
import { invent, QUANTILES, zeros, type WindowNetMethod } from './window-net.ts';
import type { WindowPlan } from './windows.ts';

const WIDTH = 24;

/**
 * An encoder–decoder: a gated recurrent unit reads the past; from its state and the known features
 * of each future step, quantiles of all steps are predicted at once (Wen and others, "A
 * multi-horizon quantile recurrent forecaster", 2017).
 */
export const gru: WindowNetMethod = {
  rate: 0.01,
  create({ look, ahead, known }: WindowPlan, random: Random) {
    const input = invent(known + 1, 3 * WIDTH, random);
    const gates = invent(WIDTH, 2 * WIDTH, random);
    const candidate = invent(WIDTH, WIDTH, random);
    const gateBias = zeros(1, 3 * WIDTH);
    const fromState = invent(WIDTH, WIDTH, random);
    const fromKnown = invent(known, WIDTH, random);
    const hiddenBias = zeros(1, WIDTH);
    const straight = zeros(known, QUANTILES.length);
    const output = invent(WIDTH, QUANTILES.length, random);
    const bias = zeros(1, QUANTILES.length);
    return {
      parameters: [
        ...[input, gates, candidate, gateBias, fromState, fromKnown, hiddenBias],
        ...[straight, output, bias]
      ],
      tell({ past, before, after }) {
        const windows = past.shape[0];
        const read = tf.concat([tf.expandDims(past, 2), before], 2);
        const turned = tf.transpose(read, [1, 0, 2]).reshape([look * windows, known + 1]);
        const entering = multiply(turned as tf.Tensor2D, input).add(gateBias) as tf.Tensor2D;
        let state = tf.zeros([windows, WIDTH]) as tf.Tensor2D;
        for (const own of tf.split(entering, look, 0)) {
          const [update, reset, fresh] = tf.split(own, 3, 1);
          const [updating, resetting] = tf.split(multiply(state, gates), 2, 1);
          const kept = tf.sigmoid(update.add(updating));
          const left = tf.sigmoid(reset.add(resetting)).mul(state) as tf.Tensor2D;
          const next = tf.tanh(fresh.add(multiply(left, candidate)));
          state = kept.mul(state).add(tf.sub(1, kept).mul(next)) as tf.Tensor2D;
        }
        const steps = after.reshape([windows * ahead, known]) as tf.Tensor2D;
        const ofSteps = multiply(steps, fromKnown).reshape([windows, ahead, WIDTH]);
        const ofState = multiply(state, fromState).add(hiddenBias).reshape([windows, 1, WIDTH]);
        const hidden = tf.tanh(ofSteps.add(ofState)).reshape([windows * ahead, WIDTH]);
        // Summed before the transposition to windows: WASM stores one matrix product plan per
        // tensor, and a gradient that is the right operand of products in two shapes crashes the
        // backend.
        const told = multiply(hidden as tf.Tensor2D, output).add(multiply(steps, straight));
        return told.add(bias).reshape([windows, ahead, QUANTILES.length]) as tf.Tensor3D;
      }
    };
  }
};
