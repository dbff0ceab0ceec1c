import { periodAround, periodName } from '../../maths/calendar.ts';
import type { Grain, PeriodRow } from './contract.ts';
import { sumRange, type DaySums } from './day-sums.ts';
import type { LineIndex } from './line-index.ts';

/** Counts the distinct orders and customers of ranges of positions, one range after another. */
export interface DistinctCounter {
  index: LineIndex;
  /** The number of the last count in which each order or customer was seen. */
  orderSeen: Uint32Array;
  customerSeen: Uint32Array;
  /** Sum of an order's sale lines, and of its return lines, in the range that saw it last. */
  orderSold: Float64Array;
  orderReturned: Float64Array;
  returnSeen: Uint32Array;
  counts: number;
}

export function createDistinctCounter(index: LineIndex): DistinctCounter {
  return {
    index,
    orderSeen: new Uint32Array(index.lines.order.dictionary.length),
    customerSeen: new Uint32Array(index.customer.keys),
    orderSold: new Float64Array(index.lines.order.dictionary.length),
    orderReturned: new Float64Array(index.lines.order.dictionary.length),
    returnSeen: new Uint32Array(index.lines.order.dictionary.length),
    counts: 0
  };
}

/** Counts of whole periods under the mask, computed on demand and kept until the mask changes. */
export type PeriodCache = Map<string, CountedPeriod>;
type CountedPeriod = Omit<PeriodRow, 'compared'>;

/**
 * Revenue by day, week or month from day `from` to day `to`, including periods without a sale.
 * Periods cut off by the range count only the days inside it; all others come from the cache.
 *
 * @param earlier maps a day to the one it is compared with; days before the data have no comparison
 */
export function listPeriods(
  counter: DistinctCounter,
  mask: Uint8Array,
  sums: DaySums,
  cache: PeriodCache,
  grain: Grain,
  from: number,
  to: number,
  earlier: (day: number) => number
): PeriodRow[] {
  const rows: PeriodRow[] = [];
  const { firstDay, lastDay } = counter.index;
  for (let day = from; day <= to;) {
    const [start, end] = periodAround(day, grain);
    const first = Math.max(day, firstDay);
    const last = Math.min(end, to);
    const whole = first === Math.max(start, firstDay) && last === Math.min(end, lastDay);
    const name = periodName(day, grain);
    const known = whole ? cache.get(name) : undefined;
    const row = known ?? {
      period: name,
      day: start,
      ...countDays(counter, mask, sums, first, last)
    };
    if (whole && !known) cache.set(name, row);
    const compared = netOf(counter.index, sums, earlier(first), earlier(last));
    rows.push({ ...row, unfinished: last < end, compared });
    day = end + 1;
  }
  return rows;
}

function netOf({ firstDay, amountScale }: LineIndex, sums: DaySums, from: number, to: number) {
  if (from < firstDay) return NaN;
  const range = [from - firstDay, to - firstDay] as const;
  return (sumRange(sums.gross, ...range) + sumRange(sums.returned, ...range)) / amountScale;
}

function countDays(
  counter: DistinctCounter,
  mask: Uint8Array,
  sums: DaySums,
  first: number,
  last: number
) {
  const { firstDay, dayStart, amountScale, unitScale } = counter.index;
  const [from, to] = [first - firstDay, last - firstDay];
  const gross = sumRange(sums.gross, from, to);
  return {
    unfinished: false,
    netRevenue: (gross + sumRange(sums.returned, from, to)) / amountScale,
    grossRevenue: gross / amountScale,
    units: sumRange(sums.units, from, to) / unitScale,
    ...countDistinct(counter, mask, dayStart[from], dayStart[to + 1]),
    largest: findLargest(counter, mask, first, last)
  };
}

/**
 * The order or return with the largest amount in a range of days, which explains a day that stands
 * out; the first of equal ones.
 */
function findLargest(
  counter: DistinctCounter,
  mask: Uint8Array,
  first: number,
  last: number
): PeriodRow['largest'] {
  const { index, orderSold, orderReturned, orderSeen, returnSeen } = counter;
  const { dayStart, firstDay, isReturn, order, amount, amountScale } = index;
  const now = ++counter.counts;
  let best = 0;
  let found = -1;
  for (let day = first; day <= last; day++) {
    const end = dayStart[day - firstDay + 1];
    for (let at = dayStart[day - firstDay]; at < end; at++) {
      if (mask[at]) continue;
      const [seen, sum] = isReturn[at] ? [returnSeen, orderReturned] : [orderSeen, orderSold];
      const own = order[at];
      if (seen[own] !== now) {
        seen[own] = now;
        sum[own] = 0;
      }
      sum[own] += amount[at];
      if (Math.abs(sum[own]) <= Math.abs(best)) continue;
      best = sum[own];
      found = day;
    }
  }
  return found < 0 && best === 0 ? null : { day: found, amount: best / amountScale };
}

/** Distinct orders and known customers on the sale lines of a run of positions. */
function countDistinct(counter: DistinctCounter, mask: Uint8Array, from: number, to: number) {
  const { orderSeen, customerSeen, index } = counter;
  const { isReturn, order, customer } = index;
  const now = ++counter.counts;
  // Code 0 means unknown; marked as seen from the start, so that it is never counted.
  orderSeen[0] = customerSeen[0] = now;
  let orders = 0;
  let customers = 0;
  for (let at = from; at < to; at++) {
    if (mask[at] || isReturn[at]) continue;
    if (orderSeen[order[at]] !== now) {
      orderSeen[order[at]] = now;
      orders++;
    }
    if (customerSeen[customer.key[at]] !== now) {
      customerSeen[customer.key[at]] = now;
      customers++;
    }
  }
  return { orders, customers };
}
