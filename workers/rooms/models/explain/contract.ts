/**
 * Additive explanations of rows: base + the contributions of a row's columns equal its prediction.
 */
export interface Shares {
  /** The mean prediction. */
  base: number;
  /** By column: `value[column * rows + row]`. */
  value: Float64Array;
}

/** Mean prediction of the rows, and the middle 80 % of single rows. */
export interface FollowedAnswer {
  mean: number;
  low10: number;
  high90: number;
}

/** Predictions with a column set to one value in every row. */
export interface DependencePoint {
  /** A number, a day since 1970-01-01, or a category; '…': rare ones, '': missing. */
  at: number | string;
  /** One per class; one for a number. */
  answers: FollowedAnswer[];
}

/** How the prediction depends on one column, with all others unchanged. */
export interface Dependence {
  column: string;
  kind: 'number' | 'date' | 'category';
  /** Test rows whose cells were replaced. */
  rows: number;
  /** Numbers and days ascending, categories by descending frequency. */
  points: DependencePoint[];
  /** The most correlated column, if the correlation is strong; −1 … 1. */
  together: { column: string; correlation: number } | null;
}
