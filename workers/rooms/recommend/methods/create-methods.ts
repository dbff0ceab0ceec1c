import { Failed } from '../../../contract/failure.ts';
import type { Job } from '../../../contract/job.ts';
import type { TrainingCurve } from '../../../contract/training.ts';
import { fitAls, scoreFactors } from './als.ts';
import { countByGroup, countRecent, segmentsOf, weighAgain } from './best-sellers.ts';
import { BLEND_PARTS, learnBlend, scoreBlend } from './blend.ts';
import { scoreBpr } from './bpr.ts';
import type { Bpr, BprSettings } from './bpr.ts';
import { fitBoughtNext, lastOrderOf } from './bought-next.ts';
import { createProfileScorer } from './content-profile.ts';
import type { TextLikeness } from './content-profile.ts';
import { METHODS } from './contract.ts';
import type { Method } from './contract.ts';
import type { Scope, Split } from '../test/contract.ts';
import { EASE_MOST_ITEMS, fitEase, scoreEase } from './ease.ts';
import {
  curveOf,
  openBpr,
  openFactors,
  openGroups,
  openNeighbours,
  openSequence,
  packBpr,
  packFactors,
  packGroups,
  openRatings,
  packNeighbours,
  packRatings,
  packSequence
} from './fitted-models.ts';
import type { FittedModel } from './fitted-models.ts';
import { countBuyers, itemsOf } from '../interactions.ts';
import type { Interactions } from '../interactions.ts';
import { fitItemKnn, scoreItemKnn } from './item-knn.ts';
import type { ItemKnn } from './item-knn.ts';
import { ALS, BPR, LAMBDA, NEIGHBOURS, RATINGS, SEQUENCE, SLIM } from './method-settings.ts';
import { hasSequences, scoreNextItem } from './next-item.ts';
import type { NextItem, NextItemSettings } from './next-item.ts';
import { partPurchases } from '../test/part-purchases.ts';
import type { Parted } from '../test/part-purchases.ts';
import { ratingsWithin } from '../lists/rated.ts';
import type { RatedItems } from '../lists/rated.ts';
import { fitRatings, scoreRatings } from './rating-factors.ts';
import { fitSlim } from './slim.ts';

/** A fitted method: scores every item for a customer who has these items. */
export interface Recommender {
  method: Method;
  /** @param user place in the data it was fitted on; methods that only look at items ignore it */
  score(owned: Uint32Array, user: number, into: Float64Array): void;
  /** Of a method trained by gradients. */
  curve?: TrainingCurve;
}

/** Fewer say nothing of a taste. */
const LEAST_RATINGS = 20;

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
  /** What customers rated, all of it: methods take what their data let them see. */
  rated?: RatedItems;
  /** Training by gradients; absent where there are no tensors. */
  networks?: Networks;
}

/** Fits on whatever tensors run on. */
export interface Networks {
  bpr(data: Interactions, settings: BprSettings, job: Job): Promise<Bpr>;
  sequence(data: Interactions, settings: NextItemSettings, job: Job): Promise<NextItem>;
}

/** Where fitted models are kept, and told of. */
export interface KeptModels {
  read(method: Method): Promise<FittedModel | undefined>;
  fitted(model: FittedModel): void;
}

export function createPast(data: Interactions, split: Split, context: MethodContext): Past {
  const parted = partPurchases(data, split);
  return { parted, methods: createMethods(parted.train, context) };
}

/**
 * Methods on who bought what.
 *
 * @param getPast what a blend learns from: the same customers before their last order
 * @param kept models of these data that need not be fitted again
 */
export function createMethods(
  data: Interactions,
  context: MethodContext,
  getPast = () => createPast(data, 'last_order', context),
  kept?: KeptModels
): Methods {
  const fitted = new Map<Method, Recommender>();
  let neighbours: ItemKnn | null = null;

  async function nearest(job: Job): Promise<ItemKnn> {
    neighbours ??= await fitItemKnn(data, NEIGHBOURS, job);
    return neighbours;
  }

  async function train(method: Method, job: Job): Promise<FittedModel> {
    switch (method) {
      case 'best_sellers':
        return packSold(method, Float64Array.from(countBuyers(data)));
      case 'recent_best_sellers':
        return packSold(method, countRecent(data));
      case 'country_best_sellers':
        // Nobody's country known: all customers are one group.
        return trainGroups(method, context.countryOf ?? new Uint32Array(data.users));
      case 'segment_best_sellers':
        return trainGroups(method, Uint32Array.from(segmentsOf(data)));
      case 'buy_again':
        return { method, arrays: { worth: weighAgain(data) }, facts: {} };
      case 'content':
        return packNeighbours(method, context.texts ?? nothingAlike(data.items));
      case 'bought_next':
        return packNeighbours(method, await fitBoughtNext(data, NEIGHBOURS, job));
      case 'bought_also':
        return packNeighbours(method, await nearest(job));
      case 'bought_also_jaccard':
        return packNeighbours(method, await fitItemKnn(data, NEIGHBOURS, job, 'jaccard'));
      case 'bought_also_bm25':
        return packNeighbours(method, await fitItemKnn(data, NEIGHBOURS, job, 'bm25'));
      case 'linear': {
        const { weight } = await fitEase(data, LAMBDA, job);
        return { method, arrays: { weight }, facts: {} };
      }
      case 'sparse_linear':
        return packNeighbours(method, await fitSlim(data, await nearest(job), SLIM, job));
      case 'factors':
        return packFactors(method, await fitAls(data, { ...ALS, seed: context.seed }, job));
      case 'blend': {
        const { parted, methods: earlier } = getPast();
        const past: Recommender[] = [];
        for (const part of BLEND_PARTS) past.push(await earlier.fit(part, job));
        const weight = await learnBlend(past, parted, context.seed, job);
        return { method, arrays: { weight }, facts: {} };
      }
      case 'rated': {
        const settings = { ...RATINGS, seed: context.seed };
        const rated = ratingsWithin(data, context.rated ?? noRatings(data.users));
        return packRatings(method, await fitRatings(rated, data.items, settings, job), rated);
      }
      case 'bpr': {
        const settings = { ...BPR, seed: context.seed };
        return packBpr(method, await networksOf(context).bpr(data, settings, job));
      }
      case 'sequence': {
        const settings = { ...SEQUENCE, seed: context.seed };
        return packSequence(method, await networksOf(context).sequence(data, settings, job));
      }
    }
  }

  function trainGroups(method: Method, groupOf: Uint32Array): FittedModel {
    return packGroups(method, { groupOf, sold: countByGroup(data, groupOf) }, data.items);
  }

  async function open(model: FittedModel, job: Job): Promise<Recommender['score']> {
    const { method, arrays } = model;
    switch (method) {
      case 'best_sellers':
      case 'recent_best_sellers':
        return (_owned, _user, into) => into.set(arrays.sold);
      case 'country_best_sellers':
      case 'segment_best_sellers': {
        const { groupOf, sold } = openGroups(model, data.items);
        return (_, user, into) => into.set(sold.get(groupOf[user])!);
      }
      case 'buy_again':
        return (_, user, into) => {
          into.fill(0);
          const from = data.start[user];
          itemsOf(data, user).forEach((item, at) => (into[item] = arrays.worth[from + at]));
        };
      case 'content': {
        const score = createProfileScorer(data, openNeighbours(model));
        return (_, user, into) => score(user, into);
      }
      case 'bought_next': {
        const next = openNeighbours(model);
        return (_, user, into) => scoreItemKnn(next, lastOrderOf(data, user), into);
      }
      case 'linear': {
        const ease = { items: data.items, weight: arrays.weight as Float64Array };
        return (owned, _, into) => scoreEase(ease, owned, into);
      }
      case 'factors': {
        const factors = openFactors(model);
        return (_, user, into) => scoreFactors(factors, user, into);
      }
      case 'blend': {
        const parts: Recommender[] = [];
        for (const part of BLEND_PARTS) parts.push(await fit(part, job));
        return scoreBlend(parts, arrays.weight as Float64Array);
      }
      case 'rated': {
        const { model: ratings, isRated } = openRatings(model);
        return (_, user, into) => scoreRatings(ratings, isRated, user, into);
      }
      case 'bpr': {
        const bpr = openBpr(model);
        return (_, user, into) => scoreBpr(bpr, user, into);
      }
      case 'sequence': {
        const sequence = openSequence(model);
        return (_, user, into) => scoreNextItem(sequence, data, user, into);
      }
      default: {
        const knn = openNeighbours(model);
        return (owned, _, into) => scoreItemKnn(knn, owned, into);
      }
    }
  }

  async function fit(method: Method, job: Job): Promise<Recommender> {
    const known = fitted.get(method);
    if (known) return known;
    const model = (await kept?.read(method)) ?? (await fitNew(method, job));
    const recommender = { method, score: await open(model, job), curve: curveOf(model) };
    fitted.set(method, recommender);
    return recommender;
  }

  async function fitNew(method: Method, job: Job): Promise<FittedModel> {
    const model = await train(method, job);
    kept?.fitted(model);
    return model;
  }

  const isPossible: Partial<Record<Method, (scope: Scope) => boolean>> = {
    linear: () => data.items <= EASE_MOST_ITEMS,
    content: () => context.texts !== undefined,
    country_best_sellers: () => new Set(context.countryOf).size > 1,
    buy_again: (scope) => scope === 'any',
    rated: () => (context.rated?.item.length ?? 0) >= LEAST_RATINGS,
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

function packSold(method: Method, sold: Float64Array): FittedModel {
  return { method, arrays: { sold }, facts: {} };
}

function noRatings(users: number): RatedItems {
  return {
    start: new Uint32Array(users + 1),
    item: new Uint32Array(0),
    liking: new Float64Array(0),
    day: new Int32Array(0)
  };
}

function nothingAlike(items: number): TextLikeness {
  const listedStart = new Uint32Array(items + 1);
  return { listedStart, listed: new Uint32Array(0), likeness: new Float64Array(0) };
}
