import { floatsOf } from '../../../learning/model-bytes.ts';
import type { PackedModel } from '../../../learning/model-bytes.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import { classesMet, defaultsOf, settingsOf, weightsOf } from './family.ts';
import type { Classifier, FitContext, Regressor } from './family.ts';
import { softmaxInPlace } from './link.ts';
import { createNetwork, runNetwork } from './networks/network.ts';
import type { Network } from './networks/network.ts';
import { trainNetwork } from './networks/train.ts';
import type { Rows } from './networks/train.ts';

const FORM = [
  { id: 'units', min: 1, max: 256, step: 1, default: 32 },
  { id: 'second_units', min: 0, max: 256, step: 1, default: 0 },
  { id: 'rate', min: 1e-5, max: 0.1, step: 0, default: 0.002 },
  { id: 'epochs', min: 1, max: 500, step: 1, default: 100 },
  { id: 'weight_decay', min: 0, max: 1, step: 0, default: 1e-4 }
] as const;

/** Prediction = output · deviation + mean. */
interface Perceptron {
  network: Network;
  mean: number;
  deviation: number;
}

/** A small neural network (multilayer perceptron). */
export const perceptron: Classifier<Perceptron> = {
  id: 'perceptron',
  settings: defaultsOf(FORM),
  form: FORM,
  needs: {},
  resume: 'epoch',
  async fit(data, context, job, checkpoints) {
    const goal = new Float64Array(data.classes * data.x.rows);
    data.label.forEach((own, row) => (goal[row * data.classes + own] = 1));
    const rows: Rows = { x: data.x, goal, weight: weightsOf(data), kind: 'classes' };
    const met = classesMet(data);
    const network = createNetwork(sizesOf(data.x, data.classes, context), context.seed);
    if (met.length > 1) await trainNetwork(network, rows, optionsOf(context), job, checkpoints);
    // With a single class it is always predicted.
    else network.weights.fill(0).set([10], network.weights.length - data.classes + (met[0] ?? 0));
    return { network, mean: 0, deviation: 1 };
  },
  pack,
  open,
  score:
    ({ network }) =>
    async (x) =>
      softmaxInPlace(runNetwork(network, x), x.rows, network.sizes[network.sizes.length - 1])
};

/** The same for a number, with squared errors. */
export const perceptronRegressor: Regressor<Perceptron> = {
  id: 'perceptron',
  settings: defaultsOf(FORM),
  form: FORM,
  needs: {},
  resume: 'epoch',
  async fit(data, context, job, checkpoints) {
    const weight = weightsOf(data);
    const total = weight.reduce((sum, own) => sum + own, 0);
    const mean = data.y.reduce((sum, own, row) => sum + own * weight[row], 0) / total;
    const spread = data.y.reduce((sum, own, row) => sum + (own - mean) ** 2 * weight[row], 0);
    const deviation = Math.sqrt(spread / total);
    const goal = data.y.map((own) => (own - mean) / (deviation || 1));
    const network = createNetwork(sizesOf(data.x, 1, context), context.seed);
    const rows: Rows = { x: data.x, goal, weight, kind: 'number' };
    if (deviation > 0) await trainNetwork(network, rows, optionsOf(context), job, checkpoints);
    return { network, mean, deviation };
  },
  pack,
  open,
  score:
    ({ network, mean, deviation }) =>
    async (x) =>
      runNetwork(network, x).map((own) => own * deviation + mean)
};

function sizesOf(x: Matrix, outputs: number, context: FitContext): number[] {
  const { units, second_units } = settingsOf(FORM, context);
  return [x.columns, units, ...(second_units > 0 ? [second_units] : []), outputs];
}

function optionsOf(context: FitContext) {
  const { rate, epochs, weight_decay } = settingsOf(FORM, context);
  return { rate, epochs, l2: weight_decay, seed: context.seed };
}

function pack({ network, mean, deviation }: Perceptron): PackedModel {
  const arrays = { weights: network.weights, sizes: Float64Array.from(network.sizes) };
  return { arrays, facts: { mean, deviation } };
}

function open(packed: PackedModel): Perceptron {
  const { mean, deviation } = packed.facts;
  const sizes = Array.from(floatsOf(packed, 'sizes'));
  return { network: { sizes, weights: floatsOf(packed, 'weights') }, mean, deviation };
}
