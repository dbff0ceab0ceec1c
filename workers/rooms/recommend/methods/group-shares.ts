import { floatsOf, integersOf } from '../../../learning/model-bytes.ts';
import type { PackedModel } from '../../../learning/model-bytes.ts';
import { countBuyers, itemsOf } from '../interactions.ts';
import type { Interactions } from '../interactions.ts';
import type { Score } from './recommender.ts';

/** Weight, in customers, of the share among all customers when a group's own is estimated. */
const GROUP_PRIOR = 50;

/** The group of each customer, and each group's estimated shares of the items. */
export interface GroupShares {
  groupOf: Uint32Array;
  shares: Map<number, Float64Array>;
}

/**
 * Shares of a group's customers (a country's, a segment's) who have each item; shares of small
 * groups are shrunk towards the share of all customers, so that a group of one does not just
 * recommend that customer's own taste.
 */
export function fitGroupShares(data: Interactions, groupOf: Uint32Array): GroupShares {
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
  return { groupOf, shares };
}

/** One row of shares per group. */
export function packGroupShares({ groupOf, shares }: GroupShares): PackedModel {
  const group = Uint32Array.from(shares.keys());
  const rows = [...shares.values()];
  const items = rows.length > 0 ? rows[0].length : 0;
  const sold = new Float64Array(group.length * items);
  rows.forEach((own, row) => sold.set(own, row * items));
  return { arrays: { groupOf, group, sold }, facts: {} };
}

export function openGroupShares(packed: PackedModel, { items }: Interactions): GroupShares {
  const sold = floatsOf(packed, 'sold');
  const shares = new Map<number, Float64Array>();
  integersOf(packed, 'group').forEach((own, row) => {
    shares.set(own, sold.subarray(row * items, (row + 1) * items));
  });
  return { groupOf: integersOf(packed, 'groupOf'), shares };
}

export function scoreGroupShares({ groupOf, shares }: GroupShares): Score {
  return (_owned, user, into) => into.set(shares.get(groupOf[user])!);
}
