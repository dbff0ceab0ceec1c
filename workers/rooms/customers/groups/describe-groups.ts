import type { Points } from '../../../maths/clustering/points.ts';
import { meanOf } from '../../../maths/statistics/sums.ts';
import { FEATURES } from './contract.ts';
import type { CustomerFinding } from '../findings/contract.ts';
import type { Feature, GroupName, GroupRow, GroupsAnswer } from './contract.ts';
import { mediansOf, nameGroups } from './name-groups.ts';

/** With a silhouette below this, groups overlap. */
const WEAK = 0.2;

/**
 * Describes every group: size, money, means, what distinguishes it, and a truthful name.
 *
 * @param own silhouettes of the sampled customers
 */
export function describeGroups(
  raw: Points,
  scaled: Points,
  assignment: Uint8Array,
  own: Float64Array,
  sample: Uint32Array
): GroupRow[] {
  const numbers = [...new Set(assignment)].sort((a, b) => a - b);
  const rows = numbers.map((group) => {
    const members = placesOf(assignment, group);
    const inside = sample.reduce<number[]>((list, place, at) => {
      if (assignment[place] === group && own[at] === own[at]) list.push(own[at]);
      return list;
    }, []);
    const traits = FEATURES.map((feature, j) => ({ feature, distance: mean(scaled, members, j) }));
    const means = FEATURES.map((feature, j) => mean(raw, knownOf(feature, raw, members), j));
    return {
      group,
      name: 'plain' as GroupName,
      customers: members.length,
      revenue: means[FEATURES.indexOf('revenue')] * members.length,
      silhouette: meanOf(inside),
      means,
      medians: mediansOf(raw, members),
      traits: traits.sort((a, b) => Math.abs(b.distance) - Math.abs(a.distance))
    };
  });
  return nameGroups(rows, raw, assignment);
}

function placesOf(assignment: Uint8Array, group: number): number[] {
  const members: number[] = [];
  assignment.forEach((own, place) => own === group && members.push(place));
  return members;
}

/** Customers of one order have no days between orders: theirs were filled in to group them. */
function knownOf(feature: Feature, { d, at }: Points, members: number[]): number[] {
  if (feature !== 'days_between') return members;
  return members.filter((place) => at[place * d + FEATURES.indexOf('orders')] > 1);
}

/** NaN without members. */
function mean({ d, at }: Points, members: number[], j: number): number {
  return members.reduce((sum, place) => sum + at[place * d + j], 0) / members.length;
}

export function listGroupFindings(
  { groups, silhouette, reason }: Pick<GroupsAnswer, 'groups' | 'silhouette' | 'reason'>,
  customers: number
): CustomerFinding[] {
  if (customers === 0) return [{ key: 'no_customers', detail: {} }];
  if (reason === 'too_few') return [{ key: 'groups_too_few', detail: { customers } }];
  if (groups.length < 2) return [{ key: 'groups_one', detail: { customers } }];
  const best = groups.reduce((a, b) => (b.revenue > a.revenue ? b : a));
  const total = groups.reduce((sum, { revenue }) => sum + revenue, 0);
  return [
    {
      key: silhouette >= WEAK ? 'groups_found' : 'groups_rough',
      detail: {
        groups: groups.filter(({ group }) => group !== 255).length,
        name: best.name,
        orders: best.medians[FEATURES.indexOf('orders')],
        days: best.medians[FEATURES.indexOf('recency_days')],
        customers: best.customers,
        share: total > 0 ? best.revenue / total : 0
      },
      rule: { fact: 'group', is: 'one_of', value: [String(best.group)] }
    }
  ];
}
