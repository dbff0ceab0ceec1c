import type { Points } from '../../../maths/clustering/points.ts';
import { FEATURES, GROUP_NAMES } from './contract.ts';
import type { CustomerFinding } from '../findings/contract.ts';
import type { Feature, GroupName, GroupRow, GroupsAnswer } from './contract.ts';

/** Groups less apart than this blur into one another. */
const WEAK = 0.2;

/** What speaks for a name: weights on the standardised distance of each feature from the shop. */
const SPEAKS: Record<
  Exclude<GroupName, 'noise' | 'everyone_else'>,
  Partial<Record<Feature, number>>
> = {
  big_regulars: { orders: 1, revenue: 1, recency_days: -0.5 },
  regulars: { orders: 1, recency_days: -0.7, average_order: -0.2 },
  big_baskets: { average_order: 1, units_per_order: 0.7, orders: -0.4 },
  recent_newcomers: { tenure_days: -1, recency_days: -0.6, orders: -0.3 },
  one_time: { orders: -1, revenue: -0.6, products: -0.3 },
  faded_regulars: { orders: 0.6, recency_days: 1, tenure_days: 0.3 },
  gone: { recency_days: 1, orders: -0.6, tenure_days: 0.3 },
  wide_choosers: { products: 1, units_per_order: -0.5, revenue: 0.2 }
};

/**
 * Every group with its size, money, means, what sets it apart, and a name: the one its traits speak
 * for most, each name once.
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
    const means = FEATURES.map((_, j) => mean(raw, members, j));
    return {
      group,
      name: 'everyone_else' as GroupName,
      customers: members.length,
      revenue: means[FEATURES.indexOf('revenue')] * members.length,
      silhouette: inside.reduce((sum, value) => sum + value, 0) / inside.length,
      means,
      traits: traits.sort((a, b) => Math.abs(b.distance) - Math.abs(a.distance))
    };
  });
  return nameGroups(rows);
}

function placesOf(assignment: Uint8Array, group: number): number[] {
  const members: number[] = [];
  assignment.forEach((own, place) => own === group && members.push(place));
  return members;
}

function mean({ d, at }: Points, members: number[], j: number): number {
  return members.reduce((sum, place) => sum + at[place * d + j], 0) / members.length;
}

/** Pairs of group and name by how much speaks for them, the strongest first, each once. */
function nameGroups(rows: GroupRow[]): GroupRow[] {
  const names = GROUP_NAMES.filter((name) => name in SPEAKS) as (keyof typeof SPEAKS)[];
  const pairs = rows
    .filter(({ group }) => group !== 255)
    .flatMap((row) => names.map((name) => ({ row, name, strength: strengthOf(row, name) })))
    .sort((a, b) => b.strength - a.strength);
  const taken = new Set<GroupName>();
  const named = new Set<GroupRow>();
  for (const { row, name, strength } of pairs) {
    if (strength <= 0 || taken.has(name) || named.has(row) || rows.length === 1) continue;
    row.name = name;
    taken.add(name);
    named.add(row);
  }
  for (const row of rows) if (row.group === 255) row.name = 'noise';
  return rows;
}

function strengthOf({ traits }: GroupRow, name: keyof typeof SPEAKS): number {
  const weights = SPEAKS[name];
  const length = Math.hypot(...Object.values(weights));
  return (
    traits.reduce((sum, { feature, distance }) => sum + (weights[feature] ?? 0) * distance, 0) /
    length
  );
}

export function listGroupFindings(
  { groups, silhouette, reason, k }: Pick<GroupsAnswer, 'groups' | 'silhouette' | 'reason' | 'k'>,
  customers: number
): CustomerFinding[] {
  if (customers === 0) return [{ key: 'no_customers', detail: {} }];
  if (reason === 'too_few') return [{ key: 'groups_too_few', detail: { customers } }];
  const best = groups.reduce((a, b) => (b.revenue > a.revenue ? b : a));
  const total = groups.reduce((sum, { revenue }) => sum + revenue, 0);
  const findings: CustomerFinding[] = [
    {
      key: 'groups_found',
      detail: {
        groups: k,
        name: best.name,
        customers: best.customers,
        share: total > 0 ? best.revenue / total : 0
      },
      rule: { fact: 'group', is: 'one_of', value: [String(best.group)] }
    }
  ];
  if (!(silhouette >= WEAK)) findings.push({ key: 'groups_weak', detail: { silhouette } });
  return findings;
}
