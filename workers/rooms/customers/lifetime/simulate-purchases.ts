import type { Job } from '../../../contract/job.ts';
import { quantile } from '../../../maths/statistics/quantiles.ts';
import { createRandom } from '../../../maths/random.ts';
import type { Random } from '../../../maths/random.ts';
import { chanceAlive } from './bg-nbd.ts';
import { drawParameters } from './lifetime-fit.ts';
import type { LifetimeModel } from './lifetime-fit.ts';
import type { PurchaseHistory } from './purchase-history.ts';

/** Different sets of parameters among the draws of one customer. */
const PARAMETER_DRAWS = 100;
/** Draws over all customers together, and for each at least and at most. */
const ALL_DRAWS = 1_000_000;
const MIN_DRAWS = 60;
const MAX_DRAWS = 200;
const CUSTOMERS_PER_BREATH = 100;

export interface Simulated {
  /** 80 % of purchases and of money in the long horizon, per customer. */
  ordersLow80: Float64Array;
  ordersHigh80: Float64Array;
  valueLow80: Float64Array;
  valueHigh80: Float64Array;
  /** The shop's sums per draw, sorted: short and long horizon. */
  shortOrders: Float64Array;
  shortValue: Float64Array;
  longOrders: Float64Array;
  longValue: Float64Array;
}

export interface Horizons {
  shortWeeks: number;
  longWeeks: number;
  /** What a unit of money in each horizon is worth today. */
  shortDiscount: number;
  longDiscount: number;
  /** Only purchases are asked for: values stay 0. */
  withoutMoney?: boolean;
}

/**
 * Plays the coming weeks of every customer many times over: parameters as uncertain as the data
 * leave them, then whether the customer still is one, how often they buy, when they leave, and what
 * they spend. The quantiles of what happens are the intervals.
 */
export async function simulatePurchases(
  model: LifetimeModel,
  history: PurchaseHistory,
  horizons: Horizons,
  seed: number,
  job: Job
): Promise<Simulated> {
  const customers = history.repeats.length;
  const draws = Math.round(
    Math.min(MAX_DRAWS, Math.max(MIN_DRAWS, ALL_DRAWS / Math.max(1, customers)))
  );
  const random = createRandom(seed);
  const purchaseDraws = drawParameters(model.purchases, PARAMETER_DRAWS, random);
  const amountDraws = drawParameters(model.amounts, PARAMETER_DRAWS, random);
  const simulated = emptySimulated(customers, draws);
  const [orders, value] = [new Float64Array(draws), new Float64Array(draws)];
  for (let customer = 0; customer < customers; customer++) {
    if (customer % CUSTOMERS_PER_BREATH === 0) {
      job.report({ step: 'simulating', done: customer, total: customers });
      await job.breathe();
    }
    for (let draw = 0; draw < draws; draw++) {
      const own = play(history, customer, purchaseDraws[draw % PARAMETER_DRAWS], horizons, random);
      orders[draw] = own.long;
      simulated.shortOrders[draw] += own.short;
      simulated.longOrders[draw] += own.long;
      if (horizons.withoutMoney) continue;
      const each = drawMoney(history, customer, amountDraws[draw % PARAMETER_DRAWS], own, random);
      value[draw] = (each.short + each.rest) * horizons.longDiscount;
      simulated.shortValue[draw] += each.short * horizons.shortDiscount;
      simulated.longValue[draw] += value[draw];
    }
    orders.sort();
    value.sort();
    simulated.ordersLow80[customer] = quantile(orders, 0.1);
    simulated.ordersHigh80[customer] = quantile(orders, 0.9);
    simulated.valueLow80[customer] = quantile(value, 0.1);
    simulated.valueHigh80[customer] = quantile(value, 0.9);
  }
  for (const sums of [simulated.shortOrders, simulated.shortValue]) sums.sort();
  for (const sums of [simulated.longOrders, simulated.longValue]) sums.sort();
  return simulated;
}

function emptySimulated(customers: number, draws: number): Simulated {
  return {
    ordersLow80: new Float64Array(customers),
    ordersHigh80: new Float64Array(customers),
    valueLow80: new Float64Array(customers),
    valueHigh80: new Float64Array(customers),
    shortOrders: new Float64Array(draws),
    shortValue: new Float64Array(draws),
    longOrders: new Float64Array(draws),
    longValue: new Float64Array(draws)
  };
}

const NOTHING = { short: 0, long: 0 };

/** Purchases of one customer in both horizons, once. */
function play(
  { repeats, lastWeek, weeks }: PurchaseHistory,
  customer: number,
  [r, alpha, a, b]: number[],
  { shortWeeks, longWeeks }: Horizons,
  random: Random
): { short: number; long: number } {
  const x = repeats[customer];
  if (a !== undefined && x > 0) {
    const parameters = { r, alpha, a, b };
    const alive = chanceAlive(parameters, x, lastWeek[customer], weeks[customer]);
    if (random.next() >= alive) return NOTHING;
  }
  const rate = random.gamma(r + x, 1 / (alpha + weeks[customer]));
  const short = random.poisson(rate * shortWeeks);
  const rest = longWeeks - shortWeeks;
  const long = short + (rest > 0 ? random.poisson(rate * rest) : 0);
  if (long === 0) return NOTHING;
  const stays = a === undefined ? Infinity : purchasesUntilLeaving(a, b + x, random);
  return { short: Math.min(short, stays), long: Math.min(long, stays) };
}

/** The customer leaves after a purchase with a beta-distributed chance: a geometric count. */
function purchasesUntilLeaving(a: number, b: number, random: Random): number {
  const leave = random.gamma(a, 1);
  const stay = random.gamma(b, 1);
  const chance = leave / (leave + stay);
  if (!(chance > 0)) return Infinity;
  return 1 + Math.floor(Math.log(1 - random.next()) / Math.log1p(-Math.min(chance, 1 - 1e-12)));
}

/** What those purchases bring: gamma sums around the customer's own scale. */
function drawMoney(
  { repeats, meanValue }: PurchaseHistory,
  customer: number,
  [p, q, v]: number[],
  { short, long }: { short: number; long: number },
  random: Random
): { short: number; rest: number } {
  if (long === 0) return { short: 0, rest: 0 };
  const x = meanValue[customer] > 0 ? repeats[customer] : 0;
  const rate = random.gamma(p * x + q, 1 / (v + (x ? x * meanValue[customer] : 0)));
  const sum = (purchases: number) => (purchases ? random.gamma(p * purchases, 1 / rate) : 0);
  return { short: sum(short), rest: sum(long - short) };
}
