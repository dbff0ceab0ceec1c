import * as tf from '@tensorflow/tfjs';
import type { Random } from '../../../../maths/random.ts';
import { gatherRows } from '../../../../tensors/gather-rows.ts';
import { multiply } from '../../../../tensors/multiply.ts';
import { createParameter } from '../../../../tensors/training-loop.ts';
import { stepByStep } from './step-by-step.ts';
import type { TokenRows } from './token-rows.ts';
import { invent, zeros } from './mood-net.ts';
import type { MoodNetMethod } from './mood-net.ts';

const WIDTH = 32;

/**
 * Long short-term memory: reads a text word by word, with a gated cell state besides the hidden
 * state (Hochreiter and Schmidhuber, "Long short-term memory", Neural Computation 9, 1997; with the
 * forget gate of Gers, Schmidhuber and Cummins, 2000, initially open, as recommended by Jozefowicz,
 * Zaremba and Sutskever, ICML 2015).
 */
export const lstm: MoodNetMethod = {
  length: 40,
  batch: 128,
  rate: 0.005,
  layers: ['embedding', 'input', 'gates', 'gateBias', 'output', 'bias'],
  create({ words, length }: TokenRows, random: Random) {
    const even = 1 / Math.sqrt(WIDTH);
    const embedding = invent(words, WIDTH, 0.3, random);
    const input = invent(WIDTH, 4 * WIDTH, even, random);
    const gates = invent(WIDTH, 4 * WIDTH, even, random);
    const gateBias = openForget();
    const output = invent(WIDTH, 2, even, random);
    const bias = zeros(2);
    return {
      parameters: [embedding, input, gates, gateBias, output, bias],
      logits(token, texts) {
        const turned = tf.tensor1d(stepByStep(token, texts, length), 'int32');
        const entering = multiply(gatherRows(embedding, turned), input).add(gateBias);
        let state = tf.zeros([texts, WIDTH]) as tf.Tensor2D;
        let memory = tf.zeros([texts, WIDTH]) as tf.Tensor2D;
        for (const own of tf.split(entering as tf.Tensor2D, length, 0)) {
          const [forget, write, show, fresh] = tf.split(own.add(multiply(state, gates)), 4, 1);
          const written = tf.sigmoid(write).mul(tf.tanh(fresh));
          memory = tf.sigmoid(forget).mul(memory).add(written) as tf.Tensor2D;
          state = tf.sigmoid(show).mul(tf.tanh(memory)) as tf.Tensor2D;
        }
        return multiply(state, output).add(bias) as tf.Tensor2D;
      }
    };
  }
};

/** Forget gates start nearly open. */
function openForget() {
  const values = Float32Array.from({ length: 4 * WIDTH }, (_, at) => Number(at < WIDTH));
  return createParameter(values, [1, 4 * WIDTH]);
}
