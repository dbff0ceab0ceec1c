/** Networks that learn from all series of a shop, by their usual names. */
export const NETWORKS = ['gru', 'n_beats'] as const;
export type NetworkId = (typeof NETWORKS)[number];

/** Why networks are not in the comparison; `outOfNumbers`: no training stayed among the numbers. */
export type NetworksRefusal = 'fewSeries' | 'shortPast' | 'outOfNumbers';
