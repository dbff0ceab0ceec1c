import { DAY_MS } from '../../../contract/day.ts';
import type { Job } from '../../../contract/job.ts';
import type { ValueTest } from './contract.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import { calibrate } from './calibration.ts';
import { countPurchases } from './count-purchases.ts';
import { expectation } from './expectation.ts';
import { followWeeks } from './follow-weeks.ts';
import { purchaseValue } from './models/gamma-gamma.ts';
import { DROPOUT_MODELS, fitLifetime, fitModel, THIN_REPEATERS } from './lifetime-fit.ts';
import type { ModelWeights } from './lifetime-fit.ts';
import { weighModels } from './model-weights.ts';
import {
  countRepeaters,
  groupHistories,
  purchaseHistory,
  someCustomers
} from './purchase-history.ts';
import type { HistoryKinds, PurchaseHistory } from './purchase-history.ts';
import { replayPast } from './replay-past.ts';
import { estimateLevel, rangeAround } from './shop-level.ts';
import { historyUpTo } from '../segments/segment-moves.ts';
import { simulatePurchases } from './simulate-purchases.ts';
import type { Simulated } from './simulate-purchases.ts';
import { testNextOrders } from './next-order-test.ts';
import { sumOf } from '../../../maths/statistics/sums.ts';

const WEEK = 7;
/** Share of the past that is held back, and the minimum a test needs. */
const TEST_SHARE = 1 / 3;
const MIN_DAYS = 42;
const MIN_CUSTOMERS = 10;
/** Limit of the customers simulated for the test, evenly spread. */
const MAX_SIMULATED = 1_000;
/** Customers with this many repeats or more are grouped together. */
const MAX_REPEATS = 7;

/** How the models performed on the shop's past, and the weights this gives them. */
export interface TestedModels {
  test: ValueTest;
  weights: ModelWeights;
}

/**
 * Tests the models on the shop's past: fitted on its first two thirds, their expectations for the
 * rest are compared with what happened and with the naive forecast that everybody buys as often as
 * in the equally long time before. The outcome also determines the models' weights. Null where the
 * past is too short.
 */
export async function testValue(
  orders: CustomerOrders,
  seed: number,
  job: Job
): Promise<TestedModels | null> {
  const lastDay = orders.shopLastDay;
  const firstDay = orders.orderDay.reduce((least, day) => Math.min(least, day), lastDay);
  const testDays = Math.floor((lastDay - firstDay) * TEST_SHARE);
  const splitDay = lastDay - testDays;
  const { past, places } = historyUpTo(orders, (splitDay + 1) * DAY_MS - 1);
  if (lastDay - firstDay < MIN_DAYS || places.length < MIN_CUSTOMERS) return null;
  const history = purchaseHistory(past, splitDay);
  const kinds = groupHistories(history);
  const weeks = testDays / WEEK;
  const after = countPurchases(orders, places, splitDay + 1, lastDay);
  const weights = weighOn(history, kinds, after.days, weeks);
  const model = fitLifetime(history, kinds, weights);
  await job.breathe();
  const replayed = await replayPast({ ...past, shopLastDay: splitDay }, model, [testDays, 30], job);
  const level = estimateLevel(replayed, testDays, 'orders');
  const horizon = { weeks, discount: 1, withoutMoney: true };
  const some = someCustomers(history, MAX_SIMULATED);
  const simulated = await simulatePurchases(model, some.history, horizon, level, seed, job);
  const expect = expectation(model);
  const at = (t: number, c: number) =>
    expect.purchases(t, history.repeats[c], history.lastWeek[c], history.weeks[c]);
  const brings = purchaseValue(model.amounts.point, model.typicalValue);
  const before = countPurchases(orders, places, splitDay - testDays + 1, splitDay);
  const predicted = Float64Array.from(places, (_, c) => at(weeks, c));
  const value = predicted.map(
    (expected, c) => expected * brings(history.repeats[c], history.meanValue[c])
  );
  const test = {
    splitDay,
    lastDay,
    customers: places.length,
    predictedOrders: rangeAround(sumOf(predicted), level),
    actualOrders: sumOf(after.days),
    naiveOrders: sumOf(before.days),
    predictedValue: sumOf(value),
    actualValue: sumOf(after.value),
    naiveValue: sumOf(before.value),
    error: meanError(predicted, after.days),
    naiveError: meanError(before.days, after.days),
    coverage80: coverage(
      Float64Array.from(some.places, (c) => after.days[c]),
      simulated
    ),
    byFrequency: compareByRepeats(history.repeats, predicted, after.days),
    weekly: followWeeks({ orders, places, splitDay, testDays }, at, sumOf(predicted)),
    calibration: calibrate(
      Float64Array.from(places, (_, c) =>
        expect.buys(weeks, history.repeats[c], history.lastWeek[c], history.weeks[c])
      ),
      after.days
    ),
    next: testNextOrders(orders, places, history, expect, splitDay, lastDay)
  };
  return { test, weights };
}

function weighOn(
  history: PurchaseHistory,
  kinds: HistoryKinds,
  came: Float64Array,
  weeks: number
): ModelWeights {
  // Too few to choose by, so the default model stays.
  if (countRepeaters(history) < THIN_REPEATERS) return {};
  const fitted = DROPOUT_MODELS.map((model) => fitModel(model, kinds, false));
  return weighModels(fitted, history, came, weeks);
}

function meanError(predicted: Float64Array, actual: Float64Array): number {
  return sumOf(predicted.map((own, c) => Math.abs(own - actual[c]))) / predicted.length;
}

function coverage(actual: Float64Array, { ordersLow80, ordersHigh80 }: Simulated): number {
  const inside = actual.map((own, c) => Number(own >= ordersLow80[c] && own <= ordersHigh80[c]));
  return sumOf(inside) / inside.length;
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
