import {
  fitGroupShares,
  openGroupShares,
  packGroupShares,
  scoreGroupShares
} from './group-shares.ts';
import type { GroupShares } from './group-shares.ts';
import type { RecommenderMethod } from './recommender.ts';

/** Best sellers in the customer's country. */
export const countryBestSellers: RecommenderMethod<GroupShares> = {
  id: 'country_best_sellers',
  impersonal: true,
  settings: {},
  needs: { isPossible: (_data, { countryOf }) => new Set(countryOf).size > 1 },
  // Without countries, all customers form one group.
  fit: (data, { countryOf }) => fitGroupShares(data, countryOf ?? new Uint32Array(data.users)),
  pack: packGroupShares,
  open: openGroupShares,
  score: scoreGroupShares
};
