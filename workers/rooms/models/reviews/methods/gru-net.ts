import * as tf from '@tensorflow/tfjs';
import type { Random } from '../../../../maths/random.ts';
import { gatherRows } from '../../../../tensors/gather-rows.ts';
import { multiply } from '../../../../tensors/multiply.ts';
import { stepByStep } from './step-by-step.ts';
import type { TokenRows } from './token-rows.ts';
import { invent, zeros } from './mood-net.ts';
import type { MoodNetMethod } from './mood-net.ts';

const WIDTH = 32;

/**
 * A gated recurrent unit that reads a text word by word and predicts its mood at the end (Cho et
 * al., "Learning phrase representations using RNN encoder–decoder", EMNLP 2014).
 */
export const gru: MoodNetMethod = {
  length: 40,
  batch: 128,
  rate: 0.005,
  layers: ['embedding', 'input', 'gates', 'candidate', 'gateBias', 'output', 'bias'],
  create({ words, length }: TokenRows, random: Random) {
    const even = 1 / Math.sqrt(WIDTH);
    const embedding = invent(words, WIDTH, 0.3, random);
    const input = invent(WIDTH, 3 * WIDTH, even, random);
    const gates = invent(WIDTH, 2 * WIDTH, even, random);
    const candidate = invent(WIDTH, WIDTH, even, random);
    const gateBias = zeros(3 * WIDTH);
    const output = invent(WIDTH, 2, even, random);
    const bias = zeros(2);
    return {
      parameters: [embedding, input, gates, candidate, gateBias, output, bias],
      logits(token, texts) {
        const turned = tf.tensor1d(stepByStep(token, texts, length), 'int32');
        const entering = multiply(gatherRows(embedding, turned), input).add(gateBias);
        let state = tf.zeros([texts, WIDTH]) as tf.Tensor2D;
        for (const own of tf.split(entering as tf.Tensor2D, length, 0)) {
          const [update, reset, fresh] = tf.split(own, 3, 1);
          const [updating, resetting] = tf.split(multiply(state, gates), 2, 1);
          const kept = tf.sigmoid(update.add(updating));
          const left = tf.sigmoid(reset.add(resetting)).mul(state) as tf.Tensor2D;
          const next = tf.tanh(fresh.add(multiply(left, candidate)));
          state = kept.mul(state).add(tf.sub(1, kept).mul(next)) as tf.Tensor2D;
        }
        return multiply(state, output).add(bias) as tf.Tensor2D;
      }
    };
  }
};
