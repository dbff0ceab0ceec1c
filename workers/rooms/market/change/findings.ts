import { hasChanged } from '../../../maths/statistics/told-apart.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { moveOfAverage } from './averages.ts';
import type { ComparedRows } from './compared-days.ts';
import type { ChangeFinding, FactorRow, PartRow } from './contract.ts';
import { oneOrder } from './one-order.ts';
import { changesOfPart, type Division } from './parts.ts';
import type { Tally } from './tally.ts';

/** The significance level of a finding. */
const CHANCE = 0.01;
/** A smaller change is called none, however certain it is. */
const FLAT = 0.02;
/** Share of the change that a factor or name must contribute to be mentioned. */
const MOST = 0.4;
const WORTH_NAMING = 0.2;
/** Share of the average's change that must be due to the mix for it to be mentioned. */
const BY_MIX = 0.8;
/** Kinds that assign an order to one part. */
const WHOLE_ORDERS = new Set(['country', 'channel', 'customers']);

interface Found {
  now: Tally;
  before: Tally;
  factors: FactorRow[];
  parts: { division: Division; rows: PartRow[] }[];
}

/** The findings of the page: whether anything changed, and why. */
export function listChanges(
  lines: OrderLines,
  rows: ComparedRows,
  { now, before, factors, parts }: Found
): ChangeFinding[] {
  const amount = now.net - before.net;
  const change = amount / before.net;
  if (!(before.net > 0)) return [];
  const findings: ChangeFinding[] = [];
  if (Math.abs(change) < FLAT || !hasChanged(changesOfBuyers(now, before), CHANCE)) {
    const orders = changeOfOrders(now, before);
    if (orders) findings.push(orders);
    const usual = {
      key: orders ? ('only_orders' as const) : ('usual' as const),
      detail: { amount }
    };
    const isFlat = Math.abs(change) < FLAT;
    findings.push((!isFlat && !orders && oneOrder(lines, rows, { now, before })) || usual);
  } else {
    findings.push({
      key: change > 0 ? 'up' : 'down',
      detail: { change: Math.abs(change), amount }
    });
    const factor = namedFactor(factors, amount);
    if (factor) findings.push(factor);
    const part = namedPart(lines, rows, parts, amount);
    if (part) findings.push(part);
  }
  const average = namedAverage(lines, rows, parts);
  return average ? [...findings, average] : findings;
}

function* changesOfBuyers(now: Tally, before: Tally): Generator<number> {
  for (let who = 1; who < now.netOfCustomer.length; who++) {
    yield now.netOfCustomer[who] - before.netOfCustomer[who];
  }
  for (let which = 0; which < now.netOfOrder.length; which++) {
    yield now.netOfOrder[which] - before.netOfOrder[which];
  }
}

/** The number of orders may show a change that a few giant orders hide in revenue. */
function changeOfOrders(now: Tally, before: Tally): ChangeFinding | null {
  const change = now.orders / before.orders - 1;
  if (!(Math.abs(change) >= FLAT)) return null;
  const changes = Array.from(now.ordersOfCustomer, (own, who) =>
    who > 0 ? own - before.ordersOfCustomer[who] : 0
  );
  const guests = [now, before].map(({ ordersOfCustomer }) => ordersOfCustomer[0]);
  for (let at = 0; at < guests[0]; at++) changes.push(1);
  for (let at = 0; at < guests[1]; at++) changes.push(-1);
  if (!hasChanged(changes, CHANCE)) return null;
  const key = change > 0 ? 'orders_up' : 'orders_down';
  return { key, detail: { change: Math.abs(change), now: now.orders, before: before.orders } };
}

function namedFactor(factors: FactorRow[], amount: number): ChangeFinding | null {
  const towards = factors.filter(({ change }) => change * amount > 0);
  const most = towards.sort((a, b) => Math.abs(b.change) - Math.abs(a.change))[0];
  if (!most || Math.abs(most.change) < MOST * Math.abs(amount)) return null;
  const { factor, change, value } = most;
  return { key: 'factor', factor, detail: { amount: change, ...value } };
}

/**
 * The name that contributed most in the direction of the whole, from the first kind that has one.
 */
function namedPart(
  lines: OrderLines,
  rows: ComparedRows,
  parts: Found['parts'],
  amount: number
): ChangeFinding | null {
  for (const { division, rows: names } of parts) {
    const most = names.find(({ name, change }) => name && change * amount > 0);
    if (!most || Math.abs(most.change) < WORTH_NAMING * Math.abs(amount)) continue;
    const code = division.names.indexOf(most.name);
    const changes = changesOfPart(lines, division, code, rows).values();
    if (!hasChanged(changes, CHANCE / names.length)) continue;
    const { name, label, change } = most;
    return { key: 'part', kind: division.kind, name, detail: { label, amount: change } };
  }
  return null;
}

/** An average that changed only through the mix, or against all of its parts. */
function namedAverage(
  lines: OrderLines,
  rows: ComparedRows,
  parts: Found['parts']
): ChangeFinding | null {
  for (const { division } of parts) {
    if (!WHOLE_ORDERS.has(division.kind)) continue;
    const move = moveOfAverage(lines, division, rows);
    if (!move?.isSure || Math.abs(move.now / move.before - 1) < FLAT) continue;
    const { now: later, before: earlier, same } = move;
    const detail = { now: later, before: earlier, same };
    if (move.isReversed) return { key: 'simpson', kind: division.kind, detail };
    const within = (same - earlier) / (later - earlier);
    if (within <= 1 - BY_MIX) return { key: 'mix', kind: division.kind, detail };
  }
  return null;
}
