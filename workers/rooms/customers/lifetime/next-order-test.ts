import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import type { NextOrderTest } from './contract.ts';
import type { Expectation } from './expectation.ts';
import type { PurchaseHistory } from './purchase-history.ts';
import { steadyPaces, waitsOf } from './steady-pace.ts';

/** Probability of being active from which a next order is predicted. */
export const LIKELY_ALIVE = 0.5;
/** Who is not expected to buy within so many days has no date. */
export const MOST_DAYS = 365;
/** Limit of the customers whose waits are computed for the test, evenly spread. */
const MAX_CUSTOMERS = 2_000;

/**
 * Tests predicted dates of next orders: of the customers with a date, how many ordered in the test
 * period, and how many of these inside their 80 % range.
 */
export function testNextOrders(
  orders: CustomerOrders,
  places: Uint32Array,
  { repeats, lastWeek, weeks }: PurchaseHistory,
  expect: Expectation,
  splitDay: number,
  lastDay: number
): NextOrderTest {
  const test = { dated: 0, came: 0, inside: 0, early: 0, late: 0 };
  const paces = steadyPaces(orders, places, splitDay);
  const step = Math.max(1, Math.ceil(places.length / MAX_CUSTOMERS));
  for (let c = 0; c < places.length; c += step) {
    const [x, last, own] = [repeats[c], lastWeek[c], weeks[c]];
    if (!(expect.alive(x, last, own) >= LIKELY_ALIVE)) continue;
    const pace = paces[c];
    const [low, middle, high] = pace
      ? waitsOf(pace, splitDay, 1)
      : expect.waits([0.1, 0.5, 0.9], x, last, own);
    if (!(middle <= MOST_DAYS)) continue;
    test.dated++;
    const wait = waitAfter(orders, places[c], splitDay, lastDay);
    if (wait === null) continue;
    test.came++;
    if (wait < Math.floor(low)) test.early++;
    else if (wait > Math.ceil(high)) test.late++;
    else test.inside++;
  }
  return test;
}

/** Days from the split to a customer's next order; null where none came. */
function waitAfter(
  { orderStart, orderDay }: CustomerOrders,
  place: number,
  splitDay: number,
  lastDay: number
): number | null {
  for (let at = orderStart[place]; at < orderStart[place + 1]; at++) {
    if (orderDay[at] > splitDay && orderDay[at] <= lastDay) return orderDay[at] - splitDay;
  }
  return null;
}
