/** How rows are split for a test. */
export type SplitRule =
  /** A random share of the rows. */
  | { kind: 'random'; testShare: number }
  /** The newest rows by a date or number column. */
  | { kind: 'time'; column: string; testShare: number }
  /** Rows where a text column has this value. */
  | { kind: 'column'; column: string; test: string };

/** A metric with its 95 % bootstrap interval. */
export interface Within {
  value: number;
  low95: number;
  high95: number;
}

/** Quality of predicted probabilities of two or more classes. */
export interface ClassFigures {
  /** Log loss: mean of −log of the probability of the observed class. */
  logLoss: Within;
  /**
   * Brier score: mean squared distance of probabilities and outcome, summed over all classes but
   * one.
   */
  brier: Within;
  accuracy: Within;
  /** Rows of class r predicted as class c: `confusion[r * classes + c]`. */
  confusion: Float64Array;
  /** For two classes only. */
  auc?: Within;
  averagePrecision?: Within;
  calibration?: CalibrationGroup[];
}

/** Rows with about the same probability. */
export interface CalibrationGroup {
  rows: number;
  /** Mean predicted probability. */
  told: number;
  /** Observed share. */
  happened: number;
}

export interface NumberFigures {
  absolute: Within;
  r2: Within;
  /** Percentiles 10, 50 and 90 of the errors predicted − observed. */
  errorQuantiles: [number, number, number];
}

/** Value of a hit, and cost of a contact. */
export interface Profit {
  /** For each contacted row that is positive. */
  gain: number;
  /** For each contacted row. */
  cost: number;
}

/** Test rows of two classes: probability of the positive class, and the outcome. */
export interface ToldRows {
  chance: Float64Array;
  label: Uint8Array;
}

/** Profit of contacting the top of a list, on the test rows. */
export interface ProfitAnswer {
  rows: number;
  /** From nobody to everybody: share contacted, probability threshold, profit. */
  curve: { share: number; chance: number; profit: number }[];
  best: CutOff & { share: number };
  /** The 95 % interval of the best share in bootstrap samples of the rows. */
  share95: [number, number];
  everybody: number;
  /** The better of contacting everybody and nobody; nobody makes 0. */
  against: 'everybody' | 'nobody';
  /** Advantage of a cut-off chosen on other rows over the simple rule, on all rows. */
  lead: Within;
  /** Whether the advantage is significant. */
  beats: boolean;
}

export interface CutOff {
  /** Rows with at least this probability are contacted; +∞: none is profitable. */
  chance: number;
  profit: number;
  told: number;
}
