/** A column of a table of anything: one value a row. */
export type TableColumn =
  /** NaN where there is nothing. */
  | { name: string; kind: 'number'; values: Float64Array }
  /** Days since 1970-01-01, parts of a day as decimals; NaN where there is nothing. */
  | { name: string; kind: 'date'; values: Float64Array }
  /** `words[code[row]]`; the word '' where there is nothing. */
  | { name: string; kind: 'text'; code: Uint32Array; words: string[] };

export interface Table {
  rows: number;
  columns: TableColumn[];
}
