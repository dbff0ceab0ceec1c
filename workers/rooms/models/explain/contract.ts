/** Answers of rows taken apart: base + the shares of a row's columns are its answer. */
export interface Shares {
  /** The mean answer. */
  base: number;
  /** Column after column: `value[column * rows + row]`. */
  value: Float64Array;
}

/** Mean answer of the rows, and where the middle 80 % of the single rows lie. */
export interface FollowedAnswer {
  mean: number;
  low10: number;
  high90: number;
}

/** What is answered with a column set to one value in every row. */
export interface DependencePoint {
  /** A number, a day since 1970-01-01, or a category; '…': the rare ones, '': nothing. */
  at: number | string;
  /** One a class; of a number one. */
  answers: FollowedAnswer[];
}

/** How the answer follows one column, all others as they are. */
export interface Dependence {
  column: string;
  kind: 'number' | 'date' | 'category';
  /** Rows of the test whose cells were set. */
  rows: number;
  /** Numbers and days ascending, categories commonest first. */
  points: DependencePoint[];
  /** The column that moves with it most, if any does strongly; correlation −1 … 1. */
  together: { column: string; correlation: number } | null;
}
