import type { OrderLines } from '../../../contract/order-lines.ts';
import {
  comparedDays,
  isoDays,
  possibleSpans,
  rowsOfDays,
  type DayRange
} from './compared-days.ts';
import type { ChangeAnswer, ChangeQuestion, FactorRow, Pair } from './contract.ts';
import { listChanges } from './findings.ts';
import { changeByFactor, inCents } from './decompose.ts';
import { divisionsOf, listParts } from './parts.ts';
import { rollingTotals } from './rolling.ts';
import { tallyRows, type Tally } from './tally.ts';

/**
 * What changed between two periods, and why: net revenue by its factors, and by every division of
 * the lines.
 *
 * @param shopDays first and last day of the shop's lines
 */
export function compareDays(
  lines: OrderLines,
  question: Pick<ChangeQuestion, 'span' | 'from' | 'to' | 'against'>,
  shopDays: DayRange
): ChangeAnswer {
  const compared = comparedDays(question, shopDays);
  const rows = rowsOfDays(lines, compared);
  const [now, before] = [tallyRows(lines, rows.now), tallyRows(lines, rows.before)];
  const factors = factorsOf(now, before);
  const divisions = compared.before ? divisionsOf(lines, compared) : [];
  const parts = divisions.map((division) => ({
    division,
    rows: listParts(lines, division, rows)
  }));
  const both = (read: (tally: Tally) => number): Pair => ({
    now: read(now),
    before: compared.before ? read(before) : NaN
  });
  return {
    currency: lines.currency,
    hasMoney: lines.hasMoney,
    now: isoDays(compared.now),
    before: compared.before && isoDays(compared.before),
    possible: possibleSpans(shopDays),
    net: both(({ net }) => net),
    orders: both(({ orders }) => orders),
    customers: both(({ customers }) => customers),
    units: both(({ units }) => units),
    averageOrder: both(({ gross, orders }) => gross / orders),
    factors: compared.before ? factors : [],
    parts: parts.map(({ division, rows }) => ({ kind: division.kind, rows })),
    findings: compared.before ? listChanges(lines, rows, { now, before, factors, parts }) : [],
    rolling: rollingTotals(lines, shopDays)
  };
}

/** The contribution of each factor, in cents that add up to the change. */
function factorsOf(now: Tally, before: Tally): FactorRow[] {
  const [later, earlier] = [chainOf(now), chainOf(before)];
  const unknown = { now: unknownOf(now), before: unknownOf(before) };
  const changes = [
    ...changeByFactor(later, earlier),
    unknown.now - unknown.before,
    before.returns - now.returns
  ];
  const cents = inCents(changes, now.net - before.net);
  const values: Pair[] = [
    ...later.map((own, at) => ({ now: own, before: earlier[at] })),
    unknown,
    { now: -now.returns, before: -before.returns }
  ];
  const names = ['customers', 'frequency', 'items', 'price', 'unknown', 'returns'] as const;
  return names.map((factor, at) => ({ factor, change: cents[at], value: values[at] }));
}

/** Customers × orders per customer × units per order × price per unit: sales to known customers. */
function chainOf({ customers, known }: Tally): number[] {
  const per = (sum: number, count: number) => (count > 0 ? sum / count : 0);
  return [
    customers,
    per(known.orders, customers),
    per(known.units, known.orders),
    per(known.gross, known.units)
  ];
}

function unknownOf({ gross, known }: Tally): number {
  return gross - known.gross;
}
