import { median, quantile, sortedCopy } from '../../../maths/statistics/quantiles.ts';
import type { Points } from '../../../maths/clustering/points.ts';
import { FEATURES } from './contract.ts';
import type { Feature, GroupName, GroupRow } from './contract.ts';

type Name = Exclude<GroupName, 'noise' | 'plain' | 'larger_orders'>;
/**
 * A quantile of a feature among the members of a group: quartile 1 or 3, or the median by default.
 */
type Ask = (feature: Feature, share?: number) => number;

/**
 * What makes a name fit: weights on the standardised distance of each feature from the shop's mean.
 */
const SPEAKS: Record<Name, Partial<Record<Feature, number>>> = {
  big_regulars: { orders: 1, revenue: 1, recency_days: -0.5 },
  regulars: { orders: 1, recency_days: -0.7, average_order: -0.2 },
  big_baskets: { average_order: 1, units_per_order: 0.7, orders: -0.4 },
  recent_newcomers: { tenure_days: -1, recency_days: -0.6, orders: -0.3 },
  one_time: { orders: -1, revenue: -0.6, products: -0.3 },
  faded_regulars: { orders: 0.6, recency_days: 1, tenure_days: 0.3 },
  gone: { recency_days: 1, orders: -0.6, tenure_days: 0.3 },
  wide_choosers: { products: 1, units_per_order: -0.5, revenue: 0.2 }
};

/** What makes an order large, and how far up it must stand among what sets a group apart. */
const IN_SIZE: Feature[] = ['average_order', 'revenue'];
const TOP_TRAITS = 3;

const REGULAR_ORDERS = 3;
/** How many times the shop's median counts as large or wide. */
const BIG = 1.5;
/** Late: away for this many times the usual days between orders. */
const LATE = 2;
/** Rule of thumb for having left, where nothing else tells. */
const GONE = 3;

const comesRegularly = (own: Ask) => own('orders', 0.25) >= REGULAR_ORDERS;
const isStillThere = (own: Ask, shop: Ask) => own('recency_days') <= shop('recency_days');
/** Whether three quarters of them have been away longer than the shop's median customer. */
const isLongAway = (own: Ask, shop: Ask) => own('recency_days', 0.25) > shop('recency_days');

/**
 * When a name is literally true: tested on the group's medians, or on three quarters of its
 * members.
 */
const HOLDS: Record<Name, (own: Ask, shop: Ask) => boolean> = {
  big_regulars: (own, shop) =>
    comesRegularly(own) && isStillThere(own, shop) && own('revenue') >= BIG * shop('revenue'),
  regulars: (own, shop) => comesRegularly(own) && isStillThere(own, shop),
  big_baskets: (own, shop) => own('average_order', 0.25) >= BIG * shop('average_order'),
  recent_newcomers: (own, shop) => own('tenure_days', 0.75) <= shop('tenure_days') / BIG,
  one_time: (own, shop) => own('orders', 0.75) === 1 && own('revenue') < shop('revenue'),
  faded_regulars: (own, shop) =>
    comesRegularly(own) &&
    isLongAway(own, shop) &&
    own('recency_days') > LATE * own('days_between'),
  // A customer who orders every week has not left after two weeks.
  gone: (own, shop) =>
    isLongAway(own, shop) &&
    own('recency_days') >= BIG * shop('recency_days') &&
    own('recency_days') > GONE * own('days_between'),
  wide_choosers: (own, shop) => own('products', 0.25) >= BIG * shop('products')
};

/**
 * Gives every group a name that is literally true, each name once, starting with those that fit the
 * traits best; a group for which no name is true is described by its figures.
 *
 * @param raw features of all customers, in their own units
 */
export function nameGroups(rows: GroupRow[], raw: Points, assignment: Uint8Array): GroupRow[] {
  const shop = asker(raw, () => true);
  const names = Object.keys(SPEAKS) as Name[];
  const pairs = rows
    .filter(({ group }) => group !== 255 && rows.length > 1)
    .flatMap((row) => {
      const own = asker(raw, (place) => assignment[place] === row.group);
      const fitting = names.filter((name) => HOLDS[name](own, shop));
      return fitting.map((name) => ({ row, name, strength: strengthOf(row, name) }));
    })
    .sort((a, b) => b.strength - a.strength);
  const taken = new Set<GroupName>();
  for (const { row, name } of pairs) {
    if (taken.has(name) || row.name !== 'plain') continue;
    row.name = name;
    taken.add(name);
  }
  nameBySize(rows, (row) => asker(raw, (place) => assignment[place] === row.group), shop);
  for (const row of rows) if (row.group === 255) row.name = 'noise';
  return rows;
}

/**
 * Names the group that is left without a name and orders for most, where three quarters of it order
 * for more than the shop's median: its size of order says more than how many orders it placed.
 */
function nameBySize(rows: GroupRow[], of: (row: GroupRow) => Ask, shop: Ask): void {
  const plain = rows.filter(({ name, group }) => name === 'plain' && group !== 255);
  const larger = plain.find((row) => {
    const first = row.traits.find(({ feature }) => IN_SIZE.includes(feature));
    const isApart =
      first !== undefined && first.distance > 0 && row.traits.indexOf(first) < TOP_TRAITS;
    return isApart && of(row)('average_order', 0.25) > shop('average_order');
  });
  if (larger && rows.length > 1) larger.name = 'larger_orders';
}

function asker({ n, d, at }: Points, isIn: (place: number) => boolean): Ask {
  const places = Array.from({ length: n }, (_, place) => place).filter(isIn);
  const known = new Map<Feature, Float64Array>();
  return (feature, share = 0.5) => {
    const j = FEATURES.indexOf(feature);
    const sorted = known.get(feature) ?? sortedCopy(places.map((place) => at[place * d + j]));
    known.set(feature, sorted);
    return quantile(sorted, share);
  };
}

function strengthOf({ traits }: GroupRow, name: Name): number {
  const weights = SPEAKS[name];
  const length = Math.hypot(...Object.values(weights));
  return (
    traits.reduce((sum, { feature, distance }) => sum + (weights[feature] ?? 0) * distance, 0) /
    length
  );
}

/** Medians of the members' features, in the order of FEATURES. */
export function mediansOf({ d, at }: Points, members: readonly number[]): number[] {
  return FEATURES.map((_, j) => median(members.map((place) => at[place * d + j])));
}
