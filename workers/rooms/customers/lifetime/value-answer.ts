import type { Job } from '../../../contract/job.ts';
import { quantile } from '../../../maths/statistics/quantiles.ts';
import type { Interval, ValueAnswer } from './contract.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import { expectation } from './expectation.ts';
import { expectedValue } from './gamma-gamma.ts';
import { fitLifetime } from './lifetime-fit.ts';
import type { LifetimeModel } from './lifetime-fit.ts';
import { fitParetoNbd } from './pareto-nbd.ts';
import { groupHistories, purchaseHistory } from './purchase-history.ts';
import type { HistoryKinds, PurchaseHistory } from './purchase-history.ts';
import { simulatePurchases } from './simulate-purchases.ts';
import { listValueFindings } from './value-findings.ts';
import { testValue } from './value-test.ts';

const DAYS = [30, 90, 365] as const;
const WEEK = 7;
/** Kinds of histories Pareto/NBD is fitted on at most; it is shown beside, nothing rests on it. */
const PARETO_KINDS = 5_000;
const CUSTOMERS_PER_BREATH = 200;

/**
 * What each customer is expected to buy and bring, with intervals, and how the same method would
 * have done on the shop's own past.
 *
 * @param options `discountRate` a year's, as a fraction; `seed` of the simulation
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
  const model = fitLifetime(history, kinds);
  await job.breathe();
  const fits = [model.fits[0], ...fitBeside(kinds), model.fits[1]];
  const columns = await predictColumns(model, history, options.discountRate, job);
  const simulated = await simulateYear(model, history, options, job);
  const test = await testValue(orders, options.seed, job);
  const { ordersLow80, ordersHigh80, valueLow80, valueHigh80 } = simulated;
  const answer = {
    fits,
    used: model.used,
    repeaters: model.repeaters,
    weeks: kinds.weeks.reduce((longest, own) => Math.max(longest, own), 0),
    aliveKnown: model.used === 'BG/NBD',
    ...columns,
    ordersLow80,
    ordersHigh80,
    valueLow80,
    valueHigh80,
    shop: [
      {
        days: 90,
        orders: interval(columns.expectedOrders90, simulated.shortOrders),
        value: interval(columns.expectedValue90, simulated.shortValue)
      },
      {
        days: 365,
        orders: interval(columns.expectedOrders365, simulated.longOrders),
        value: interval(columns.expectedValue365, simulated.longValue)
      }
    ],
    test
  };
  return { ...answer, findings: listValueFindings(answer, model.thin) };
}

/** Pareto/NBD on the same data, for comparison; none where it would keep a shop waiting. */
function fitBeside(kinds: HistoryKinds): ValueAnswer['fits'] {
  if (kinds.count.length > PARETO_KINDS) return [];
  const { parameters, logLikelihood } = fitParetoNbd(kinds);
  return [
    {
      model: 'Pareto/NBD',
      parameters: { ...parameters },
      logLikelihood,
      state: 'fitted',
      withoutDropout: NaN
    }
  ];
}

/** A payment spread evenly over the coming days is worth this part of itself today. */
function discountOver(days: number, yearlyRate: number): number {
  if (!(yearlyRate > 0)) return 1;
  const force = Math.log1p(yearlyRate) * (days / 365);
  return -Math.expm1(-force) / force;
}

async function predictColumns(
  model: LifetimeModel,
  history: PurchaseHistory,
  discountRate: number,
  job: Job
) {
  const customers = history.repeats.length;
  const column = () => new Float64Array(customers);
  const orders = DAYS.map(column);
  const value = DAYS.map(column);
  const discounts = DAYS.map((days) => discountOver(days, discountRate));
  const pAlive = column();
  const next = { nextDays: column(), nextLow: column(), nextHigh: column() };
  const expect = expectation(model);
  const [p, q, v] = Array.from(model.amounts.point, Math.exp);
  for (let customer = 0; customer < customers; customer++) {
    if (customer % CUSTOMERS_PER_BREATH === 0) await job.breathe();
    const x = history.repeats[customer];
    const [last, weeks] = [history.lastWeek[customer], history.weeks[customer]];
    const mean = expectedValue({ p, q, v }, x, history.meanValue[customer]);
    const each = Number.isFinite(mean) ? mean : model.typicalValue;
    pAlive[customer] = expect.alive(x, last, weeks);
    DAYS.forEach((days, at) => {
      orders[at][customer] = expect.purchases(days / WEEK, x, last, weeks);
      value[at][customer] = orders[at][customer] * each * discounts[at];
    });
    next.nextDays[customer] = expect.wait(0.5, x, weeks);
    next.nextLow[customer] = expect.wait(0.1, x, weeks);
    next.nextHigh[customer] = expect.wait(0.9, x, weeks);
  }
  return {
    pAlive,
    expectedOrders30: orders[0],
    expectedOrders90: orders[1],
    expectedOrders365: orders[2],
    expectedValue30: value[0],
    expectedValue90: value[1],
    expectedValue365: value[2],
    ...next
  };
}

function simulateYear(
  model: LifetimeModel,
  history: PurchaseHistory,
  { discountRate, seed }: { discountRate: number; seed: number },
  job: Job
) {
  const horizons = {
    shortWeeks: 90 / WEEK,
    longWeeks: 365 / WEEK,
    shortDiscount: discountOver(90, discountRate),
    longDiscount: discountOver(365, discountRate)
  };
  return simulatePurchases(model, history, horizons, seed, job);
}

function interval(expected: Float64Array, sums: Float64Array): Interval {
  const mean = expected.reduce((sum, own) => sum + own, 0);
  return { mean, low80: quantile(sums, 0.1), high80: quantile(sums, 0.9) };
}

function emptyAnswer(): Omit<ValueAnswer, 'currency'> {
  const none = () => new Float64Array(0);
  return {
    fits: [],
    used: 'simple',
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
