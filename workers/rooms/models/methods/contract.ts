/** Classifiers by their usual names, the baseline first. */
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

/** Regressors. */
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

/** A numeric hyperparameter for the person. */
export interface Setting {
  id: string;
  min: number;
  max: number;
  /** 1 for integers; 0 if steps are multiplicative. */
  step: number;
  default: number;
}

/**
 * With fewer rows a neural network has no validation set for early stopping: it trains all epochs.
 */
export const LEAST_HELD_BACK = 100;
