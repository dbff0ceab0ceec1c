import * as tf from '@tensorflow/tfjs';
import type { Job } from '../../../contract/job.ts';
import { createRandom } from '../../../maths/random.ts';
import type { Random } from '../../../maths/random.ts';
import { gatherRows } from '../../../tensors/gather-rows.ts';
import { createAdam, createParameter, trainByGradients } from '../../../tensors/training-loop.ts';
import type { Bpr, BprSettings } from './networks.ts';
import { itemsOf } from '../interactions.ts';
import type { Interactions } from '../interactions.ts';

/** Share of the purchases held back to decide when to stop training, and its upper limit. */
const HELD_SHARE = 0.05;
const MAX_HELD = 4_000;
/** Purchases of customers with fewer products are not held back. */
const MIN_OWNED = 3;
/** Standard deviation of the initial factors. */
const BEGIN = 0.1;

/**
 * Matrix factorisation by Bayesian personalised ranking (Rendle, Freudenthaler, Gantner and
 * Schmidt-Thieme, UAI 2009): a product that a customer bought should score higher than a random one
 * they did not; −log σ of the difference is minimised by stochastic gradient descent on batches of
 * such triples (Adam). Every purchase is drawn once per epoch.
 *
 * Runs on the current tfjs backend; the same seed gives the same model on the same backend, and the
 * same up to rounding on another.
 */
export async function fitBpr(data: Interactions, settings: BprSettings, job: Job): Promise<Bpr> {
  const { factors, rate, regularisation, epochs, patience, batch, seed } = settings;
  const random = createRandom(seed);
  const { seen, held } = partTriples(data, random);
  if (seen.length === 0) return emptyModel(data, factors);
  const invent = (rows: number) =>
    createParameter(
      Float32Array.from({ length: rows * factors }, () => random.normal() * BEGIN),
      [rows, factors]
    );
  const tables = {
    user: invent(data.users),
    item: invent(data.items),
    bias: createParameter(new Float32Array(data.items), [data.items, 1])
  };
  const parameters = [tables.user, tables.item, tables.bias];
  let order = seen;
  let draw = random;
  try {
    const curve = await trainByGradients(
      {
        parameters,
        epochs,
        patience,
        optimizer: createAdam(rate),
        batches: Math.ceil(seen.length / batch),
        loss(epoch, number) {
          if (number === 0) {
            draw = createRandom(seed + 1 + epoch);
            order = draw.shuffle(seen.slice());
          }
          const own = order.subarray(number * batch, (number + 1) * batch);
          return lossOf(tables, drawTriples(data, own, draw), regularisation);
        },
        heldBatches: 1,
        // The same triples every time, so that epochs can be compared.
        heldLoss: () =>
          lossOf(tables, drawTriples(data, held.length ? held : seen, createRandom(seed)), 0)
      },
      job
    );
    const [users, items, biases] = await Promise.all(parameters.map((own) => own.data()));
    return { ...toFactors(data, factors, users, items, biases), curve };
  } finally {
    tf.dispose(parameters);
  }
}

interface Tables {
  user: tf.Tensor2D;
  item: tf.Tensor2D;
  bias: tf.Tensor2D;
}

/** Triples of a customer, an item they bought, and one they did not. */
interface Triples {
  user: Int32Array;
  bought: Int32Array;
  other: Int32Array;
}

/** Mean of −log σ(difference) over the triples, plus L2 regularisation of the rows they use. */
export function lossOf(
  { user, item, bias }: Tables,
  triples: Triples,
  regularisation: number
): tf.Scalar {
  const rows = (own: Int32Array) => tf.tensor1d(own, 'int32');
  const bought = rows(triples.bought);
  const other = rows(triples.other);
  const taste = gatherRows(user, rows(triples.user));
  const liked = gatherRows(item, bought);
  const rival = gatherRows(item, other);
  const lead = gatherRows(bias, bought).sub(gatherRows(bias, other)).squeeze([1]);
  const difference = tf.sum(taste.mul(liked.sub(rival)), 1).add(lead);
  // −log σ(x) = softplus(−x), which neither overflows nor takes the logarithm of zero.
  const ranking = tf.mean(tf.softplus(difference.neg()));
  const squares = tf.addN([taste, liked, rival].map((own) => tf.sum(own.square(), 1)));
  return ranking.add(tf.mean(squares).mul(regularisation / 2)) as tf.Scalar;
}

/**
 * Indices of purchases to learn from and to hold back; excludes customers who bought everything.
 */
function partTriples(data: Interactions, random: Random) {
  const seen: number[] = [];
  const held: number[] = [];
  const most = Math.min(HELD_SHARE, MAX_HELD / data.item.length);
  for (let user = 0; user < data.users; user++) {
    const [from, to] = [data.start[user], data.start[user + 1]];
    if (to - from === data.items) continue;
    for (let at = from; at < to; at++) {
      const isHeld = to - from >= MIN_OWNED && random.next() < most;
      (isHeld ? held : seen).push(at);
    }
  }
  return { seen: Uint32Array.from(seen), held: Uint32Array.from(held) };
}

function drawTriples(data: Interactions, places: Uint32Array, random: Random): Triples {
  const user = new Int32Array(places.length);
  const bought = new Int32Array(places.length);
  const other = new Int32Array(places.length);
  places.forEach((place, at) => {
    user[at] = userAt(data.start, place);
    bought[at] = data.item[place];
    const owned = itemsOf(data, user[at]);
    do other[at] = random.integer(data.items);
    while (holds(owned, other[at]));
  });
  return { user, bought, other };
}

/** The user of a purchase: the last one whose range starts at or before the index. */
function userAt(start: Uint32Array, place: number): number {
  let low = 0;
  let high = start.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (start[middle + 1] > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether a sorted list contains a number. */
function holds(list: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return list[low] === wanted;
}

/**
 * Adds the bias as one more factor, and centres items on their mean, so that a positive score means
 * better than average. Customers without purchases have zero factors.
 */
function toFactors(
  data: Interactions,
  factors: number,
  users: ArrayLike<number>,
  items: ArrayLike<number>,
  biases: ArrayLike<number>
): Omit<Bpr, 'curve'> {
  const width = factors + 1;
  const user = new Float64Array(data.users * width);
  for (let own = 0; own < data.users; own++) {
    if (data.start[own] === data.start[own + 1]) continue;
    for (let d = 0; d < factors; d++) user[own * width + d] = users[own * factors + d];
    user[own * width + factors] = 1;
  }
  const item = new Float64Array(data.items * width);
  const mean = new Float64Array(width);
  for (let own = 0; own < data.items; own++) {
    for (let d = 0; d < factors; d++) item[own * width + d] = items[own * factors + d];
    item[own * width + factors] = biases[own];
    for (let d = 0; d < width; d++) mean[d] += item[own * width + d] / data.items;
  }
  for (let at = 0; at < item.length; at++) item[at] -= mean[at % width];
  return { factors: width, user, item };
}

/** The model where there is nothing to rank: a single product, or everybody bought everything. */
function emptyModel({ users, items }: Interactions, factors: number): Bpr {
  const width = factors + 1;
  return {
    factors: width,
    user: new Float64Array(users * width),
    item: new Float64Array(items * width),
    curve: null
  };
}
