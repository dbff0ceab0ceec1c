import { DAY_MS } from '../../../contract/day.ts';
import { SEGMENTS } from '../../../contract/customers/segments.ts';
import type { Moves } from './contract.ts';
import type { RfmCuts, Segment } from '../../../contract/customers/segments.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import { scoreRfm } from '../../../shop/segments/rfm.ts';
import { assignSegments } from '../../../shop/segments/segments.ts';

/** Code for customers who were not customers yet. */
export const NOT_YET = 255;
const BACK_DAYS = { month: 30, quarter: 91, year: 365 } as const;
const KINDS = SEGMENTS.length;

/**
 * The same history as known at a moment: without later orders, and without customers who have no
 * earlier ones. A customer's orders are sorted by time, so each keeps a leading range.
 *
 * @returns the history without its lines and, for each of its customers, the index in the full one
 */
export function historyUpTo(
  history: CustomerOrders,
  moment: number
): { past: CustomerOrders; places: Uint32Array } {
  const { orderStart, kept, places } = keptOrders(history, moment);
  const orderTime = pick(new Float64Array(kept.length), history.orderTime, kept);
  const newestTime = new Float64Array(places.length);
  for (let own = 0; own < places.length; own++) {
    newestTime[own] = orderTime[orderStart[own + 1] - 1];
  }
  const past: CustomerOrders = {
    ...history,
    customers: Array.from(places, (place) => history.customers[place]),
    orderStart,
    orderCode: pick(new Uint32Array(kept.length), history.orderCode, kept),
    orderTime,
    orderDay: pick(new Int32Array(kept.length), history.orderDay, kept),
    orderTotal: pick(new Float64Array(kept.length), history.orderTotal, kept),
    orderUnits: pick(new Float64Array(kept.length), history.orderUnits, kept),
    lineStart: new Uint32Array(0),
    lineRow: new Uint32Array(0),
    newestTime,
    shopNewestTime: moment,
    shopLastDay: Math.floor(moment / DAY_MS)
  };
  return { past, places };
}

/** The orders up to a moment, and the customers who have one. */
function keptOrders({ orderStart, orderTime, customers }: CustomerOrders, moment: number) {
  const kept = new Uint32Array(orderTime.length);
  const places = new Uint32Array(customers.length);
  const start = new Uint32Array(customers.length + 1);
  let orders = 0;
  let known = 0;
  for (let customer = 0; customer < customers.length; customer++) {
    for (let at = orderStart[customer]; at < orderStart[customer + 1]; at++) {
      if (orderTime[at] > moment) break;
      kept[orders++] = at;
    }
    if (orders === start[known]) continue;
    places[known++] = customer;
    start[known] = orders;
  }
  return {
    orderStart: start.slice(0, known + 1),
    kept: kept.subarray(0, orders),
    places: places.slice(0, known)
  };
}

function pick<T extends Float64Array | Uint32Array | Int32Array>(
  into: T,
  column: T,
  kept: Uint32Array
): T {
  for (let at = 0; at < kept.length; at++) into[at] = column[kept[at]];
  return into;
}

/**
 * Segment of each customer of the full history at a moment, scored as of then; NOT_YET before the
 * first order.
 */
export function segmentsAt(history: CustomerOrders, moment: number, cuts?: RfmCuts): Uint8Array {
  const { past, places } = historyUpTo(history, moment);
  const segment = new Uint8Array(history.customers.length).fill(NOT_YET);
  const own = assignSegments(scoreRfm(past, { today: moment, cuts }));
  places.forEach((place, at) => (segment[place] = own[at]));
  return segment;
}

/**
 * Moves between segments since a month, a quarter and a year ago, as far as the data go back. The
 * past is scored with its own quintiles, as the shop would have seen it then.
 */
export function findMoves(
  history: CustomerOrders,
  today: number,
  segment: Uint8Array,
  cuts?: RfmCuts
): Moves[] {
  const first = history.orderTime.reduce((least, time) => Math.min(least, time), Infinity);
  return (Object.keys(BACK_DAYS) as (keyof typeof BACK_DAYS)[]).flatMap((since) => {
    const moment = today - BACK_DAYS[since] * DAY_MS;
    if (!(moment > first)) return [];
    const before = segmentsAt(history, moment, cuts);
    const counts = countMoves(before, segment);
    return [{ since, day: Math.floor(moment / DAY_MS), counts, before }];
  });
}

/**
 * Moves in the quarter before the newest, for comparison; null where the data do not go back that
 * far.
 */
export function findEarlierMoves(
  history: CustomerOrders,
  moves: readonly Moves[],
  cuts?: RfmCuts
): Moves | null {
  const newest = moves.find(({ since }) => since === 'quarter');
  if (!newest) return null;
  const first = history.orderTime.reduce((least, time) => Math.min(least, time), Infinity);
  const moment = (newest.day - BACK_DAYS.quarter + 1) * DAY_MS - 1;
  // Requires a full quarter of data before it: a shop's first weeks do not distinguish customers.
  if (!(moment - BACK_DAYS.quarter * DAY_MS > first)) return null;
  const before = segmentsAt(history, moment, cuts);
  const counts = countMoves(before, newest.before);
  return { since: 'quarter', day: newest.day - BACK_DAYS.quarter, counts, before };
}

function countMoves(before: Uint8Array, after: Uint8Array): Uint32Array {
  const counts = new Uint32Array((KINDS + 1) * KINDS);
  before.forEach((from, customer) => {
    if (after[customer] === NOT_YET) return;
    counts[(from === NOT_YET ? KINDS : from) * KINDS + after[customer]]++;
  });
  return counts;
}

/** A customer's segment at the end of each quarter back from today, oldest first. */
export function segmentPath(
  history: CustomerOrders,
  place: number,
  today: number
): { day: number; segment: Segment }[] {
  const path: { day: number; segment: Segment }[] = [];
  const since = history.orderTime[history.orderStart[place]];
  for (let moment = today; moment > since && path.length < 12; moment -= 91 * DAY_MS) {
    const own = segmentsAt(history, moment)[place];
    if (own !== NOT_YET) path.unshift({ day: Math.floor(moment / DAY_MS), segment: SEGMENTS[own] });
  }
  return path;
}
