/** Clustering methods, by their usual names. */
export const GROUPERS = [
  'k_means',
  'gaussian_mixture',
  'ward',
  'average_linkage',
  'dbscan',
  'hdbscan'
] as const;
export type GrouperId = (typeof GROUPERS)[number];

/** Noise: in no cluster. */
export const NO_GROUP = 255;
