import { findMethod } from '../../../learning/method-set.ts';
import { als } from './als.ts';
import { bestSellers } from './best-sellers.ts';
import { biasedMf } from './biased-mf.ts';
import { bpr } from './bpr.ts';
import { buyAgain } from './buy-again.ts';
import { content } from './content.ts';
import type { Method } from './contract.ts';
import { countryBestSellers } from './country-best-sellers.ts';
import { ease } from './ease.ts';
import { gru } from './gru.ts';
import { itemKnnBm25 } from './item-knn-bm25.ts';
import { itemKnnCosine } from './item-knn-cosine.ts';
import { itemKnnJaccard } from './item-knn-jaccard.ts';
import { markov } from './markov.ts';
import { recentBestSellers } from './recent-best-sellers.ts';
import type { RecommenderMethod } from './recommender.ts';
import { segmentBestSellers } from './segment-best-sellers.ts';
import { slim } from './slim.ts';
import { stacking } from './stacking.ts';

/** The recommenders in display order, the naive baseline first. */
export const RECOMMENDERS: readonly RecommenderMethod<unknown>[] = [
  bestSellers,
  recentBestSellers,
  countryBestSellers,
  segmentBestSellers,
  buyAgain,
  content,
  markov,
  itemKnnCosine,
  itemKnnJaccard,
  itemKnnBm25,
  ease,
  slim,
  als,
  stacking,
  biasedMf,
  bpr,
  gru
];

/**
 * To be raised when a method learns differently or its arrays change: stored models are then fitted
 * again.
 */
export const FITTED_AS = 3;

export function recommenderOf(method: Method): RecommenderMethod<unknown> {
  return findMethod(RECOMMENDERS, method);
}
