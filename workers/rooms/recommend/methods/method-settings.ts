import type { BprSettings } from './bpr.ts';
import type { Method } from './contract.ts';
import type { NextItemSettings } from './next-item.ts';

export const NEIGHBOURS = 100;
export const LAMBDA = 100;
export const ALS = { factors: 64, regularisation: 10, alpha: 5, rounds: 15 };
/** Chosen on the last orders of Online Retail; see the comparison in the tests. */
export const BPR: Omit<BprSettings, 'seed'> = {
  ...{ factors: 64, rate: 0.02, regularisation: 0.03 },
  ...{ epochs: 30, patience: 3, batch: 16_384 }
};
export const SEQUENCE: Omit<NextItemSettings, 'seed'> = {
  ...{ width: 64, rate: 0.003, dropped: 0.3 },
  ...{ epochs: 20, patience: 2, batch: 64 }
};
export const RATINGS = { factors: 16, epochs: 30, rate: 0.02, regularisation: 0.05 };
export const SLIM = { l1: 1, l2: 20 };

/** What a method was fitted with, to be shown beside its model. */
export function parametersOf(method: Method): Record<string, number> {
  switch (method) {
    case 'linear':
      return { lambda: LAMBDA };
    case 'sparse_linear':
      return { neighbours: NEIGHBOURS, ...SLIM };
    case 'factors':
      return ALS;
    case 'rated':
      return RATINGS;
    case 'bpr':
      return BPR;
    case 'sequence':
      return SEQUENCE;
    case 'bought_next':
    case 'bought_also':
    case 'bought_also_jaccard':
    case 'bought_also_bm25':
      return { neighbours: NEIGHBOURS };
    default:
      return {};
  }
}
