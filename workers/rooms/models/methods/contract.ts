/** Methods that say a class, by their usual names, the naive one first. */
export const CLASSIFIERS = [
  'majority',
  'logistic_regression',
  'naive_bayes',
  'k_nearest_neighbours',
  'linear_svm',
  'rbf_svm',
  'decision_tree',
  'random_forest',
  'gradient_boosting',
  'perceptron'
] as const;
export type ClassifierId = (typeof CLASSIFIERS)[number];

/** Methods that say a number. */
export const REGRESSORS = [
  'mean',
  'linear_regression',
  'ridge',
  'lasso',
  'k_nearest_neighbours',
  'decision_tree',
  'random_forest',
  'gradient_boosting',
  'perceptron'
] as const;
export type RegressorId = (typeof REGRESSORS)[number];

/** A number a person may set before a method is fitted. */
export interface Setting {
  id: string;
  min: number;
  max: number;
  /** 1 for whole numbers; 0 where each step is a multiple. */
  step: number;
  default: number;
}

/** Of fewer rows a neural network holds none back to see when it is enough: it trains every epoch. */
export const LEAST_HELD_BACK = 100;
