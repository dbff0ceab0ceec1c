import type { Job } from '../../../contract/job.ts';
import { createRandom } from '../../../maths/random.ts';
import type { Random } from '../../../maths/random.ts';
import { drawParameters } from './lifetime-fit.ts';
import type { LifetimeModel, Weighted } from './lifetime-fit.ts';
import type { PurchaseHistory } from './purchase-history.ts';
import type { Ahead, PurchaseModel } from './models/purchase-model.ts';
import { shortestRange } from './shortest-range.ts';
import type { ShopLevel } from './shop-level.ts';

/** Different sets of parameters among the draws of one customer. */
const PARAMETER_DRAWS = 50;
/** Draws over all customers together, and for each at least and at most. */
const ALL_DRAWS = 1_000_000;
const MIN_DRAWS = 60;
const MAX_DRAWS = 200;
const CUSTOMERS_PER_BREATH = 100;

export interface Simulated {
  /** The shortest ranges that hold 80 % of purchases and of money, per customer. */
  ordersLow80: Float64Array;
  ordersHigh80: Float64Array;
  valueLow80: Float64Array;
  valueHigh80: Float64Array;
}

export interface Horizon {
  weeks: number;
  /** What a unit of money in these weeks is worth today. */
  discount: number;
  /** Only purchases are asked for: values stay 0. */
  withoutMoney?: boolean;
}

/**
 * Plays the coming weeks of every customer many times over: parameters as uncertain as the data
 * leave them, the whole shop livelier or quieter than usual as its past was, then whether the
 * customer still is one, how often they buy, when they leave, and what they spend. The shortest
 * ranges that hold four in five of what happens are the intervals: most customers will not buy at
 * all, and a range that leaves out a tenth below as well would hold more than it says.
 */
export async function simulatePurchases(
  model: LifetimeModel,
  history: PurchaseHistory,
  horizon: Horizon,
  level: ShopLevel,
  seed: number,
  job: Job
): Promise<Simulated> {
  const customers = history.repeats.length;
  const draws = Math.round(
    Math.min(MAX_DRAWS, Math.max(MIN_DRAWS, ALL_DRAWS / Math.max(1, customers)))
  );
  const random = createRandom(seed);
  const sets = drawSets(model.mix, random);
  const played = drawPlays(sets, model.mix, draws, horizon, level, random);
  const alive = new Float64Array(sets.length);
  const amountDraws = drawParameters(model.amounts, PARAMETER_DRAWS, random);
  const simulated = emptySimulated(customers);
  const [orders, value] = [new Float64Array(draws), new Float64Array(draws)];
  for (let customer = 0; customer < customers; customer++) {
    if (customer % CUSTOMERS_PER_BREATH === 0) {
      job.report({ step: 'simulating', done: customer, total: customers });
      await job.breathe();
    }
    const [x, last] = [history.repeats[customer], history.lastWeek[customer]];
    const weeks = history.weeks[customer];
    // Whether they still are one is the same for every draw of the same parameters.
    for (let at = 0; at < sets.length; at++) {
      alive[at] = sets[at].model.alive(sets[at].parameters, x, last, weeks);
    }
    for (let draw = 0; draw < draws; draw++) {
      const { set, ahead } = played[draw];
      const { model: own, parameters } = sets[set];
      const isHere = alive[set] >= 1 || random.next() < alive[set];
      orders[draw] = isHere ? own.play(parameters, x, weeks, ahead, random) : 0;
      if (horizon.withoutMoney) continue;
      const amounts = amountDraws[draw % PARAMETER_DRAWS];
      const money = drawMoney(history, customer, amounts, orders[draw], random);
      value[draw] = money * horizon.discount;
    }
    orders.sort();
    value.sort();
    [simulated.ordersLow80[customer], simulated.ordersHigh80[customer]] = shortestRange(orders);
    [simulated.valueLow80[customer], simulated.valueHigh80[customer]] = shortestRange(value);
  }
  return simulated;
}

function emptySimulated(customers: number): Simulated {
  return {
    ordersLow80: new Float64Array(customers),
    ordersHigh80: new Float64Array(customers),
    valueLow80: new Float64Array(customers),
    valueHigh80: new Float64Array(customers)
  };
}

/** A model with parameters as uncertain as the data leave them. */
interface DrawnSet {
  model: PurchaseModel;
  parameters: number[];
}

/** Of every model the same number, one after the other. */
function drawSets(mix: readonly Weighted[], random: Random): DrawnSet[] {
  return mix.flatMap(({ model, part }) =>
    drawParameters(part, PARAMETER_DRAWS, random).map((parameters) => ({ model, parameters }))
  );
}

/** One draw of every customer: by which parameters, and at what pace of the whole shop. */
interface DrawnPlay {
  set: number;
  ahead: Ahead;
}

/** Models as often as they weigh. */
function drawPlays(
  sets: readonly DrawnSet[],
  mix: readonly Weighted[],
  draws: number,
  { weeks }: Horizon,
  level: ShopLevel,
  random: Random
): DrawnPlay[] {
  return Array.from({ length: draws }, (_, draw) => {
    let own = 0;
    for (let left = random.next(); own < mix.length - 1; own++) {
      left -= mix[own].weight;
      if (left < 0) break;
    }
    const pace = Math.exp(level.spread * random.normal());
    const set = own * (sets.length / mix.length) + (draw % PARAMETER_DRAWS);
    return { set, ahead: { weeks, pace } };
  });
}

/** What those purchases bring: gamma sums around the customer's own scale. */
function drawMoney(
  { repeats, meanValue }: PurchaseHistory,
  customer: number,
  [p, q, v]: number[],
  purchases: number,
  random: Random
): number {
  if (purchases === 0) return 0;
  const x = meanValue[customer] > 0 ? repeats[customer] : 0;
  const rate = random.gamma(p * x + q, 1 / (v + (x ? x * meanValue[customer] : 0)));
  return random.gamma(p * purchases, 1 / rate);
}
