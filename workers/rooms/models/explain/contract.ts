/** Answers of rows taken apart: base + the shares of a row's columns are its answer. */
export interface Shares {
  /** The mean answer. */
  base: number;
  /** Column after column: `value[column * rows + row]`. */
  value: Float64Array;
}

/** How an answer follows one column, others as they are. */
export interface Dependence {
  /** Values the column is set to. */
  at: Float64Array;
  /** Mean answer there. */
  answer: Float64Array;
}
