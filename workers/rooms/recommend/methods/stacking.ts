import type { Job } from '../../../contract/job.ts';
import { drawSome } from '../../../learning/honest-test.ts';
import { fitNonNegativeLogistic } from '../../../learning/logistic-regression.ts';
import { floatsOf } from '../../../learning/model-bytes.ts';
import type { Method } from './contract.ts';
import { itemsOf } from '../interactions.ts';
import type { Interactions } from '../interactions.ts';
import { holdBack } from '../test/part-purchases.ts';
import type { Held, Parted } from '../test/part-purchases.ts';
import type { Methods, Recommender, RecommenderMethod, Score } from './recommender.ts';
import { topItems } from '../lists/ranking.ts';

/** The methods it combines: of each kind one that is sparse and quickly fitted. */
const PARTS: readonly Method[] = [
  'recent_best_sellers',
  'content',
  'markov',
  'item_knn_bm25',
  'slim'
];

interface Stack {
  parts: Recommender[];
  /** One weight per part, adding up to one. */
  weight: Float64Array;
}

/** A stack of one method of each kind. */
export const stacking: RecommenderMethod<Stack> = {
  id: 'stacking',
  settings: {},
  needs: {},
  async fit(_data, { fitOther, getPast, seed }, job) {
    const { parted, methods } = getPast();
    const earlier = await fitParts(methods.fit, job);
    const weight = await learnWeights(earlier, parted, seed, job);
    return { parts: await fitParts(fitOther, job), weight };
  },
  pack: ({ weight }) => ({ arrays: { weight }, facts: {} }),
  open: async (packed, _data, { fitOther }, job) => ({
    parts: await fitParts(fitOther, job),
    weight: floatsOf(packed, 'weight')
  }),
  score: ({ parts, weight }) => scoreStack(parts, weight)
};

async function fitParts(fit: Methods['fit'], job: Job): Promise<Recommender[]> {
  const parts: Recommender[] = [];
  for (const part of PARTS) parts.push(await fit(part, job));
  return parts;
}

const MAX_LEARNED_FROM = 1_000;
const CANDIDATES = 30;
const USERS_PER_BREATH = 50;

/**
 * Stacking (Wolpert, "Stacked generalization", 1992): the weight of each method is learned by a
 * logistic regression with non-negative weights, from each customer's last order before those held
 * back for the test: candidates are the thirty best of each method, the label is whether the customer
 * then bought them.
 *
 * @param parts fitted on `past.train`, which precedes the orders learned from
 * @returns one weight per part, adding up to one
 */
export async function learnWeights(
  parts: Recommender[],
  past: Parted,
  seed: number,
  job: Job
): Promise<Float64Array> {
  const equal = new Float64Array(parts.length).fill(1 / parts.length);
  const held = drawSome(holdBack(past, 'new'), MAX_LEARNED_FROM, seed);
  const { features, bought } = await gatherExamples(parts, past.train, held, job);
  const positive = bought.reduce((sum, own) => sum + own, 0);
  if (positive === 0 || positive === bought.length) return equal;
  const { weight } = await fitNonNegativeLogistic(features, bought, parts.length, job);
  const total = weight.reduce((sum, own) => sum + own, 0);
  return total > 0 ? weight.map((own) => own / total) : equal;
}

async function gatherExamples(
  parts: Recommender[],
  before: Interactions,
  held: Held[],
  job: Job
): Promise<{ features: number[]; bought: number[] }> {
  const features: number[] = [];
  const bought: number[] = [];
  const scores = parts.map(() => new Float64Array(before.items));
  const blocked = new Uint8Array(before.items);
  for (const [at, { user, items }] of held.entries()) {
    if (at % USERS_PER_BREATH === 0) {
      job.report({ step: 'training', done: at, total: held.length });
      await job.breathe();
    }
    const owned = itemsOf(before, user);
    for (const item of owned) blocked[item] = 1;
    const candidates = new Set<number>();
    parts.forEach((part, p) => {
      scorePart(part, owned, user, scores[p]);
      for (const item of topItems(scores[p], blocked, CANDIDATES)) candidates.add(item);
    });
    for (const item of candidates) {
      for (const own of scores) features.push(own[item]);
      bought.push(Number(items.includes(item)));
    }
    for (const item of owned) blocked[item] = 0;
  }
  return { features, bought };
}

/** A part's scores, scaled so that the customer's best is 1 and items without evidence are 0. */
function scorePart(part: Recommender, owned: Uint32Array, user: number, into: Float64Array): void {
  part.score(owned, user, into);
  let most = 0;
  for (const score of into) if (score > most) most = score;
  for (let item = 0; item < into.length; item++) into[item] = Math.max(0, into[item]) / (most || 1);
}

/** Weighted sum of the parts' scores, each scaled to 0 … 1. */
function scoreStack(parts: Recommender[], weight: Float64Array): Score {
  let own = new Float64Array(0);
  return (owned, user, into) => {
    if (own.length !== into.length) own = new Float64Array(into.length);
    into.fill(0);
    parts.forEach((part, p) => {
      if (weight[p] === 0) return;
      scorePart(part, owned, user, own);
      for (let item = 0; item < into.length; item++) into[item] += weight[p] * own[item];
    });
  };
}
