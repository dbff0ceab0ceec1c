import type { OrderLines } from '../../../contract/order-lines.ts';
import { bootstrapMean } from '../../../learning/honest-test.ts';
import { discoveryLimit } from '../../../maths/statistics/false-discovery.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import type { NextKind } from '../afterwards/contract.ts';
import { setsOfOrders, type OrderSets } from '../afterwards/steps.ts';
import { chooseKind } from '../afterwards/what-follows.ts';
import { compareGroup, rankPeers, type Compared } from './compare-peers.ts';
import { HORIZONS, type FirstOrdersAnswer, type FirstOrdersRow } from './contract.ts';
import { listFirstOrders } from './findings.ts';
import { findNewcomers, type Newcomers } from './newcomers.ts';

/** With fewer customers, their value is unknown. */
const FEWEST = 20;
/** The largest share of significant rows that may be chance (false discovery rate). */
const FALSE_SHARE = 0.01;
const SEED = 90365;

interface Options {
  by?: NextKind;
  /** Days since 1970; customers with an earlier first order are not counted as new. */
  fromDay?: number;
}

/**
 * How much customers buy later, by what their first order contained: sales in the 90 and 365 days
 * after it, compared with other customers whose first order was of the same month and size. A shop
 * may promote to newcomers what good customers began with; whether that makes good customers only
 * an experiment can tell, since those who begin with it may differ in other ways.
 *
 * @returns null if too few customers have completed the days
 */
export async function valueFirstOrders(
  lines: OrderLines,
  orders: CustomerOrders,
  { by: asked, fromDay = -Infinity }: Options,
  breathe: () => Promise<void>
): Promise<FirstOrdersAnswer | null> {
  const { by, kinds } = chooseKind(lines, asked);
  const sets = setsOfOrders(lines, orders, by);
  const looked = HORIZONS.map((days) => {
    const newcomers = findNewcomers(orders, sets, days, fromDay);
    return { days, newcomers, groups: compareAll(newcomers, sets) };
  }).filter(({ newcomers }) => newcomers.later.length >= 2 * FEWEST);
  if (looked.length === 0) return null;
  const chances = looked.flatMap(({ groups }) => groups.map(({ compared }) => compared.chance));
  const limit = discoveryLimit(chances, FALSE_SHARE);
  const horizons: FirstOrdersAnswer['horizons'] = [];
  for (const { days, newcomers, groups } of looked) {
    const rows: FirstOrdersRow[] = [];
    for (const { name, compared } of groups) {
      rows.push({ name, ...describe(compared, newcomers, limit) });
      await breathe();
    }
    horizons.push({ days, customers: newcomers.later.length, rows: rows.sort(byWorth) });
  }
  const names = sets.codes.map((code) => (lines[by] ?? lines.product).dictionary[code]);
  return {
    by,
    kinds,
    currency: lines.currency,
    hasMoney: lines.hasMoney,
    names,
    horizons,
    labels: by === 'product' ? sets.codes.map((code) => lines.productNames[code]) : names,
    findings: listFirstOrders(horizons)
  };
}

/** Compares every name contained in enough first orders with its peers. */
function compareAll(newcomers: Newcomers, { codes }: OrderSets) {
  const groups = codes.map((): number[] => []);
  for (let one = 0; one + 1 < newcomers.start.length; one++) {
    for (let at = newcomers.start[one]; at < newcomers.start[one + 1]; at++) {
      groups[newcomers.name[at]].push(one);
    }
  }
  const peers = rankPeers(newcomers);
  return groups
    .map((group, name) => ({ name, compared: compareGroup(group, newcomers, peers) }))
    .filter(({ compared }) => compared.members.length >= FEWEST);
}

/**
 * A row is significant if it ranks apart from its peers and its amount does not depend on one
 * customer: the bootstrap interval excludes the mean of the others.
 */
function describe(
  { members, others, lead, chance }: Compared,
  { later, again }: Newcomers,
  limit: number
): Omit<FirstOrdersRow, 'name'> {
  const customers = members.length;
  const ahead = others.map((own, at) => later[members[at]] - own);
  const { value: difference, low95, high95 } = bootstrapMean(ahead, SEED);
  const usual = others.reduce((sum, own) => sum + own, 0) / customers;
  const holds = lead > 0 ? low95 > 0 : high95 < 0;
  return {
    customers,
    later: usual + difference,
    high95: usual + high95,
    // The interval is one of the difference; sales themselves are never negative.
    low95: Math.max(0, usual + low95),
    others: usual,
    difference,
    chance,
    isSure: chance <= limit && holds,
    again: members.reduce((sum, one) => sum + again[one], 0) / customers
  };
}

function byWorth(a: FirstOrdersRow, b: FirstOrdersRow): number {
  const whole = (row: FirstOrdersRow) => row.difference * row.customers;
  return Number(b.isSure) - Number(a.isSure) || whole(b) - whole(a) || a.name - b.name;
}
