import type { Job } from '../../../contract/job.ts';
import { floatsOf } from '../../../learning/model-bytes.ts';
import { invertSpd } from '../../../maths/matrices/spd-inverse.ts';
import { itemsOf } from '../interactions.ts';
import type { Interactions } from '../interactions.ts';
import type { RecommenderMethod } from './recommender.ts';

/** Weight of item i for recommending item j: `weight[i * items + j]`. */
export interface Ease {
  items: number;
  weight: Float64Array;
}

/** Beyond this the items × items matrix exceeds the memory of a small computer. */
const MAX_ITEMS = 4_000;
const EASE = { lambda: 100 };

/** EASE, for shops whose items × items matrix is not too large. */
export const ease: RecommenderMethod<Ease> = {
  id: 'ease',
  settings: EASE,
  needs: { isPossible: ({ items }) => items <= MAX_ITEMS },
  fit: (data, _context, job) => fitEase(data, EASE.lambda, job),
  pack: ({ weight }) => ({ arrays: { weight }, facts: {} }),
  open: (packed, { items }) => ({ items, weight: floatsOf(packed, 'weight') }),
  score: (model) => (owned, _user, into) => scoreEase(model, owned, into)
};

/**
 * A linear model that predicts each item from all others, in closed form (Steck, "Embarrassingly
 * shallow autoencoders for sparse data", WWW 2019): B = I − P / diag(P), P = (XᵀX + λI)⁻¹.
 *
 * @param lambda L2 regularisation
 */
export async function fitEase(data: Interactions, lambda: number, job: Job): Promise<Ease> {
  const { items } = data;
  const gram = new Float64Array(items * items);
  for (let user = 0; user < data.users; user++) {
    const own = itemsOf(data, user);
    for (const a of own) for (const b of own) gram[a * items + b]++;
    if (user % 500 === 0) await job.breathe();
  }
  for (let item = 0; item < items; item++) gram[item * items + item] += lambda;
  const weight = await invertSpd(gram, items, {
    breathe: async (share) => {
      job.report({ step: 'training', done: Math.round(share * 100), total: 100 });
      await job.breathe();
    }
  });
  const diagonal = Float64Array.from({ length: items }, (_, item) => weight[item * items + item]);
  for (let a = 0; a < items; a++) {
    for (let b = 0; b < items; b++) weight[a * items + b] /= -diagonal[b];
    weight[a * items + a] = 0;
  }
  return { items, weight };
}

export function scoreEase({ items, weight }: Ease, owned: Uint32Array, into: Float64Array): void {
  into.fill(0);
  for (const item of owned) {
    const row = weight.subarray(item * items, (item + 1) * items);
    for (let other = 0; other < items; other++) into[other] += row[other];
  }
}
