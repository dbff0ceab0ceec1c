import * as tf from '@tensorflow/tfjs';
import type { Random } from '../../../../maths/random.ts';
import { multiply } from '../../../../tensors/multiply.ts';
import { invent, QUANTILES, zeros, type WindowNetMethod } from './window-net.ts';
import type { WindowPlan } from './windows.ts';

const WIDTH = 48;
const LAYERS = 2;
const GENERIC_BLOCKS = 3;
/** Number of basis vectors of a generic block. */
const DIRECTIONS = 8;

/**
 * N-BEATS: blocks that each explain part of the remaining past (backcast), pass on the residual,
 * and add their forecast: first one on exogenous features (Olivares and others, "Neural basis
 * expansion analysis with exogenous variables", 2023), then generic ones (Oreshkin and others,
 * "N-BEATS", ICLR 2020).
 */
export const nBeats: WindowNetMethod = {
  rate: 0.006,
  create({ look, ahead, known }: WindowPlan, random: Random) {
    const told = ahead * QUANTILES.length;
    const layersOf = () =>
      Array.from({ length: LAYERS }, (_, layer) => ({
        weights: invent(layer === 0 ? look : WIDTH, WIDTH, random),
        bias: zeros(1, WIDTH)
      }));
    const along = {
      layers: layersOf(),
      back: invent(WIDTH, known, random),
      ahead: zeros(WIDTH, known * QUANTILES.length),
      bias: zeros(1, known * QUANTILES.length)
    };
    const generic = Array.from({ length: GENERIC_BLOCKS }, () => ({
      layers: layersOf(),
      back: invent(WIDTH, DIRECTIONS, random),
      ahead: invent(WIDTH, DIRECTIONS, random),
      backBasis: invent(DIRECTIONS, look, random),
      aheadBasis: zeros(DIRECTIONS, told)
    }));
    const read = (layers: ReturnType<typeof layersOf>, from: tf.Tensor2D) =>
      layers.reduce(
        (own, { weights, bias }) => tf.relu(multiply(own, weights).add(bias)) as tf.Tensor2D,
        from
      );
    return {
      parameters: [along, ...generic].flatMap(({ layers, ...own }) => [
        ...layers.flatMap(({ weights, bias }) => [weights, bias]),
        ...Object.values(own)
      ]),
      tell({ past, before, after }) {
        const windows = past.shape[0];
        const hidden = read(along.layers, past);
        const shares = multiply(hidden, along.back).reshape([windows, known, 1]);
        let left = past.sub(tf.matMul(before, shares as tf.Tensor3D).reshape([windows, look]));
        const wanted = multiply(hidden, along.ahead).add(along.bias);
        const by = wanted.reshape([windows, known, QUANTILES.length]);
        let sum = tf.matMul(after, by as tf.Tensor3D) as tf.Tensor;
        for (const block of generic) {
          const own = read(block.layers, left as tf.Tensor2D);
          left = left.sub(multiply(multiply(own, block.back), block.backBasis));
          const more = multiply(multiply(own, block.ahead), block.aheadBasis);
          sum = sum.add(more.reshape([windows, ahead, QUANTILES.length]));
        }
        return sum as tf.Tensor3D;
      }
    };
  }
};
