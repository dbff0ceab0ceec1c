import type { Job } from '../../../contract/job.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import type { ShopOutlook, ValueAnswer } from './contract.ts';
import { expectation } from './expectation.ts';
import { purchaseValue } from './models/gamma-gamma.ts';
import { fitLifetime } from './lifetime-fit.ts';
import type { LifetimeModel } from './lifetime-fit.ts';
import { LIKELY_ALIVE, MOST_DAYS } from './next-order-test.ts';
import { groupHistories, purchaseHistory } from './purchase-history.ts';
import type { PurchaseHistory } from './purchase-history.ts';
import { replayPast } from './replay-past.ts';
import type { Replayed } from './replay-past.ts';
import { estimateLevel, rangeAround } from './shop-level.ts';
import { simulatePurchases } from './simulate-purchases.ts';
import { listValueFindings } from './value-findings.ts';
import { steadyPaces, waitsOf } from './steady-pace.ts';
import { testValue } from './value-test.ts';

const DAYS = [30, 90, 365] as const;
/** Horizons of the shop's outlook, over which its past is replayed. */
const OUTLOOK_DAYS = [90, 365] as const;
const REPLAYED_DAYS = [30, 90, 180, 270, 365] as const;
const YEAR = 365;
const WEEK = 7;
const CUSTOMERS_PER_BREATH = 200;

/**
 * What each customer is expected to buy and spend, with intervals, what the shop's customers will
 * spend together, and how the same models would have performed on the shop's own past.
 *
 * @param options `discountRate` per year, as a fraction; `seed` of the simulation
 */
export async function predictValue(
  orders: CustomerOrders,
  options: { discountRate: number; seed: number },
  job: Job
): Promise<Omit<ValueAnswer, 'currency'>> {
  job.report({ step: 'training', done: 0, total: 0 });
  await job.breathe();
  const history = purchaseHistory(orders);
  const kinds = groupHistories(history);
  if (kinds.count.length === 0) return emptyAnswer();
  const tested = await testValue(orders, options.seed, job);
  const model = fitLifetime(history, kinds, tested?.weights);
  await job.breathe();
  const columns = await predictColumns(model, history, orders, options.discountRate, job);
  const replayed = await replayPast(orders, model, REPLAYED_DAYS, job);
  const horizon = { weeks: YEAR / WEEK, discount: discountOver(YEAR, options.discountRate) };
  const level = estimateLevel(replayed, YEAR, 'orders');
  const ranges = await simulatePurchases(model, history, horizon, level, options.seed, job);
  const answer = {
    fits: model.fits,
    used: model.mix.map((own) => ({ model: own.model.name, weight: own.weight })),
    repeaters: model.repeaters,
    weeks: kinds.weeks.reduce((longest, own) => Math.max(longest, own), 0),
    aliveKnown: model.aliveKnown,
    ...columns,
    ...ranges,
    shop: OUTLOOK_DAYS.map((days) => outlook(days, columns, replayed)),
    test: tested?.test ?? null
  };
  return { ...answer, findings: listValueFindings(answer, model.thin) };
}

/** The total over all customers, with an interval as wide as the shop's past deviations. */
function outlook(
  days: (typeof OUTLOOK_DAYS)[number],
  columns: Awaited<ReturnType<typeof predictColumns>>,
  replayed: Replayed[]
): ShopOutlook {
  const sum = (column: Float64Array) => column.reduce((total, own) => total + own, 0);
  const [orders, value] = [
    estimateLevel(replayed, days, 'orders'),
    estimateLevel(replayed, days, 'value')
  ];
  return {
    days,
    orders: rangeAround(sum(columns[`expectedOrders${days}`]), orders),
    value: rangeAround(sum(columns[`expectedValue${days}`]), value),
    missDays: orders.days,
    misses: orders.cuts
  };
}

/** Present value of a unit paid evenly over the coming days. */
function discountOver(days: number, yearlyRate: number): number {
  if (!(yearlyRate > 0)) return 1;
  const force = Math.log1p(yearlyRate) * (days / 365);
  return -Math.expm1(-force) / force;
}

async function predictColumns(
  model: LifetimeModel,
  history: PurchaseHistory,
  orders: CustomerOrders,
  discountRate: number,
  job: Job
) {
  const customers = history.repeats.length;
  const column = () => new Float64Array(customers);
  const purchases = DAYS.map(column);
  const value = DAYS.map(column);
  const discounts = DAYS.map((days) => discountOver(days, discountRate));
  const pAlive = column();
  const unknown = () => column().fill(NaN);
  const next = { nextDays: unknown(), nextLow: unknown(), nextHigh: unknown() };
  const paces = steadyPaces(
    orders,
    orders.customers.map((_, at) => at),
    orders.shopLastDay
  );
  const expect = expectation(model);
  const brings = purchaseValue(model.amounts.point, model.typicalValue);
  for (let customer = 0; customer < customers; customer++) {
    if (customer % CUSTOMERS_PER_BREATH === 0) await job.breathe();
    const x = history.repeats[customer];
    const [last, weeks] = [history.lastWeek[customer], history.weeks[customer]];
    const each = brings(x, history.meanValue[customer]);
    pAlive[customer] = model.aliveKnown ? expect.alive(x, last, weeks) : NaN;
    DAYS.forEach((days, at) => {
      purchases[at][customer] = expect.purchases(days / WEEK, x, last, weeks);
      value[at][customer] = purchases[at][customer] * each * discounts[at];
    });
    const isDated = !model.aliveKnown || pAlive[customer] >= LIKELY_ALIVE;
    if (!isDated) continue;
    const pace = paces[customer];
    const [low, middle, high] = pace
      ? waitsOf(pace, orders.shopLastDay + 1, 0)
      : expect.waits([0.1, 0.5, 0.9], x, last, weeks);
    if (!(middle <= MOST_DAYS)) continue;
    next.nextLow[customer] = low;
    next.nextDays[customer] = middle;
    next.nextHigh[customer] = high;
  }
  return {
    pAlive,
    expectedOrders30: purchases[0],
    expectedOrders90: purchases[1],
    expectedOrders365: purchases[2],
    expectedValue30: value[0],
    expectedValue90: value[1],
    expectedValue365: value[2],
    ...next
  };
}

function emptyAnswer(): Omit<ValueAnswer, 'currency'> {
  const none = () => new Float64Array(0);
  return {
    fits: [],
    used: [],
    repeaters: 0,
    weeks: 0,
    aliveKnown: false,
    pAlive: none(),
    expectedOrders30: none(),
    expectedOrders90: none(),
    expectedOrders365: none(),
    expectedValue30: none(),
    expectedValue90: none(),
    expectedValue365: none(),
    valueLow80: none(),
    valueHigh80: none(),
    ordersLow80: none(),
    ordersHigh80: none(),
    nextDays: none(),
    nextLow: none(),
    nextHigh: none(),
    shop: [],
    test: null,
    findings: [{ key: 'no_customers', detail: {} }]
  };
}
