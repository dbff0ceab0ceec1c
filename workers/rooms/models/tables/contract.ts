/** A column of a generic table: one value per row. */
export type TableColumn =
  /** NaN if missing. */
  | { name: string; kind: 'number'; values: Float64Array }
  /** Days since 1970-01-01, with fractions for times; NaN if missing. */
  | { name: string; kind: 'date'; values: Float64Array }
  /** `words[code[row]]`; '' if missing. */
  | { name: string; kind: 'text'; code: Uint32Array; words: string[] };

export interface Table {
  rows: number;
  columns: TableColumn[];
}
