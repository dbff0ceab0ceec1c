import { createRandom } from '../../../../maths/random.ts';
import type { Matrix } from '../../../../maths/matrices/matrix.ts';

/** Multilayer perceptron; all layers but the last use ReLU. */
export interface Network {
  /** Columns, units of every hidden layer, outputs. */
  sizes: number[];
  /** Layer by layer: the weights by input (`input * units + unit`), then the biases. */
  weights: Float64Array;
}

/** Random weights scaled for ReLU (He et al., ICCV 2015). */
export function createNetwork(sizes: number[], seed: number): Network {
  const random = createRandom(seed);
  const weights = new Float64Array(weightsBefore(sizes, sizes.length - 1));
  for (let layer = 0, at = 0; layer + 1 < sizes.length; layer++) {
    const [inputs, units] = [sizes[layer], sizes[layer + 1]];
    const width = Math.sqrt((layer + 2 < sizes.length ? 2 : 1) / Math.max(1, inputs));
    for (let own = 0; own < inputs * units; own++) weights[at++] = width * random.normal();
    at += units;
  }
  return { sizes, weights };
}

function weightsBefore(sizes: readonly number[], layers: number): number {
  let sum = 0;
  for (let own = 0; own < layers; own++) sum += (sizes[own] + 1) * sizes[own + 1];
  return sum;
}

/** Activations of every layer for one row; the first is the row itself. */
export function createAnswers({ sizes }: Network): Float64Array[] {
  return sizes.map((size) => new Float64Array(size));
}

/** Computes the layers after the first. */
export function forward({ sizes, weights }: Network, answers: Float64Array[]): void {
  for (let layer = 0, at = 0; layer + 1 < sizes.length; layer++) {
    const [from, to] = [answers[layer], answers[layer + 1]];
    const units = to.length;
    const offsets = at + from.length * units;
    for (let unit = 0; unit < units; unit++) to[unit] = weights[offsets + unit];
    for (let input = 0; input < from.length; input++, at += units) {
      const own = from[input];
      if (own === 0) continue;
      for (let unit = 0; unit < units; unit++) to[unit] += own * weights[at + unit];
    }
    at += units;
    if (layer + 2 === sizes.length) continue;
    for (let unit = 0; unit < units; unit++) if (to[unit] < 0) to[unit] = 0;
  }
}

/**
 * Backpropagation: adds the gradient of all weights, given that of the outputs (Rumelhart, Hinton
 * and Williams, Nature 323, 1986).
 *
 * @param slopes gradient of every layer; the last is given, the others are overwritten
 */
export function backward(
  { sizes, weights }: Network,
  answers: Float64Array[],
  slopes: Float64Array[],
  into: Float64Array
): void {
  for (let layer = sizes.length - 2; layer >= 0; layer--) {
    const [from, to, below] = [answers[layer], slopes[layer + 1], slopes[layer]];
    const units = to.length;
    let at = weightsBefore(sizes, layer);
    for (let input = 0; input < from.length; input++, at += units) {
      const own = from[input];
      below[input] = 0;
      if (own === 0) continue;
      let sum = 0;
      for (let unit = 0; unit < units; unit++) {
        into[at + unit] += own * to[unit];
        sum += weights[at + unit] * to[unit];
      }
      below[input] = sum;
    }
    for (let unit = 0; unit < units; unit++) into[at + unit] += to[unit];
  }
}

/** Outputs for rows, by output. */
export function runNetwork(network: Network, x: Matrix): Float64Array {
  const answers = createAnswers(network);
  const last = answers[answers.length - 1];
  const out = new Float64Array(last.length * x.rows);
  for (let row = 0; row < x.rows; row++) {
    for (let column = 0; column < x.columns; column++) {
      answers[0][column] = x.values[column * x.rows + row];
    }
    forward(network, answers);
    for (let own = 0; own < last.length; own++) out[own * x.rows + row] = last[own];
  }
  return out;
}
