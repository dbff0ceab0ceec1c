import * as tf from '@tensorflow/tfjs';
import type { Job } from '../../../contract/job.ts';
import { createRandom } from '../../../maths/random.ts';
import type { Random } from '../../../maths/random.ts';
import { sumCrossEntropy } from '../../../tensors/cross-entropy.ts';
import { multiply } from '../../../tensors/multiply.ts';
import { createAdam, createParameter, trainByGradients } from '../../../tensors/training-loop.ts';
import type { Interactions } from '../interactions.ts';
import { hasSequences, learnersOf, MAX_ORDERS } from './gru.ts';
import type { Gru, GruSettings } from './networks.ts';

/** Share of customers held back to decide when to stop training. */
const HELD_SHARE = 0.1;
const MAX_HELD = 300;
/** Limit of customers per epoch; of more, each epoch takes a different sample. */
const MAX_LEARNERS = 4_000;

/**
 * Predicts a customer's next order with a gated recurrent unit over their orders (Hidasi et al.,
 * "Session-based recommendations with recurrent neural networks", ICLR 2016, with the mean of an
 * order's products as input, as in Yu et al., "A dynamic recurrent model for next basket
 * recommendation", SIGIR 2016). After every order, a softmax over all products is compared with the
 * next order. Products of an order are dropped at random in training, so that no single one is
 * memorised.
 *
 * Orders are rows of zeros and ones multiplied by the embeddings, so that gradients only need
 * matrix products, which every backend has.
 */
export async function fitGru(data: Interactions, settings: GruSettings, job: Job): Promise<Gru> {
  const { width, rate, epochs, patience, batch, seed } = settings;
  if (!hasSequences(data)) return emptyModel(data, width);
  const random = createRandom(seed);
  const learners = random.shuffle(learnersOf(data));
  const heldCount = Math.min(Math.floor(learners.length * HELD_SHARE), MAX_HELD);
  const held = inBatches(byLength(learners.slice(0, heldCount), data), batch);
  const rest = learners.slice(heldCount);
  const net = createNet(data, width, random);
  const parameters = Object.values(net);
  let turn: number[][] = [];
  let draw = random;
  try {
    const curve = await trainByGradients(
      {
        parameters,
        epochs,
        patience,
        optimizer: createAdam(rate),
        batches: Math.ceil(Math.min(rest.length, MAX_LEARNERS) / batch),
        loss(epoch, number) {
          if (number === 0) {
            draw = createRandom(seed + 1 + epoch);
            const some = draw.shuffle(rest.slice()).slice(0, MAX_LEARNERS);
            turn = draw.shuffle(inBatches(byLength(some, data), batch));
          }
          const bags = bagOrders(data, turn[number], settings.dropped, draw);
          return lossOf(net, bags);
        },
        heldBatches: held.length,
        heldLoss: (number) => lossOf(net, bagOrders(data, held[number], 0, random))
      },
      job
    );
    const [embedding, output, input, state, candidate, bias, itemBias] = await Promise.all(
      parameters.map((own) => own.data())
    );
    return {
      width,
      curve,
      embedding: Float64Array.from(embedding),
      output: transposed(output, width, data.items),
      input: Float64Array.from(input),
      state: besides(state, candidate, width),
      bias: Float64Array.from(bias),
      itemBias: Float64Array.from(itemBias)
    };
  } finally {
    tf.dispose(parameters);
  }
}

/** The network's parameters, in the order of `fitGru`. */
export interface Net {
  embedding: tf.Variable<tf.Rank.R2>;
  /** width × items. */
  output: tf.Variable<tf.Rank.R2>;
  input: tf.Variable<tf.Rank.R2>;
  /** From the state to the update and reset gates, and to the candidate state. */
  state: tf.Variable<tf.Rank.R2>;
  candidate: tf.Variable<tf.Rank.R2>;
  bias: tf.Variable<tf.Rank.R2>;
  itemBias: tf.Variable<tf.Rank.R2>;
}

/**
 * An item's bias starts at the logarithm of its popularity, so that training starts from best
 * sellers.
 */
export function createNet(data: Interactions, width: number, random: Random): Net {
  const invent = (rows: number, columns: number, scale: number) =>
    createParameter(
      Float32Array.from({ length: rows * columns }, () => random.normal() * scale),
      [rows, columns]
    );
  const zeros = (columns: number) => createParameter(new Float32Array(columns), [1, columns]);
  const sold = new Float32Array(data.items).fill(1);
  for (const item of data.orders.item) sold[item]++;
  const even = 1 / Math.sqrt(width);
  return {
    embedding: invent(data.items, width, 1),
    output: invent(width, data.items, 0.5 * even),
    input: invent(width, 3 * width, even),
    state: invent(width, 2 * width, even),
    candidate: invent(width, width, even),
    bias: zeros(3 * width),
    itemBias: createParameter(sold.map(Math.log), [1, data.items])
  };
}

/**
 * Orders of a batch of customers, step by step: inputs and targets. Rows are step × customers +
 * customer, columns are items. A row of inputs sums to one, and so does a row of targets, unless
 * the customer has no such order.
 */
export interface Bags {
  steps: number;
  customers: number;
  items: number;
  input: Float32Array;
  target: Float32Array;
  /** Number of rows with a target. */
  rows: number;
}

/** @param dropped probability that a product is dropped from the inputs */
export function bagOrders(
  { orders, items }: Interactions,
  users: number[],
  dropped: number,
  random: Random
): Bags {
  const { userStart, start, item } = orders;
  const lengths = users.map((user) => Math.min(MAX_ORDERS, userStart[user + 1] - userStart[user]));
  const steps = Math.max(...lengths) - 1;
  const customers = users.length;
  const input = new Float32Array(steps * customers * items);
  const target = new Float32Array(steps * customers * items);
  let rows = 0;
  users.forEach((user, at) => {
    const first = userStart[user + 1] - lengths[at];
    for (let step = 0; step < lengths[at] - 1; step++) {
      const base = (step * customers + at) * items;
      const own = item.subarray(start[first + step], start[first + step + 1]);
      const shown = dropped > 0 ? own.filter(() => random.next() >= dropped) : own;
      for (const one of shown) input[base + one] = 1 / shown.length;
      const next = item.subarray(start[first + step + 1], start[first + step + 2]);
      for (const one of next) target[base + one] = 1 / next.length;
      rows++;
    }
  });
  return { steps, customers, items, input, target, rows };
}

/** Mean cross entropy of the softmax with the products of the next orders. */
export function lossOf(net: Net, bags: Bags): tf.Scalar {
  const shape: [number, number] = [bags.steps * bags.customers, bags.items];
  const logits = logitsOf(net, bags);
  const target = tf.tensor2d(bags.target, shape);
  return sumCrossEntropy(logits, target).div(bags.rows) as tf.Scalar;
}

/** Output of the network after every order, before the softmax. */
export function logitsOf(net: Net, { steps, customers, items, input }: Bags): tf.Tensor2D {
  const shape: [number, number] = [steps * customers, items];
  const mean = multiply(tf.tensor2d(input, shape), net.embedding);
  const entering = tf.split(multiply(mean, net.input).add(net.bias) as tf.Tensor2D, steps, 0);
  const width = net.candidate.shape[0];
  let state = tf.zeros([customers, width]) as tf.Tensor2D;
  const states = entering.map((own) => {
    const [update, reset, candidate] = tf.split(own, 3, 1);
    const [updating, resetting] = tf.split(multiply(state, net.state), 2, 1);
    const kept = tf.sigmoid(update.add(updating));
    const left = tf.sigmoid(reset.add(resetting)).mul(state) as tf.Tensor2D;
    const fresh = tf.tanh(candidate.add(multiply(left, net.candidate)));
    state = kept.mul(state).add(tf.sub(1, kept).mul(fresh)) as tf.Tensor2D;
    return state;
  });
  return multiply(tf.concat(states, 0), net.output).add(net.itemBias) as tf.Tensor2D;
}

/** Sorts customers by number of orders, so that few rows of a batch are empty. */
function byLength(users: number[], { orders: { userStart } }: Interactions): number[] {
  const length = (user: number) => Math.min(MAX_ORDERS, userStart[user + 1] - userStart[user]);
  return users.sort((a, b) => length(a) - length(b));
}

function inBatches(users: number[], size: number): number[][] {
  return Array.from({ length: Math.ceil(users.length / size) }, (_, batch) =>
    users.slice(batch * size, (batch + 1) * size)
  );
}

function transposed(matrix: ArrayLike<number>, rows: number, columns: number): Float64Array {
  return Float64Array.from(
    { length: rows * columns },
    (_, at) => matrix[(at % rows) * columns + Math.floor(at / rows)]
  );
}

/** Concatenates both matrices from the state, row by row. */
function besides(gates: ArrayLike<number>, candidate: ArrayLike<number>, w: number): Float64Array {
  return Float64Array.from({ length: 3 * w * w }, (_, at) => {
    const [row, column] = [Math.floor(at / (3 * w)), at % (3 * w)];
    return column < 2 * w ? gates[row * 2 * w + column] : candidate[row * w + column - 2 * w];
  });
}

/** The model where there are too few data to train. */
function emptyModel({ items }: Interactions, width: number): Gru {
  const nothing = () => new Float64Array(0);
  return {
    width,
    embedding: nothing(),
    output: nothing(),
    input: nothing(),
    state: nothing(),
    bias: nothing(),
    itemBias: new Float64Array(items),
    curve: null
  };
}
