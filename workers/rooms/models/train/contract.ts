import type { CalibrationGroup } from '../evaluate/contract.ts';
import type { ClassifierId, RegressorId } from '../methods/contract.ts';

/** `as_before`: customers repeat the previous 90 days. */
export type ModelId = ClassifierId | RegressorId | 'as_before';

/** Baselines, which predict the same for everybody or no change. */
export const BASELINES: readonly ModelId[] = ['as_before', 'majority', 'mean'];

export type Metric =
  | 'log_loss'
  | 'brier'
  | 'auc'
  | 'average_precision'
  | 'accuracy'
  | 'rmse'
  | 'mae'
  | 'r2';

export interface MetricRow {
  model: ModelId;
  split: 'test';
  metric: Metric;
  value: number;
  /** 95 % bootstrap interval; NaN if there was no bootstrap. */
  low95: number;
  high95: number;
}

/** Test rows, most certain first, in equal shares. */
export interface LiftPoint {
  /** Share of the rows, most certain first. */
  rows: number;
  /** Their share of all positive rows, or of the total. */
  found: number;
}

/** The most certain rows compared with all. */
export interface Top {
  rows: number;
  /** Positive rows among them, or the mean of their numbers. */
  found: number;
  /** Expectation for the same number of random rows; or the overall mean. */
  expected: number;
}

export interface Prediction {
  /** The customer; for a file the row, 1-based. */
  row: string;
  name: string;
  /** The class, or the number. */
  prediction: string | number;
  /**
   * Probability of the second of two classes, or of the predicted one of several; NaN for a number.
   */
  probability: number;
  /** Largest contributions first; empty if the method cannot be explained. */
  reasons: Reason[];
}

export interface Reason {
  column: string;
  /** null also for free text, which contributes by its terms. */
  value: string | number | null;
  /** A term of free text, and whether the row's text contains it; the term '': there is no text. */
  term?: { name: string; holds: boolean };
  /** On the additive scale; positive: increases the probability or the number. */
  share: number;
}

/** A test result that is likely too good to be true. */
export interface Suspicion {
  /** `tells_target`: columns that alone tell the answer; `carries`: the one it rests on most. */
  reason: 'tells_target' | 'carries';
  columns: string[];
  metric: Extract<Metric, 'auc' | 'accuracy' | 'r2'>;
  value: number;
}

export interface TrainAnswer {
  kind: 'class' | 'number';
  classes: string[];
  trainRows: number;
  testRows: number;
  metrics: MetricRow[];
  /** The best method, and the strongest baseline. */
  method: ModelId;
  baseline: ModelId;
  /** Whether its lead over the baseline is significant. */
  beats: boolean;
  /** null: nothing speaks against the result. */
  suspicion: Suspicion | null;
  /** For two classes and for numbers. */
  top: Top | null;
  lift: LiftPoint[];
  /** For two classes. */
  calibration: CalibrationGroup[];
  /** Permutation importance: increase of the loss when a column is shuffled. */
  importance: { column: string; value: number }[];
  /** For linear methods; the feature '' is the intercept. */
  coefficients: { model: ModelId; output: string; feature: string; value: number }[];
  /** For rows with unknown outcome, most likely first. */
  predictions: Prediction[];
  /** Number of features after preprocessing. */
  features: number;
  /** The trained methods with all their settings, and the time each took. */
  fits: { method: ClassifierId | RegressorId; settings: Record<string, number>; seconds: number }[];
}
