import { Failed } from '../../contract/failure.ts';
import type { Job } from '../../contract/job.ts';
import type { TrainingCurve } from '../../contract/training.ts';
import { fitAls, scoreFactors } from './als.ts';
import { countByCountry, countRecent, weighAgain } from './best-sellers.ts';
import { BLEND_PARTS, learnBlend, scoreBlend } from './blend.ts';
import { scoreBpr } from './bpr.ts';
import type { Bpr, BprSettings } from './bpr.ts';
import { fitBoughtNext, lastOrderOf } from './bought-next.ts';
import { createProfileScorer } from './content-profile.ts';
import type { TextLikeness } from './content-profile.ts';
import { METHODS } from './contract.ts';
import type { Method, Scope, Split } from './contract.ts';
import { EASE_MOST_ITEMS, fitEase, scoreEase } from './ease.ts';
import { countBuyers, itemsOf } from './interactions.ts';
import type { Interactions } from './interactions.ts';
import { fitItemKnn, scoreItemKnn } from './item-knn.ts';
import type { ItemKnn, Likeness } from './item-knn.ts';
import { hasSequences, scoreNextItem } from './next-item.ts';
import type { NextItem, NextItemSettings } from './next-item.ts';
import { partPurchases } from './part-purchases.ts';
import type { Parted } from './part-purchases.ts';
import { fitSlim } from './slim.ts';

/** A fitted method: scores every item for a customer who has these items. */
export interface Recommender {
  method: Method;
  /** @param user place in the data it was fitted on; methods that only look at items ignore it */
  score(owned: Uint32Array, user: number, into: Float64Array): void;
  /** Of a method trained by gradients. */
  curve?: TrainingCurve;
}

const NEIGHBOURS = 100;
const LAMBDA = 100;
export const ALS = { factors: 64, regularisation: 10, alpha: 5, rounds: 15 };
/** Chosen on the last orders of Online Retail; see the comparison in the tests. */
export const BPR: Omit<BprSettings, 'seed'> = {
  ...{ factors: 64, rate: 0.02, regularisation: 0.03 },
  ...{ epochs: 30, patience: 3, batch: 16_384 }
};
export const SEQUENCE: Omit<NextItemSettings, 'seed'> = {
  ...{ width: 64, rate: 0.003, dropped: 0.3 },
  ...{ epochs: 20, patience: 2, batch: 64 }
};
export const SLIM = { l1: 1, l2: 20 };
const LIKENESS: Partial<Record<Method, Likeness>> = {
  bought_also: 'cosine',
  bought_also_jaccard: 'jaccard',
  bought_also_bm25: 'bm25'
};

/** The methods of one shop, each fitted when first asked for. */
export interface Methods {
  /**
   * Those this shop's data allow: EASE needs a matrix of items × items, a profile needs texts, and
   * buying again says nothing where only new products count.
   */
  possible(scope: Scope): Method[];
  fit(method: Method, job: Job): Promise<Recommender>;
}

/** Purchases parted in time, and the methods that see only the first part. */
export interface Past {
  parted: Parted;
  methods: Methods;
}

/** What methods need besides purchases. */
export interface MethodContext {
  /** Of everything that begins by chance. */
  seed: number;
  /** Absent where products have no names. */
  texts?: TextLikeness;
  /** Per user a number of the country, 0 where not known; absent where no file says one. */
  countryOf?: Uint32Array;
  /** Training by gradients; absent where there are no tensors. */
  networks?: Networks;
}

/** Fits on whatever tensors run on. */
export interface Networks {
  bpr(data: Interactions, settings: BprSettings, job: Job): Promise<Bpr>;
  sequence(data: Interactions, settings: NextItemSettings, job: Job): Promise<NextItem>;
}

export function createPast(data: Interactions, split: Split, context: MethodContext): Past {
  const parted = partPurchases(data, split);
  return { parted, methods: createMethods(parted.train, context) };
}

/**
 * Methods on who bought what.
 *
 * @param getPast what a blend learns from: the same customers before their last order
 */
export function createMethods(
  data: Interactions,
  context: MethodContext,
  getPast = () => createPast(data, 'last_order', context)
): Methods {
  const fitted = new Map<Method, Recommender>();
  const curves = new Map<Method, TrainingCurve>();
  let neighbours: ItemKnn | null = null;

  async function nearest(job: Job): Promise<ItemKnn> {
    neighbours ??= await fitItemKnn(data, NEIGHBOURS, job);
    return neighbours;
  }

  async function train(method: Method, job: Job): Promise<Recommender['score']> {
    switch (method) {
      case 'best_sellers':
        return scoreAll(Float64Array.from(countBuyers(data)));
      case 'recent_best_sellers':
        return scoreAll(countRecent(data));
      case 'country_best_sellers': {
        const { countryOf } = context;
        if (!countryOf) return scoreAll(Float64Array.from(countBuyers(data)));
        const sold = countByCountry(data, countryOf);
        return (_, user, into) => into.set(sold.get(countryOf[user])!);
      }
      case 'buy_again': {
        const worth = weighAgain(data);
        return (_, user, into) => {
          into.fill(0);
          const from = data.start[user];
          itemsOf(data, user).forEach((item, at) => (into[item] = worth[from + at]));
        };
      }
      case 'content': {
        if (!context.texts) return (_owned, _user, into) => into.fill(0);
        const score = createProfileScorer(data, context.texts);
        return (_, user, into) => score(user, into);
      }
      case 'bought_next': {
        const model = await fitBoughtNext(data, NEIGHBOURS, job);
        return (_, user, into) => scoreItemKnn(model, lastOrderOf(data, user), into);
      }
      case 'linear': {
        const model = await fitEase(data, LAMBDA, job);
        return (owned, _, into) => scoreEase(model, owned, into);
      }
      case 'sparse_linear': {
        const model = await fitSlim(data, await nearest(job), SLIM, job);
        return (owned, _, into) => scoreItemKnn(model, owned, into);
      }
      case 'factors': {
        const model = await fitAls(data, { ...ALS, seed: context.seed }, job);
        return (_, user, into) => scoreFactors(model, user, into);
      }
      case 'blend': {
        const { parted, methods: earlier } = getPast();
        const past: Recommender[] = [];
        const parts: Recommender[] = [];
        for (const part of BLEND_PARTS) {
          past.push(await earlier.fit(part, job));
          parts.push(await fit(part, job));
        }
        const weight = await learnBlend(past, parted, context.seed, job);
        return scoreBlend(parts, weight);
      }
      case 'bpr': {
        const model = await networksOf(context).bpr(data, { ...BPR, seed: context.seed }, job);
        if (model.curve) curves.set(method, model.curve);
        return (_, user, into) => scoreBpr(model, user, into);
      }
      case 'sequence': {
        const settings = { ...SEQUENCE, seed: context.seed };
        const model = await networksOf(context).sequence(data, settings, job);
        if (model.curve) curves.set(method, model.curve);
        return (_, user, into) => scoreNextItem(model, data, user, into);
      }
      default: {
        const likeness = LIKENESS[method];
        const model =
          likeness === 'cosine'
            ? await nearest(job)
            : await fitItemKnn(data, NEIGHBOURS, job, likeness);
        return (owned, _, into) => scoreItemKnn(model, owned, into);
      }
    }
  }

  async function fit(method: Method, job: Job): Promise<Recommender> {
    const known = fitted.get(method);
    if (known) return known;
    const score = await train(method, job);
    const recommender = { method, score, curve: curves.get(method) };
    fitted.set(method, recommender);
    return recommender;
  }

  const isPossible: Partial<Record<Method, (scope: Scope) => boolean>> = {
    linear: () => data.items <= EASE_MOST_ITEMS,
    content: () => context.texts !== undefined,
    country_best_sellers: () => new Set(context.countryOf).size > 1,
    buy_again: (scope) => scope === 'any',
    bpr: () => context.networks !== undefined,
    sequence: () => context.networks !== undefined && hasSequences(data)
  };
  return {
    possible: (scope) => METHODS.filter((method) => isPossible[method]?.(scope) ?? true),
    fit
  };
}

/** @throws Failed `backend_none` where there is nothing to train on */
function networksOf({ networks }: MethodContext): Networks {
  if (!networks) throw new Failed('backend_none');
  return networks;
}

function scoreAll(sold: Float64Array): Recommender['score'] {
  return (_owned, _user, into) => into.set(sold);
}
