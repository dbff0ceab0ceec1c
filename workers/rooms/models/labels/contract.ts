import type { ShopQuestion } from '../../../contract/lens.ts';

/** Minimum rows of a table, and minimum labels of each of two classes for predictions. */
export const LEAST_ROWS = 30;
export const LEAST_OF_A_CLASS = 3;
/** Minimum labelled rows for comparing methods. */
export const LEAST_JUDGED = 20;
/** Maximum of distinct labels in a column. */
export const MOST_LABELS = 10;
/** Labels kept when a full column is treated as mostly empty. */
export const PRETENDED = 20;

/** The baseline first, then supervised methods, then semi-supervised ones. */
export const LABEL_METHODS = [
  'majority',
  'logistic_regression',
  'self_training',
  'label_spreading'
] as const;
export type LabelMethod = (typeof LABEL_METHODS)[number];

/** A row labelled on the page, by its name there. */
export interface HandLabel {
  row: string;
  label: string;
}

export interface LabelsQuestion extends ShopQuestion {
  /** A file of the shop; 0: its customers as of today. */
  sourceId: number;
  /** Its non-empty cells are labels; '': labelled by hand only; missing: guessed. */
  column?: string;
  /** Number of labels of the column to use, the others being test rows; 0: all are used. */
  pretend?: number;
  hand: HandLabel[];
  seed: number;
}

interface Within {
  value: number;
  low95: number;
  high95: number;
}

export type LabelMetric = 'accuracy' | 'auc' | 'log_loss' | 'brier';

export interface LabelMetricRow extends Within {
  model: LabelMethod;
  /** Cross-validation on labelled rows, or a test on rows whose label was hidden. */
  split: 'cross' | 'hidden';
  metric: LabelMetric;
}

/** Whether unlabelled rows helped significantly; `few`: too few labels to judge. */
export type LabelsVerdict = 'helps' | 'same' | 'hurts' | 'few';

export interface LabelsTest {
  split: LabelMetricRow['split'];
  verdict: LabelsVerdict;
  /** The better of the semi-supervised methods, and the result of supervised ones. */
  best: LabelMethod;
  lead: Within;
  accuracy: number;
  alone: number;
  naive: number;
  /** Whether the method used beats the majority class significantly. */
  beatsNaive: boolean;
  /** Number of test rows, and how often the labels kept were sampled. */
  rows: number;
  draws: number;
}

/** A row to label next, with some of its cells. */
export interface QueuedRow {
  row: string;
  cells: (string | number | null)[];
  /** '' while nothing can be predicted. */
  guess: string;
  probability: number;
}

export interface LabelsAnswer {
  lacks: 'rows' | 'features' | null;
  rows: number;
  /** Columns that may contain labels. */
  choices: { name: string; filled: number }[];
  column: string;
  pretend: number;
  classes: string[];
  labelled: number;
  /** Feature columns. */
  columns: string[];
  /** The method of the predictions; null: too few labels. */
  used: LabelMethod | null;
  test: LabelsTest | null;
  metrics: LabelMetricRow[];
  predictions: { row: string; prediction: string; probability: number }[];
  /** Cells of the first few `columns`. */
  shown: string[];
  queue: QueuedRow[];
  /** Currency of the shop's customers; '' for a file. */
  currency: string;
}
