import { Failed } from '../../../contract/failure.ts';
import { floatsOf } from '../../../learning/model-bytes.ts';
import { openCurve, packCurve } from '../../../learning/training-curve.ts';
import type { Interactions } from '../interactions.ts';
import type { Gru, GruSettings } from './networks.ts';
import type { RecommenderMethod } from './recommender.ts';

const GRU: Omit<GruSettings, 'seed'> = {
  width: 64,
  rate: 0.003,
  dropped: 0.3,
  epochs: 20,
  patience: 2,
  batch: 64
};

/** A recurrent network (GRU) over a customer's orders. */
export const gru: RecommenderMethod<Gru> = {
  id: 'gru',
  settings: GRU,
  needs: {
    gradients: true,
    isPossible: (data, { networks }) => networks !== undefined && hasSequences(data)
  },
  fit(data, { networks, seed }, job) {
    if (!networks) throw new Failed('backend_none');
    return networks.gru(data, { ...GRU, seed }, job);
  },
  pack({ width, curve, ...arrays }) {
    return packCurve({ arrays, facts: { width } }, curve);
  },
  open: (packed) => ({
    width: packed.facts.width,
    embedding: floatsOf(packed, 'embedding'),
    output: floatsOf(packed, 'output'),
    input: floatsOf(packed, 'input'),
    state: floatsOf(packed, 'state'),
    bias: floatsOf(packed, 'bias'),
    itemBias: floatsOf(packed, 'itemBias'),
    curve: openCurve(packed)
  }),
  score: (model, data) => (_owned, user, into) => scoreGru(model, data, user, into),
  curveOf: ({ curve }) => curve
};

/** Only this many of a customer's latest orders are used. */
export const MAX_ORDERS = 12;
/** Minimum number of customers with an order to learn from (three or more orders). */
const MIN_LEARNERS = 100;
/** With more products, order vectors are too long to train while a person waits. */
const MAX_ITEMS = 8_000;

/** Customers whose orders show what follows what: those with three or more. */
export function learnersOf({ users, orders: { userStart } }: Interactions): number[] {
  return Array.from({ length: users }, (_, user) => user).filter(
    (user) => userStart[user + 1] - userStart[user] >= 3
  );
}

/** Whether there are enough data, and not too many, to train on. */
export function hasSequences(data: Interactions): boolean {
  return data.items > 1 && data.items <= MAX_ITEMS && learnersOf(data).length >= MIN_LEARNERS;
}

/**
 * Probability of each item to be in the customer's next order, from their orders so far; all zero
 * for a customer without orders.
 */
export function scoreGru(
  model: Gru,
  { orders }: Interactions,
  user: number,
  into: Float64Array
): void {
  into.fill(0);
  const to = orders.userStart[user + 1];
  const from = Math.max(orders.userStart[user], to - MAX_ORDERS);
  if (model.curve === null || from === to) return;
  const { width: w } = model;
  const state = new Float64Array(w);
  for (let order = from; order < to; order++) {
    step(model, orders.item.subarray(orders.start[order], orders.start[order + 1]), state);
  }
  let most = -Infinity;
  for (let item = 0; item < into.length; item++) {
    let sum = model.itemBias[item];
    for (let d = 0; d < w; d++) sum += model.output[item * w + d] * state[d];
    into[item] = sum;
    most = Math.max(most, sum);
  }
  let total = 0;
  for (let item = 0; item < into.length; item++) {
    into[item] = Math.exp(into[item] - most);
    total += into[item];
  }
  for (let item = 0; item < into.length; item++) into[item] /= total;
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** Updates the state with one order. */
function step(model: Gru, order: Uint32Array, state: Float64Array): void {
  const { width: w, embedding, input, state: recurrent, bias } = model;
  const gates = bias.slice();
  const mean = new Float64Array(w);
  for (const item of order) {
    for (let d = 0; d < w; d++) mean[d] += embedding[item * w + d] / order.length;
  }
  addProduct(mean, input, 3 * w, 0, 3 * w, gates);
  addProduct(state, recurrent, 3 * w, 0, 2 * w, gates);
  const reset = state.map((own, d) => own * sigmoid(gates[w + d]));
  addProduct(reset, recurrent, 3 * w, 2 * w, 3 * w, gates);
  for (let d = 0; d < w; d++) {
    const kept = sigmoid(gates[d]);
    state[d] = kept * state[d] + (1 - kept) * Math.tanh(gates[2 * w + d]);
  }
}

/** Adds the product of a row vector with the columns `from` … `to` of a matrix. */
function addProduct(
  row: Float64Array,
  matrix: Float64Array,
  columns: number,
  from: number,
  to: number,
  into: Float64Array
): void {
  for (let d = 0; d < row.length; d++) {
    for (let c = from; c < to; c++) into[c] += row[d] * matrix[d * columns + c];
  }
}
