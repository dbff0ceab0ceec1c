export type Criterion = 'gini' | 'entropy' | 'variance';

export interface TreeOptions {
  criterion: Criterion;
  maxDepth: number;
  /** Minimum number of rows in a leaf. */
  minLeaf: number;
  /** Number of randomly drawn columns to try at each node; 0 tries all. */
  tried: number;
}

/** What a tree predicts: a class or a number for each row. */
export interface TreeTarget {
  classes: number;
  /** The classes; null when numbers are predicted. */
  label: Uint32Array | null;
  /** The numbers, centred near 0; null when classes are predicted. */
  y: Float64Array | null;
  weight: Float64Array;
}
