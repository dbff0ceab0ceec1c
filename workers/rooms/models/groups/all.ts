import { dbscan } from './dbscan.ts';
import type { Grouper } from './family.ts';
import { gaussianMixture } from './gaussian-mixture.ts';
import { hdbscan } from './hdbscan.ts';
import { averageLinkage, ward } from './hierarchy.ts';
import { kMeans } from './k-means.ts';

/** Clustering methods, in the order they are offered. */
export const GROUPER_METHODS: readonly Grouper[] = [
  kMeans,
  gaussianMixture,
  ward,
  averageLinkage,
  dbscan,
  hdbscan
];
