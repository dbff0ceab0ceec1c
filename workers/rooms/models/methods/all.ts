import { majority, mean } from './baselines.ts';
import { decisionTree, decisionTreeRegressor } from './decision-tree.ts';
import type { Classifier, Regressor } from './family.ts';
import { gradientBoosting, gradientBoostingRegressor } from './gradient-boosting.ts';
import { kNearestNeighbours, kNearestNeighboursRegressor } from './k-nearest-neighbours.ts';
import { lasso } from './lasso.ts';
import { linearRegression } from './linear-regression.ts';
import { linearSvm } from './linear-svm.ts';
import { logisticRegression } from './logistic-regression.ts';
import { naiveBayes } from './naive-bayes.ts';
import { perceptron, perceptronRegressor } from './perceptron.ts';
import { randomForest, randomForestRegressor } from './random-forest.ts';
import { rbfSvm } from './rbf-svm.ts';
import { ridge } from './ridge.ts';

/** Classifiers, the baseline first, in the order they are offered. */
export const CLASSIFIER_METHODS: readonly Classifier<unknown>[] = [
  majority,
  logisticRegression,
  naiveBayes,
  kNearestNeighbours,
  linearSvm,
  rbfSvm,
  decisionTree,
  randomForest,
  gradientBoosting,
  perceptron
];

/** Regressors, the baseline first. */
export const REGRESSOR_METHODS: readonly Regressor<unknown>[] = [
  mean,
  linearRegression,
  ridge,
  lasso,
  kNearestNeighboursRegressor,
  decisionTreeRegressor,
  randomForestRegressor,
  gradientBoostingRegressor,
  perceptronRegressor
];
