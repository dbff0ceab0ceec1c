import type { ShopQuestion } from '../../../contract/lens.ts';
import type { CustomerFinding } from '../findings/contract.ts';

export type GroupMethod = 'k-means' | 'ward' | 'dbscan';

/**
 * Ward's hierarchy and DBSCAN compare every pair, so beyond this many customers they use a sample.
 */
export const PAIRED_CUSTOMERS = 2_500;

/** How groups are found. */
export interface Grouping {
  method: GroupMethod;
  /** Absent: chosen by silhouette, elbow and stability. Not used by DBSCAN. */
  k?: number;
  seed: number;
}

export type GroupsQuestion = ShopQuestion & Grouping;

/** The features for clustering, in the order of a group's means. */
export const FEATURES = [
  'recency_days',
  'orders',
  'revenue',
  'average_order',
  'units_per_order',
  'products',
  'days_between',
  'tenure_days'
] as const;

export type Feature = (typeof FEATURES)[number];

export interface GroupsAnswer {
  method: GroupMethod;
  k: number;
  candidates: GroupCandidate[];
  /** Why this k was taken: keys of sentences. */
  reason: 'silhouette' | 'large_enough' | 'finest' | 'stability' | 'asked' | 'too_few' | 'density';
  groups: GroupRow[];
  /** The group of each customer; 255 for none (DBSCAN's noise). */
  assignment: Uint8Array;
  silhouette: number;
  /** Each customer's first two principal components, and the share of variance each explains. */
  x: Float32Array;
  y: Float32Array;
  explained: number[];
  /** Loadings of the features on the two axes. */
  axes: { feature: Feature; x: number; y: number }[];
  findings: CustomerFinding[];
}

export interface GroupCandidate {
  k: number;
  inertia: number;
  silhouette: number;
  /** Mean adjusted Rand index between the groupings of resamples; 1 means identical. */
  stability: number;
}

export interface GroupRow {
  group: number;
  /** Key of a name that describes the group truthfully; `plain` where none does. */
  name: GroupName;
  customers: number;
  revenue: number;
  silhouette: number;
  /** Means of the raw features, in the order of FEATURES; NaN where no member has one. */
  means: number[];
  /** The same of the group's medians. */
  medians: number[];
  /** What distinguishes the group, strongest first: standardised distance from the shop's mean. */
  traits: { feature: Feature; distance: number }[];
}

export type GroupName =
  | 'big_regulars'
  | 'regulars'
  | 'big_baskets'
  | 'recent_newcomers'
  | 'one_time'
  | 'faded_regulars'
  | 'gone'
  | 'wide_choosers'
  | 'larger_orders'
  | 'plain'
  | 'noise';
