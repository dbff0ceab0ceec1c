/** Neural networks trained on all series of a shop (global models), by their usual names. */
export const NETWORKS = ['gru', 'n_beats'] as const;
export type NetworkId = (typeof NETWORKS)[number];

/**
 * Why networks are not in the comparison; `outOfNumbers`: every training diverged to non-finite
 * numbers.
 */
export type NetworksRefusal = 'fewSeries' | 'shortPast' | 'outOfNumbers';
