import type { ShopQuestion } from '../../../contract/lens.ts';

/** Fewest rows of a table, and fewest labels of each of two classes before anything is told. */
export const LEAST_ROWS = 30;
export const LEAST_OF_A_CLASS = 3;
/** Fewest labelled rows on which methods are held against each other. */
export const LEAST_JUDGED = 20;
/** A column of more values is no label. */
export const MOST_LABELS = 10;
/** Labels left when a full column is pretended to be mostly empty. */
export const PRETENDED = 20;

/** The naive one first, then what learns from labelled rows alone, then what uses all rows. */
export const LABEL_METHODS = [
  'majority',
  'logistic_regression',
  'self_training',
  'label_spreading'
] as const;
export type LabelMethod = (typeof LABEL_METHODS)[number];

/** A row labelled on the page, by the name it has there. */
export interface HandLabel {
  row: string;
  label: string;
}

export interface LabelsQuestion extends ShopQuestion {
  /** A file of the shop; 0: its customers as they are known today. */
  sourceId: number;
  /** Its filled cells are labels; '': labelled by hand alone; missing: guessed. */
  column?: string;
  /** So many labels are kept of the column and the others only tested on; 0: all are used. */
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
  /** By parts of the labelled rows, or on the rows whose label was hidden. */
  split: 'cross' | 'hidden';
  metric: LabelMetric;
}

/** Whether the rows without a label helped, by more than chance; `few`: too few labels to judge. */
export type LabelsVerdict = 'helps' | 'same' | 'hurts' | 'few';

export interface LabelsTest {
  split: LabelMetricRow['split'];
  verdict: LabelsVerdict;
  /** The better of the methods that use all rows, and what the labelled rows alone reach. */
  best: LabelMethod;
  lead: Within;
  accuracy: number;
  alone: number;
  naive: number;
  /** What is used beats telling everybody the commonest label, by more than chance. */
  beatsNaive: boolean;
  /** Rows tested on, and how often the labels kept were drawn anew. */
  rows: number;
  draws: number;
}

/** A row to be labelled next, with what is known of it. */
export interface QueuedRow {
  row: string;
  cells: (string | number | null)[];
  /** '' where nothing can be told yet. */
  guess: string;
  probability: number;
}

export interface LabelsAnswer {
  lacks: 'rows' | 'features' | null;
  rows: number;
  /** Columns that may hold labels. */
  choices: { name: string; filled: number }[];
  column: string;
  pretend: number;
  classes: string[];
  labelled: number;
  /** Learned from. */
  columns: string[];
  /** What predictions are by; null: too few labels to tell anything. */
  used: LabelMethod | null;
  test: LabelsTest | null;
  metrics: LabelMetricRow[];
  predictions: { row: string; prediction: string; probability: number }[];
  /** Of `columns` the first few. */
  shown: string[];
  queue: QueuedRow[];
  /** Of the shop's customers; '' of a file. */
  currency: string;
}
