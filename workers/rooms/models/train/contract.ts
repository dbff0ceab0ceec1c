import type { CalibrationGroup } from '../evaluate/contract.ts';
import type { ClassifierId, RegressorId } from '../methods/contract.ts';

/** `as_before`: customers go on as in the 90 days before. */
export type ModelId = ClassifierId | RegressorId | 'as_before';

/** The naive ones, which say the same of everybody or that nothing changes. */
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
  /** Middle 95 % of what resampled rows would give; NaN where none was drawn. */
  low95: number;
  high95: number;
}

/** Rows of the test, surest first, cut after equal shares. */
export interface LiftPoint {
  /** Share of the rows, surest first. */
  rows: number;
  /** Share of all yes, or of the whole sum, that they hold. */
  found: number;
}

/** The rows it was surest of, beside all. */
export interface Top {
  rows: number;
  /** Yes among them, or the mean of their numbers. */
  found: number;
  /** The same number of rows drawn by chance would hold; or the mean of all. */
  expected: number;
}

export interface Prediction {
  /** The customer; of a file the row, counted from 1. */
  row: string;
  name: string;
  /** The class, or the number. */
  prediction: string | number;
  /** Of the second of two classes; of more, of the class told; NaN of a number. */
  probability: number;
  /** What moved it most, most first; empty where the method cannot be taken apart. */
  reasons: Reason[];
}

export interface Reason {
  column: string;
  /** Null too of free text, which moves by its terms. */
  value: string | number | null;
  /** A term of free text, and whether the row's text holds it; the term '': there is no text. */
  term?: { name: string; holds: boolean };
  /** On the scale where shares add up; above zero: raises the chance, or the number. */
  share: number;
}

export interface TrainAnswer {
  kind: 'class' | 'number';
  classes: string[];
  trainRows: number;
  testRows: number;
  metrics: MetricRow[];
  /** The best method, and the strongest of the naive ones. */
  method: ModelId;
  baseline: ModelId;
  /** Its lead over the baseline is more than chance. */
  beats: boolean;
  /** Of two classes and of numbers. */
  top: Top | null;
  lift: LiftPoint[];
  /** Of two classes. */
  calibration: CalibrationGroup[];
  /** How much worse the method does when a column's values stand in other rows. */
  importance: { column: string; value: number }[];
  /** Of the methods that are lines; the feature '' is the intercept. */
  coefficients: { model: ModelId; output: string; feature: string; value: number }[];
  /** Of the rows nobody knows yet, likeliest first. */
  predictions: Prediction[];
  /** Features after preprocessing. */
  features: number;
  /** The methods that learn, with all their settings, and how long each took. */
  fits: { method: ClassifierId | RegressorId; settings: Record<string, number>; seconds: number }[];
}
