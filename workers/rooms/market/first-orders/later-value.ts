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

/** Fewer customers say nothing of what they are worth. */
const FEWEST = 20;
/** Of what is shown as sure, the share that chance may have made. */
const FALSE_SHARE = 0.01;
const SEED = 90365;

interface Options {
  by?: NextKind;
  /** Days since 1970; whose first order is earlier is no newcomer. */
  fromDay?: number;
}

/**
 * What customers are worth later by what their first order held: their sales in the 90 and 365 days
 * after it beside those of other customers whose first order was of the same month and size. A shop
 * may show newcomers what good customers began with; whether it makes them good ones only a trial
 * tells, since who begins with it may differ in more than that.
 *
 * @returns null where too few customers have lived through the days
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
    ...{ by, kinds, currency: lines.currency, hasMoney: lines.hasMoney, names, horizons },
    labels: by === 'product' ? sets.codes.map((code) => lines.productNames[code]) : names,
    findings: listFirstOrders(horizons)
  };
}

/** Every name that enough first orders hold, beside its peers. */
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
 * Sure is what ranks apart from its peers and whose amount holds without any one customer: the
 * bootstrap's interval leaves out what the others bring.
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
    ...{ customers, later: usual + difference, low95: usual + low95, high95: usual + high95 },
    ...{ others: usual, difference, chance, isSure: chance <= limit && holds },
    again: members.reduce((sum, one) => sum + again[one], 0) / customers
  };
}

function byWorth(a: FirstOrdersRow, b: FirstOrdersRow): number {
  const whole = (row: FirstOrdersRow) => row.difference * row.customers;
  return Number(b.isSure) - Number(a.isSure) || whole(b) - whole(a) || a.name - b.name;
}
