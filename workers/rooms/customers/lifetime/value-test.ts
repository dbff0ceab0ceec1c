import { DAY_MS } from '../../../contract/day.ts';
import type { Job } from '../../../contract/job.ts';
import { quantile } from '../../../maths/statistics/quantiles.ts';
import type { ValueTest } from './contract.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import { expectation } from './expectation.ts';
import { expectedValue } from './gamma-gamma.ts';
import { fitLifetime } from './lifetime-fit.ts';
import { groupHistories, purchaseHistory } from './purchase-history.ts';
import { historyUpTo } from '../segments/segment-moves.ts';
import { simulatePurchases } from './simulate-purchases.ts';
import type { Simulated } from './simulate-purchases.ts';

const WEEK = 7;
/** The part of the past that is held back, and the least that a test can be made of. */
const TEST_SHARE = 1 / 3;
const MIN_DAYS = 42;
const MIN_CUSTOMERS = 10;
/** Customers with this many repeats or more stand together. */
const MAX_REPEATS = 7;

/**
 * How good the method would have been: fitted on the first two thirds of the shop's past, its
 * expectations for the rest beside what then happened, and beside the plainest forecast, that
 * everybody buys as often as in the equally long time before. null: too little past.
 */
export async function testValue(
  orders: CustomerOrders,
  seed: number,
  job: Job
): Promise<ValueTest | null> {
  const lastDay = orders.shopLastDay;
  const firstDay = orders.orderDay.reduce((least, day) => Math.min(least, day), lastDay);
  const testDays = Math.floor((lastDay - firstDay) * TEST_SHARE);
  const splitDay = lastDay - testDays;
  const { past, places } = historyUpTo(orders, (splitDay + 1) * DAY_MS - 1);
  if (lastDay - firstDay < MIN_DAYS || places.length < MIN_CUSTOMERS) return null;
  const history = purchaseHistory(past, splitDay);
  const kinds = groupHistories(history);
  const model = fitLifetime(history, kinds);
  const weeks = testDays / WEEK;
  const horizons = {
    shortWeeks: weeks,
    longWeeks: weeks,
    shortDiscount: 1,
    longDiscount: 1,
    withoutMoney: true
  };
  const simulated = await simulatePurchases(model, history, horizons, seed, job);
  const expect = expectation(model);
  const at = (t: number, c: number) =>
    expect.purchases(t, history.repeats[c], history.lastWeek[c], history.weeks[c]);
  const [p, q, v] = Array.from(model.amounts.point, Math.exp);
  const after = countDays(orders, places, splitDay + 1, lastDay);
  const before = countDays(orders, places, splitDay - testDays + 1, splitDay);
  const predicted = Float64Array.from(places, (_, c) => at(weeks, c));
  const value = predicted.map((expected, c) => {
    const mean = expectedValue({ p, q, v }, history.repeats[c], history.meanValue[c]);
    return expected * (Number.isFinite(mean) ? mean : model.typicalValue);
  });
  return {
    splitDay,
    lastDay,
    customers: places.length,
    predictedOrders: sumInterval(predicted, simulated),
    actualOrders: sum(after.days),
    naiveOrders: sum(before.days),
    predictedValue: sum(value),
    actualValue: sum(after.value),
    naiveValue: sum(before.value),
    error: meanError(predicted, after.days),
    naiveError: meanError(before.days, after.days),
    coverage80: coverage(after.days, simulated),
    byFrequency: compareByRepeats(history.repeats, predicted, after.days),
    weekly: followWeeks(orders, places, splitDay, testDays, at)
  };
}

/** Distinct purchase days and money of the known customers between two days, both inside. */
function countDays(orders: CustomerOrders, places: Uint32Array, from: number, to: number) {
  const days = new Float64Array(places.length);
  const value = new Float64Array(places.length);
  places.forEach((place, c) => {
    let previous = NaN;
    for (let at = orders.orderStart[place]; at < orders.orderStart[place + 1]; at++) {
      const day = orders.orderDay[at];
      if (day < from || day > to) continue;
      if (day !== previous) days[c]++;
      previous = day;
      value[c] += orders.orderTotal[at];
    }
  });
  return { days, value };
}

function sumInterval(predicted: Float64Array, { longOrders }: Simulated) {
  return {
    mean: sum(predicted),
    low80: quantile(longOrders, 0.1),
    high80: quantile(longOrders, 0.9)
  };
}

function meanError(predicted: Float64Array, actual: Float64Array): number {
  return sum(predicted.map((own, c) => Math.abs(own - actual[c]))) / predicted.length;
}

function coverage(actual: Float64Array, { ordersLow80, ordersHigh80 }: Simulated): number {
  const inside = actual.map((own, c) =>
    Number(own >= Math.floor(ordersLow80[c]) && own <= Math.ceil(ordersHigh80[c]))
  );
  return sum(inside) / inside.length;
}

function compareByRepeats(repeats: Uint32Array, predicted: Float64Array, actual: Float64Array) {
  const rows = Array.from({ length: MAX_REPEATS + 1 }, (_, own) => ({
    repeats: own,
    customers: 0,
    predicted: 0,
    actual: 0
  }));
  repeats.forEach((x, c) => {
    const row = rows[Math.min(x, MAX_REPEATS)];
    row.customers++;
    row.predicted += predicted[c];
    row.actual += actual[c];
  });
  return rows
    .filter(({ customers }) => customers > 0)
    .map((row) => ({
      ...row,
      predicted: row.predicted / row.customers,
      actual: row.actual / row.customers
    }));
}

/** Purchases so far at the end of each week of the test, expected and come. */
function followWeeks(
  orders: CustomerOrders,
  places: Uint32Array,
  splitDay: number,
  testDays: number,
  at: (t: number, c: number) => number
) {
  const weeks = Math.ceil(testDays / WEEK);
  // Every week of every customer would be millions of expectations in a large shop.
  const step = Math.max(1, Math.ceil(places.length / 2_000));
  const weekly = { predicted: [] as number[], actual: [] as number[] };
  for (let week = 1; week <= weeks; week++) {
    const days = Math.min(week * WEEK, testDays);
    let expected = 0;
    for (let c = 0; c < places.length; c += step) expected += at(days / WEEK, c);
    weekly.predicted.push((expected * places.length) / Math.ceil(places.length / step));
    weekly.actual.push(sum(countDays(orders, places, splitDay + 1, splitDay + days).days));
  }
  return weekly;
}

function sum(values: Float64Array): number {
  return values.reduce((total, own) => total + own, 0);
}
