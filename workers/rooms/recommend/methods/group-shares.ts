import { scoreValues } from '../../customers/segments/rfm.ts';
import { assignSegments } from '../../customers/segments/segments.ts';
import { countBuyers, itemsOf } from '../interactions.ts';
import type { Interactions } from '../interactions.ts';

/** Customers of the share of all that a group's own are weighed against. */
const GROUP_PRIOR = 50;
/** Days after which a purchase counts half for what sells now. */
const RECENT_HALF_LIFE = 60;

/**
 * Shares of a group's customers (a country's, a segment's) who have each item; few customers are
 * drawn towards the share of all, so that a group of one does not recommend that one's own taste.
 */
export function countByGroup(
  data: Interactions,
  groupOf: ArrayLike<number>
): Map<number, Float64Array> {
  const everybody = countBuyers(data);
  const customers = new Map<number, number>();
  const shares = new Map<number, Float64Array>();
  for (let user = 0; user < data.users; user++) {
    const group = groupOf[user];
    customers.set(group, (customers.get(group) ?? 0) + 1);
    let own = shares.get(group);
    if (!own) shares.set(group, (own = new Float64Array(data.items)));
    for (const item of itemsOf(data, user)) own[item]++;
  }
  for (const [group, own] of shares) {
    const count = customers.get(group)!;
    own.forEach((buyers, item) => {
      own[item] = (buyers + (GROUP_PRIOR * everybody[item]) / data.users) / (count + GROUP_PRIOR);
    });
  }
  return shares;
}

/**
 * Per customer the number of the segment these purchases put them in, as the customers' room would:
 * a test gives orders without the ones it holds back, so that nobody's future says where they are.
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

/** What a customer has bought before: how often, an older purchase counting less. */
export function weighAgain({ times, lastDay }: Interactions): Float64Array {
  const worth = fade(lastDay, RECENT_HALF_LIFE);
  return times.map((count, at) => count * worth[at]);
}

/** Buyers of each item, an older purchase counting less. */
export function countRecent({ items, item, lastDay }: Interactions): Float64Array {
  const worth = fade(lastDay, RECENT_HALF_LIFE);
  const sold = new Float64Array(items);
  item.forEach((own, at) => {
    sold[own] += worth[at];
  });
  return sold;
}

/** What a purchase on each day counts when it halves with age, the newest counting one. */
export function fade(day: Int32Array, halfLife: number): Float64Array {
  const newest = day.reduce((most, own) => Math.max(most, own), -Infinity);
  return Float64Array.from(day, (own) => 2 ** ((own - newest) / halfLife));
}
