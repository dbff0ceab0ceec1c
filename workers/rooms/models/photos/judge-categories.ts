import type { Pieces } from '../../../contract/job.ts';
import { bootstrappingMean, judging } from '../../../learning/honest-test.ts';
import type { Contradiction, PhotoMethodId, PhotoMetric } from './contract.ts';

/** Predictions of a method for every product: products × categories, probabilities. */
export interface ToldCategories {
  model: PhotoMethodId;
  chance: Float64Array;
}

export interface JudgedCategories {
  metrics: PhotoMetric[];
  accuracy: Record<PhotoMethodId, number>;
  use: PhotoMethodId;
}

const LEAST_CHANCE = 1e-6;

/**
 * Accuracy of each method by product, and the recommended one: the simplest that no other beats
 * significantly.
 *
 * @param told `majority` first, then by increasing complexity
 */
export function* judgeCategories(
  told: readonly ToldCategories[],
  category: Uint8Array,
  categories: number,
  seed: number
): Pieces<JudgedCategories> {
  const contenders = told.map(({ model, chance }) => ({
    id: model,
    values: Float64Array.from(category, (own, at) =>
      Number(mostLikely(chance, at, categories) === own)
    )
  }));
  let use = contenders[0];
  for (const own of contenders.slice(1)) {
    if ((yield* judging([use, own], seed)).beats) use = own;
  }
  const metrics: PhotoMetric[] = [];
  for (const [at, { model, chance }] of told.entries()) {
    const losses = Float64Array.from(
      category,
      (own, product) => -Math.log(Math.max(LEAST_CHANCE, chance[product * categories + own]))
    );
    const right = yield* bootstrappingMean(contenders[at].values, seed);
    metrics.push({ model, split: 'test', metric: 'accuracy', ...right });
    const loss = yield* bootstrappingMean(losses, seed);
    metrics.push({ model, split: 'test', metric: 'log_loss', ...loss });
  }
  const rightOf = ({ values }: (typeof contenders)[number]) =>
    values.reduce((sum, own) => sum + own, 0) / values.length;
  const accuracy = Object.fromEntries(contenders.map((own) => [own.id, rightOf(own)]));
  return { metrics, accuracy: accuracy as JudgedCategories['accuracy'], use: use.id };
}

/** The most likely category of a product. */
function mostLikely(chance: Float64Array, product: number, categories: number): number {
  let best = 0;
  for (let own = 1; own < categories; own++) {
    if (chance[product * categories + own] > chance[product * categories + best]) best = own;
  }
  return best;
}

/** Products predicted to be of another category than the shop's, most certain first. */
export function findContradictions(
  chance: Float64Array,
  products: readonly Pick<Contradiction, 'product' | 'name' | 'category' | 'path'>[],
  names: readonly string[]
): Contradiction[] {
  return products
    .map(({ product, name, category, path }, at) => {
      const told = mostLikely(chance, at, names.length);
      const probability = chance[at * names.length + told];
      return { product, name, category, told: names[told], probability, path };
    })
    .filter(({ category, told, probability }) => category !== told && probability > 0.5)
    .sort((a, b) => b.probability - a.probability);
}
