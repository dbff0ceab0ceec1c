import type { ShopQuestion } from '../../../contract/lens.ts';
import type { GrouperId } from '../groups/contract.ts';
import type { Alarm } from '../preprocess/contract.ts';

/** Projection for the map: principal components, independent components, or neighbours. */
export const DIRECTIONS = ['pca', 'ica', 't_sne'] as const;
export type DirectionsKind = (typeof DIRECTIONS)[number];

export interface GroupsQuestion extends ShopQuestion {
  /** A file of the shop; 0: its customers as of today. */
  sourceId: number;
  /** Missing: all without a warning. */
  columns?: string[];
  method: GrouperId;
  /** 0: the number with the best separation. */
  groups: number;
  /**
   * Minimum cluster size, for methods that use it; 0 or missing: derived from the number of rows.
   */
  smallest?: number;
  directions: DirectionsKind;
  /** For `t_sne`: effective number of neighbours of a row. */
  perplexity: number;
  seed: number;
}

export interface GroupOfRows {
  /** From 0; `NO_GROUP` for noise. */
  group: number;
  rows: number;
  /** Mean silhouette, −1 … 1; NaN for noise. */
  silhouette: number;
  /** Per numeric column of the answer; NaN if no row has a value. */
  means: number[];
}

/** Loading of a feature on each axis of the map. */
export interface Loading {
  feature: string;
  first: number;
  second: number;
}

/** Real groups; parts of one cloud without groups; or all rows in one. */
export type GroupsVerdict = 'groups' | 'cloud' | 'one';

/** Rows in the plane; a sample if there are many. */
export interface GroupsMap {
  directions: DirectionsKind;
  x: Float32Array;
  y: Float32Array;
  /** Mean share of a row's ten nearest neighbours that are among its ten nearest on the map. */
  kept: number;
  /** Explained share of the variance by axis; NaN unless `pca`. */
  explained: [number, number];
  /** None for `t_sne`. */
  loadings: Loading[];
}

export interface GroupsAnswer extends GroupsMap {
  rows: number;
  columns: {
    name: string;
    alarm: Alarm['reason'] | null;
    used: boolean;
    byTimes: boolean;
    /** Whether the groups were found in it; other columns would only add noise. */
    tells: boolean;
  }[];
  /** Columns of the means. */
  numbers: string[];
  groups: GroupOfRows[];
  verdict: GroupsVerdict;
  silhouette: number;
  /** Silhouette of the method on reference data without groups: mean plus three deviations. */
  chance: number;
  /** Mean adjusted Rand index with clusterings of resamples: 1 identical, 0 unrelated. */
  stability: number;
  /** Groups of the rows on the map. */
  group: Uint8Array;
  /** All rows with their groups. */
  members: { row: string; group: number }[];
}
