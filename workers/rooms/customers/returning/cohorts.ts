import { periodAround, periodName, periodNumber } from '../../../maths/calendar.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { firstOrderNames } from './first-orders.ts';
import type { CohortAnswer, CohortBy, CohortPeriod, CohortRow } from './contract.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';

/** Number of groups listed by name; the rest are combined. */
const NAMED_COHORTS = 30;

/**
 * Groups customers by when they first bought (or by a property of their first order) and follows
 * each group through the periods after: do newer customers come back as older ones did?
 *
 * A customer is active in a period with an order in it; revenue and orders are theirs in that
 * period; period 0 holds the first order. For groups by time the newest period may not have ended:
 * it is included and marked. For other groups only completed periods count, and `observed` says how
 * many customers have been observed that long, so that shares do not fall merely because time is
 * short.
 */
export function countCohorts(
  history: CustomerOrders,
  lines: OrderLines,
  question: { period: CohortPeriod; by: CohortBy }
): Pick<CohortAnswer, 'cohorts' | 'width'> {
  if (history.customers.length === 0) return { cohorts: [], width: 0 };
  const { period, by } = question;
  const clock = readClock(history, period);
  const groups = by === 'time' ? groupByTime(clock) : groupByName(history, lines, by);
  const rows = groups.names.map((cohort, group) => emptyRow(cohort, group, clock, by));
  for (let customer = 0; customer < history.customers.length; customer++) {
    const row = rows[groups.of[customer]];
    follow(history, customer, clock, row, by === 'time' ? clock.last : clock.lastEnded);
  }
  const cohorts = rows.filter((row) => row.customers > 0);
  return { cohorts, width: Math.max(...cohorts.map(({ active }) => active.length)) };
}

interface Clock {
  period: CohortPeriod;
  /** Period of every order, of the first and the newest order, and the newest completed period. */
  of: Int32Array;
  first: number;
  last: number;
  lastEnded: number;
  /** Period of each customer's first order. */
  since: Int32Array;
  firstDay: number;
}

function readClock(history: CustomerOrders, period: CohortPeriod): Clock {
  const { orderDay, orderStart, shopLastDay } = history;
  const known = new Map<number, number>();
  const numberOf = (day: number) => {
    let number = known.get(day);
    if (number === undefined) known.set(day, (number = periodNumber(day, period)));
    return number;
  };
  const of = orderDay.map(numberOf);
  const last = numberOf(shopLastDay);
  const firstDay = orderDay.reduce((least, day) => Math.min(least, day), shopLastDay);
  return {
    period,
    of,
    first: numberOf(firstDay),
    last,
    lastEnded: periodAround(shopLastDay, period)[1] === shopLastDay ? last : last - 1,
    since: Int32Array.from(history.customers, (_, customer) => of[orderStart[customer]]),
    firstDay
  };
}

function groupByTime({ since, first, last, period, firstDay }: Clock) {
  const names: string[] = [];
  let day = firstDay;
  for (let number = first; number <= last; number++) {
    names.push(periodName(day, period));
    day = periodAround(day, period)[1] + 1;
  }
  return { names, of: since.map((number) => number - first) };
}

function groupByName(history: CustomerOrders, lines: OrderLines, by: Exclude<CohortBy, 'time'>) {
  const own = firstOrderNames(history, lines, by);
  const counts = new Map<string, number>();
  for (const name of own) if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()]
    .sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1))
    .slice(0, NAMED_COHORTS);
  const place = new Map(names.map((name, at) => [name, at]));
  const rest = names.push('') - 1;
  return { names, of: Int32Array.from(own, (name) => place.get(name) ?? rest) };
}

function emptyRow(cohort: string, group: number, clock: Clock, by: CohortBy): CohortRow {
  const isTime = by === 'time';
  const since = isTime ? clock.first + group : clock.first;
  const length = Math.max(0, (isTime ? clock.last : clock.lastEnded) - since + 1);
  return {
    cohort,
    day: isTime ? dayOfGroup(clock, group) : clock.firstDay,
    customers: 0,
    active: new Uint32Array(length),
    revenue: new Float64Array(length),
    orders: new Uint32Array(length),
    observed: new Uint32Array(length),
    unfinishedFrom: isTime ? Math.max(0, clock.lastEnded - since + 1) : length
  };
}

function dayOfGroup({ firstDay, period }: Clock, group: number): number {
  let [day] = periodAround(firstDay, period);
  for (let step = 0; step < group; step++) day = periodAround(day, period)[1] + 1;
  return day;
}

function follow(
  history: CustomerOrders,
  customer: number,
  clock: Clock,
  row: CohortRow,
  last: number
): void {
  const since = clock.since[customer];
  row.customers++;
  for (let period = 0; period <= last - since; period++) row.observed[period]++;
  let previous = -1;
  for (let at = history.orderStart[customer]; at < history.orderStart[customer + 1]; at++) {
    const period = clock.of[at] - since;
    if (clock.of[at] > last) break;
    if (period !== previous) row.active[period]++;
    previous = period;
    row.orders[period]++;
    row.revenue[period] += history.orderTotal[at];
  }
}
