import type { Job } from '../../../contract/job.ts';
import { createRandom } from '../../../maths/random.ts';
import type { Random } from '../../../maths/random.ts';
import { drawParameters } from './lifetime-fit.ts';
import type { LifetimeModel, Weighted } from './lifetime-fit.ts';
import type { PurchaseHistory } from './purchase-history.ts';
import type { Ahead, PurchaseModel } from './models/purchase-model.ts';
import { shortestRange } from './shortest-range.ts';
import type { ShopLevel } from './shop-level.ts';

/** Number of different parameter sets among the draws of one customer. */
const PARAMETER_DRAWS = 50;
/** Draws over all customers together, and the minimum and maximum per customer. */
const ALL_DRAWS = 1_000_000;
const MIN_DRAWS = 60;
const MAX_DRAWS = 200;
const CUSTOMERS_PER_BREATH = 100;

export interface Simulated {
  /** The shortest intervals that hold 80 % of purchases and of money, per customer. */
  ordersLow80: Float64Array;
  ordersHigh80: Float64Array;
  valueLow80: Float64Array;
  valueHigh80: Float64Array;
}

export interface Horizon {
  weeks: number;
  /** Present value of a unit of money in these weeks. */
  discount: number;
  /** Simulates purchases only; values stay 0. */
  withoutMoney?: boolean;
}

/**
 * Simulates the coming weeks of every customer many times: draws parameters from their posterior,
 * the shop's level from its past deviations, then whether the customer is still active, how often
 * they buy, when they leave, and what they spend. The intervals are the shortest that hold 80 % of
 * the draws: most customers will not buy at all, and an interval that also cut off a tenth at the
 * bottom would hold more than stated.
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
    // Whether they are still active has the same probability for every draw of the same parameters.
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

/** A model with one draw of its parameters. */
interface DrawnSet {
  model: PurchaseModel;
  parameters: number[];
}

/** The same number of draws from every model, one after the other. */
function drawSets(mix: readonly Weighted[], random: Random): DrawnSet[] {
  return mix.flatMap(({ model, part }) =>
    drawParameters(part, PARAMETER_DRAWS, random).map((parameters) => ({ model, parameters }))
  );
}

/** One draw for every customer: the parameter set, and the level of the whole shop. */
interface DrawnPlay {
  set: number;
  ahead: Ahead;
}

/** Draws each model in proportion to its weight. */
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

/** Total of those purchases: gamma-distributed around the customer's own scale. */
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
