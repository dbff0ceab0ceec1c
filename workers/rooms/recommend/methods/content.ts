import { createProfileScorer } from './content-profile.ts';
import { nothingAlike, openNeighbours, packNeighbours } from './neighbours.ts';
import type { Neighbours } from './neighbours.ts';
import type { RecommenderMethod } from './recommender.ts';

/** Products whose texts are similar to what the customer bought. */
export const content: RecommenderMethod<Neighbours> = {
  id: 'content',
  settings: {},
  needs: { isPossible: (_data, { texts }) => texts !== undefined },
  fit: (data, { texts }) => texts ?? nothingAlike(data.items),
  pack: packNeighbours,
  open: openNeighbours,
  score(model, data) {
    const score = createProfileScorer(data, model);
    return (_owned, user, into) => score(user, into);
  }
};
