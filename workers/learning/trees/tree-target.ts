export type Criterion = 'gini' | 'entropy' | 'variance';

export interface TreeOptions {
  criterion: Criterion;
  maxDepth: number;
  /** Rows a leaf has at least. */
  minLeaf: number;
  /** Columns tried at a node, drawn by chance; all of them when 0. */
  tried: number;
}

/** What a tree is to tell: a class a row, or a number a row. */
export interface TreeTarget {
  classes: number;
  /** Of classes; else null. */
  label: Uint32Array | null;
  /** Of numbers, with a mean of about 0; else null. */
  y: Float64Array | null;
  weight: Float64Array;
}
