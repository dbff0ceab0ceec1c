import type { Job } from '../../../contract/job.ts';
import { createRandom } from '../../../maths/random.ts';
import { floatsOf, integersOf } from '../../../learning/model-bytes.ts';
import type { PackedModel } from '../../../learning/model-bytes.ts';
import { ratingsWithin } from '../lists/rated.ts';
import type { RatedItems } from '../lists/rated.ts';
import type { RecommenderMethod } from './recommender.ts';

/**
 * Ratings as a global mean, biases of the customer and the product, and the product of their
 * factors.
 */
export interface BiasedFactors {
  factors: number;
  mean: number;
  userBias: Float64Array;
  itemBias: Float64Array;
  /** users × factors and items × factors. */
  user: Float64Array;
  item: Float64Array;
}

export interface BiasedMfSettings {
  factors: number;
  /** Minimum number of epochs; with few ratings more are run. */
  epochs: number;
  /** Initial learning rate; it decays to a fifth. */
  rate: number;
  regularisation: number;
  seed: number;
}

export const BIASED_MF = { factors: 16, epochs: 30, rate: 0.02, regularisation: 0.05 };
/** Minimum number of ratings. */
const MIN_RATINGS = 20;

interface RatedModel {
  ratings: BiasedFactors;
  /** 1 for items with a rating; the model knows nothing about others. */
  isRated: Uint32Array;
}

/** Explicit ratings by biased matrix factorisation. */
export const biasedMf: RecommenderMethod<RatedModel> = {
  id: 'biased_mf',
  settings: BIASED_MF,
  needs: { isPossible: (_data, { rated }) => (rated?.item.length ?? 0) >= MIN_RATINGS },
  async fit(data, { rated, seed }, job) {
    const known = ratingsWithin(data, rated ?? noRatings(data.users));
    const isRated = new Uint32Array(data.items);
    for (const own of known.item) isRated[own] = 1;
    return {
      ratings: await fitBiasedMf(known, data.items, { ...BIASED_MF, seed }, job),
      isRated
    };
  },
  pack({ ratings: { factors, mean, ...arrays }, isRated }) {
    return { arrays: { ...arrays, isRated }, facts: { factors, mean } };
  },
  open: (packed) => ({ ratings: openFactors(packed), isRated: integersOf(packed, 'isRated') }),
  score:
    ({ ratings, isRated }) =>
    (_owned, user, into) =>
      scoreBiasedMf(ratings, isRated, user, into)
};

function openFactors(packed: PackedModel): BiasedFactors {
  return {
    factors: packed.facts.factors,
    mean: packed.facts.mean,
    userBias: floatsOf(packed, 'userBias'),
    itemBias: floatsOf(packed, 'itemBias'),
    user: floatsOf(packed, 'user'),
    item: floatsOf(packed, 'item')
  };
}

function noRatings(users: number): RatedItems {
  return {
    start: new Uint32Array(users + 1),
    item: new Uint32Array(0),
    liking: new Float64Array(0),
    day: new Int32Array(0)
  };
}

const LAST_STEP = 0.2;
/** Minimum number of gradient steps, and the maximum number of epochs this may lead to. */
const MIN_STEPS = 1_000_000;
const MAX_EPOCHS = 300;

/**
 * Matrix factorisation of explicit ratings with biases, by stochastic gradient descent over the
 * ratings in random order (Funk, 2006; Koren, Bell and Volinsky, "Matrix factorization techniques
 * for recommender systems", IEEE Computer 2009).
 *
 * @param items number of items, rated or not
 */
export async function fitBiasedMf(
  { start, item, liking }: RatedItems,
  items: number,
  { factors: f, epochs: least, rate, regularisation: held, seed }: BiasedMfSettings,
  job: Job
): Promise<BiasedFactors> {
  const users = start.length - 1;
  const random = createRandom(seed);
  const invent = (rows: number) =>
    Float64Array.from({ length: rows * f }, () => random.normal() * 0.1);
  const model: BiasedFactors = {
    factors: f,
    mean: liking.reduce((sum, own) => sum + own, 0) / (liking.length || 1),
    userBias: new Float64Array(users),
    itemBias: new Float64Array(items),
    user: invent(users),
    item: invent(items)
  };
  const userOf = new Uint32Array(item.length);
  for (let user = 0; user < users; user++) userOf.fill(user, start[user], start[user + 1]);
  let order = Array.from(item.keys());
  const epochs = Math.max(least, Math.min(MAX_EPOCHS, Math.ceil(MIN_STEPS / order.length)));
  for (let epoch = 0; epoch < epochs; epoch++) {
    job.report({ step: 'training', done: epoch, total: epochs });
    await job.breathe();
    order = random.shuffle(order);
    const step = rate * LAST_STEP ** (epoch / epochs);
    for (const at of order) descend(model, userOf[at], item[at], liking[at], step, held);
  }
  return model;
}

function descend(
  model: BiasedFactors,
  user: number,
  item: number,
  rating: number,
  step: number,
  held: number
): void {
  const { factors: f, userBias, itemBias, user: p, item: q } = model;
  const [a, b] = [user * f, item * f];
  const error = rating - predictRating(model, user, item);
  userBias[user] += step * (error - held * userBias[user]);
  itemBias[item] += step * (error - held * itemBias[item]);
  for (let d = 0; d < f; d++) {
    const own = p[a + d];
    p[a + d] += step * (error * q[b + d] - held * own);
    q[b + d] += step * (error * own - held * q[b + d]);
  }
}

/** −1 is the bottom of the scale, 1 the top; a prediction may be outside. */
export function predictRating(model: BiasedFactors, user: number, item: number): number {
  const { factors: f, mean, userBias, itemBias, user: p, item: q } = model;
  let sum = mean + userBias[user] + itemBias[item];
  for (let d = 0; d < f; d++) sum += p[user * f + d] * q[item * f + d];
  return sum;
}

/** Predicted ratings above the bottom of the scale; 0 for items without ratings. */
function scoreBiasedMf(
  model: BiasedFactors,
  isRated: ArrayLike<number>,
  user: number,
  into: Float64Array
): void {
  for (let item = 0; item < into.length; item++) {
    into[item] = isRated[item] ? Math.max(0, predictRating(model, user, item) + 1) : 0;
  }
}
