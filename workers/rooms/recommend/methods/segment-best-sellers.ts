import { scoreValues } from '../../../shop/segments/rfm.ts';
import { assignSegments } from '../../../shop/segments/segments.ts';
import type { Interactions } from '../interactions.ts';
import {
  fitGroupShares,
  openGroupShares,
  packGroupShares,
  scoreGroupShares
} from './group-shares.ts';
import type { GroupShares } from './group-shares.ts';
import type { RecommenderMethod } from './recommender.ts';

/** Best sellers in the customer's RFM segment. */
export const segmentBestSellers: RecommenderMethod<GroupShares> = {
  id: 'segment_best_sellers',
  impersonal: true,
  settings: {},
  needs: {},
  fit: (data) => fitGroupShares(data, Uint32Array.from(segmentsOf(data))),
  pack: packGroupShares,
  open: openGroupShares,
  score: scoreGroupShares
};

/**
 * The segment number that these purchases give each customer, computed as in the customers' room.
 * In a test the purchases exclude what is held back, so that no segment reveals a customer's
 * future.
 */
export function segmentsOf({ users, orders }: Interactions): Uint8Array {
  const { userStart, day, value } = orders;
  const today = day.reduce((most, own) => Math.max(most, own), 0) + 1;
  const values = {
    recencyDays: new Int32Array(users),
    orders: new Uint32Array(users),
    revenue: new Float64Array(users)
  };
  for (let user = 0; user < users; user++) {
    const [from, to] = [userStart[user], userStart[user + 1]];
    values.orders[user] = to - from;
    values.recencyDays[user] = today - (to > from ? day[to - 1] : 0);
    for (let order = from; order < to; order++) values.revenue[user] += value[order];
  }
  return assignSegments(scoreValues(values));
}
