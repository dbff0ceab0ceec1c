import type { ShopQuestion } from '../../../contract/lens.ts';
import type { GrouperId } from '../groups/contract.ts';
import type { Alarm } from '../preprocess/contract.ts';

/** How the map is laid out: where rows differ most, sources as independent as possible, or neighbours. */
export const DIRECTIONS = ['pca', 'ica', 't_sne'] as const;
export type DirectionsKind = (typeof DIRECTIONS)[number];

export interface GroupsQuestion extends ShopQuestion {
  /** A file of the shop; 0: its customers as they are known today. */
  sourceId: number;
  /** Missing: all without an alarm. */
  columns?: string[];
  method: GrouperId;
  /** 0: as many as set the rows apart best. */
  groups: number;
  /** Fewer rows are no group, of methods that ask for it; 0 or missing: by the number of rows. */
  smallest?: number;
  directions: DirectionsKind;
  /** Of `t_sne`: about how many neighbours a row has. */
  perplexity: number;
  seed: number;
}

export interface GroupOfRows {
  /** From 0; `NO_GROUP` for rows in none. */
  group: number;
  rows: number;
  /** Mean silhouette, −1 … 1; NaN in none. */
  silhouette: number;
  /** Per number column of the answer; NaN where no row says it. */
  means: number[];
}

/** How much of a feature lies in each direction of the map. */
export interface Loading {
  feature: string;
  first: number;
  second: number;
}

/** Real groups; parts of one cloud that has none; or all rows in one. */
export type GroupsVerdict = 'groups' | 'cloud' | 'one';

/** Rows in a plane: some of them when there are many. */
export interface GroupsMap {
  directions: DirectionsKind;
  x: Float32Array;
  y: Float32Array;
  /** Share of the ten nearest rows of a row that are among its ten nearest on the map. */
  kept: number;
  /** Of all variance, by direction; NaN of other maps than `pca`. */
  explained: [number, number];
  /** None of `t_sne`. */
  loadings: Loading[];
}

export interface GroupsAnswer extends GroupsMap {
  rows: number;
  columns: {
    name: string;
    alarm: Alarm['reason'] | null;
    used: boolean;
    byTimes: boolean;
    /** Groups were found in it; the other used ones would only hide them. */
    tells: boolean;
  }[];
  /** Means are of these. */
  numbers: string[];
  groups: GroupOfRows[];
  verdict: GroupsVerdict;
  silhouette: number;
  /** What the method reaches on a cloud without groups that is spread alike: mean and three deviations. */
  chance: number;
  /** Mean adjusted Rand index with groupings of resamples: 1 the same groups, 0 others each time. */
  stability: number;
  /** Of the rows of the map. */
  group: Uint8Array;
  /** Every row and its group. */
  members: { row: string; group: number }[];
}
