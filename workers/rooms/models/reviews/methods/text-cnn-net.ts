import * as tf from '@tensorflow/tfjs';
import type { Random } from '../../../../maths/random.ts';
import { gatherRows } from '../../../../tensors/gather-rows.ts';
import { multiply } from '../../../../tensors/multiply.ts';
import type { TokenRows } from './token-rows.ts';
import { invent, zeros } from './mood-net.ts';
import type { MoodNetMethod } from './mood-net.ts';

const WIDTH = 32;
const FILTERS = 64;
/** Width of a filter in words. */
const WINDOW = 3;

/**
 * A convolution over words with max pooling: filters span three words, and each contributes its
 * strongest response in the text (Kim, "Convolutional neural networks for sentence classification",
 * EMNLP 2014). Convolutions are computed as unfolding and matrix multiplication, because the WASM
 * backend has no gradients of convolutions.
 */
export const textCnn: MoodNetMethod = {
  length: 80,
  batch: 64,
  rate: 0.003,
  layers: ['embedding', 'filter', 'filterBias', 'output', 'bias'],
  create({ words, length }: TokenRows, random: Random) {
    const embedding = invent(words, WIDTH, 0.3, random);
    const filter = invent(WINDOW * WIDTH, FILTERS, 1 / Math.sqrt(WINDOW * WIDTH), random);
    const filterBias = zeros(FILTERS);
    const output = invent(FILTERS, 2, 1 / Math.sqrt(FILTERS), random);
    const bias = zeros(2);
    const steps = length - WINDOW + 1;
    return {
      parameters: [embedding, filter, filterBias, output, bias],
      logits(token, texts) {
        const read = gatherRows(embedding, tf.tensor1d(token, 'int32'));
        const rows = read.reshape<tf.Tensor3D>([texts, length, WIDTH]);
        const shifted = Array.from({ length: WINDOW }, (_, at) =>
          tf.slice3d(rows, [0, at, 0], [texts, steps, WIDTH])
        );
        const windows = tf.concat3d(shifted, 2).reshape<tf.Tensor2D>([-1, WINDOW * WIDTH]);
        const answers = tf.relu(multiply(windows, filter).add(filterBias));
        const strongest = tf.max(answers.reshape([texts, steps, FILTERS]), 1) as tf.Tensor2D;
        return multiply(strongest, output).add(bias) as tf.Tensor2D;
      }
    };
  }
};
