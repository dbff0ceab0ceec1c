import type { KeptModels } from '../../../learning/method.ts';
import { createMethodSet } from '../../../learning/method-set.ts';
import { drawCustomers } from '../interactions.ts';
import type { Interactions } from '../interactions.ts';
import type { Split } from '../test/contract.ts';
import { partPurchases } from '../test/part-purchases.ts';
import { RECOMMENDERS } from './all.ts';
import type { Method } from './contract.ts';
import type { MethodContext, Methods, Past, RecommenderContext } from './recommender.ts';

/**
 * The methods on a shop's purchases.
 *
 * @param getPast data that stacking learns from: the same customers before their last order
 * @param kept models of these data that need not be fitted again
 */
export function createMethods(
  data: Interactions,
  context: MethodContext,
  getPast = () => createPast(data, 'last_order', context),
  kept?: KeptModels<Method>
): Methods {
  const own: RecommenderContext = {
    ...context,
    getPast,
    fitOther: (method, job) => methods.fit(method, job)
  };
  const methods = createMethodSet(RECOMMENDERS, data, own, kept);
  return methods;
}

/**
 * Limit of the purchases used to compare methods: more change no verdict, and fitting all methods
 * on millions took a quarter of an hour.
 */
export const MOST_COMPARED_ON = 1_000_000;

export function createPast(data: Interactions, split: Split, context: MethodContext): Past {
  const some = drawCustomers(data, MOST_COMPARED_ON, context.seed);
  const parted = partPurchases(some, split, context.seed);
  return { parted, methods: createMethods(parted.train, context) };
}
