import { SEGMENTS } from '../../../contract/customers/segments.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { median } from '../../../maths/statistics/quantiles.ts';
import { sumOf } from '../../../maths/statistics/sums.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import { scoreRfm } from '../../../shop/segments/rfm.ts';
import { assignSegments } from '../../../shop/segments/segments.ts';
import type { PlaybookAnswer, PlaybookRow } from './contract.ts';

/** With fewer customers, each fifth of them is a handful of people. */
const MIN_CUSTOMERS = 50;
/** Gaps between purchase days that make one of them usual for a segment. */
const MIN_GAPS = 10;

/**
 * What the shop's own figures add to the advice for each segment: how many they are, what they
 * bring, how long they usually wait, how often they use coupons.
 *
 * @param returned per customer, the share of purchases by amount that was returned
 */
export function writePlaybook(
  history: CustomerOrders,
  lines: OrderLines,
  returned: Float64Array
): PlaybookAnswer {
  const scores = scoreRfm(history);
  const segment = assignSegments(scores);
  const customers = history.customers.length;
  const net = scores.revenue.map((money, at) => money * (1 - returned[at]));
  const all = sumOf(net);
  const coupons = countCoupons(history, lines);
  const share = (places: number[]) => {
    const orders = sumOf(places.map((at) => scores.orders[at]));
    return coupons ? sumOf(places.map((at) => coupons[at])) / orders : NaN;
  };
  const rows = SEGMENTS.flatMap((name, number): PlaybookRow[] => {
    const places = [...segment.keys()].filter((at) => segment[at] === number);
    if (places.length === 0) return [];
    const gaps = gapsOf(history, places);
    return [
      {
        segment: name,
        customers: places.length,
        revenueShare: lines.hasMoney && all > 0 ? sumOf(places.map((at) => net[at])) / all : NaN,
        usualWaitDays: gaps.length >= MIN_GAPS ? median(gaps) : NaN,
        silentDays: median(places.map((at) => scores.recencyDays[at])),
        couponShare: share(places)
      }
    ];
  });
  const { flat } = scores;
  const isAlike = flat.f && flat.m;
  const state =
    customers === 0 ? 'nobody' : customers < MIN_CUSTOMERS ? 'few' : isAlike ? 'alike' : 'told';
  const couponShare = share([...segment.keys()]);
  return { hasMoney: lines.hasMoney, customers, state, couponShare, rows };
}

/** Days between purchase days, of all these customers. */
function gapsOf({ orderStart, orderDay }: CustomerOrders, places: number[]): number[] {
  const gaps: number[] = [];
  for (const place of places) {
    for (let at = orderStart[place] + 1; at < orderStart[place + 1]; at++) {
      const gap = orderDay[at] - orderDay[at - 1];
      if (gap > 0) gaps.push(gap);
    }
  }
  return gaps;
}

/** Per customer, the orders with a coupon; null where no file has coupons. */
function countCoupons(
  { customers, orderStart, lineStart, lineRow }: CustomerOrders,
  { coupon }: OrderLines
): Uint32Array | null {
  if (!coupon) return null;
  return Uint32Array.from(customers, (_, place) => {
    let count = 0;
    for (let order = orderStart[place]; order < orderStart[place + 1]; order++) {
      const rows = lineRow.subarray(lineStart[order], lineStart[order + 1]);
      count += Number(rows.some((row) => coupon.codes[row] > 0));
    }
    return count;
  });
}
