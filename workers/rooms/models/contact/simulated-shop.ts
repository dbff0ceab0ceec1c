import { MAIL_WEEKS } from './contract.ts';
import type { ContactAssumptions } from './contract.ts';
import type { CustomerWeeks } from './customer-weeks.ts';
import { sumOf } from '../../../maths/statistics/sums.ts';

/** Prior weight, in weeks, of all customers of the same recency, for classes with few weeks. */
const PRIOR_WEEKS = 50;
const PRIOR_ORDERS = 5;

/**
 * A Markov model of customers by week. A state is (recency × classes of orders + orders) ×
 * MAIL_WEEKS + weeks since the last mail − 1.
 */
export interface SimulatedShop {
  states: number;
  recency: number;
  orders: number;
  /** By class: probability of an order in a week without a mail, and value of an order. */
  chance: Float64Array;
  value: Float64Array;
  /**
   * By class: probability of moving to the next recency without an order, and to the next order
   * class with one.
   */
  older: Float64Array;
  rises: Float64Array;
  assumed: Required<ContactAssumptions>;
  /** Share of today's customers in each state, assuming that nobody has just got a mail. */
  start: Float64Array;
}

/**
 * Fits the Markov model to weeks of real customers. The effect of mail is assumed: observed rates
 * count as those without mail. Classes with few weeks are shrunk towards others of the same
 * recency.
 */
export function fitShop(counted: CustomerWeeks, asked: ContactAssumptions): SimulatedShop {
  const [recency, orders] = [counted.recency.length, counted.orders.length];
  const { weeks, ordered, brought, moved, rose, today } = counted;
  const rowOf = (values: Float64Array, r: number) =>
    sumOf(values.subarray(r * orders, (r + 1) * orders));
  const each = (valueOf: (at: number, r: number, o: number) => number) =>
    weeks.map((_, at) => valueOf(at, Math.floor(at / orders), at % orders));
  const average = sumOf(brought) / sumOf(ordered);
  const chance = each((at, r) => {
    const usual = (rowOf(ordered, r) + 0.5) / (rowOf(weeks, r) + 1);
    return (ordered[at] + PRIOR_WEEKS * usual) / (weeks[at] + PRIOR_WEEKS);
  });
  const value = each((at) => (brought[at] + PRIOR_ORDERS * average) / (ordered[at] + PRIOR_ORDERS));
  const older = each((_, r) => {
    const idle = rowOf(weeks, r) - rowOf(ordered, r);
    return r + 1 < recency && idle > 0 ? rowOf(moved, r) / idle : 0;
  });
  const rises = each((_, _r, o) => {
    const of = (values: Float64Array) => sumOf(values.filter((_own, at) => at % orders === o));
    return o + 1 < orders && of(ordered) > 0 ? of(rose) / of(ordered) : 0;
  });
  const start = new Float64Array(weeks.length * MAIL_WEEKS);
  today.forEach((own, at) => (start[(at + 1) * MAIL_WEEKS - 1] = own / sumOf(today)));
  const cost = asked.cost ?? roundToTwo(0.01 * asked.margin * average);
  const assumed = { ...asked, cost, annoyance: asked.annoyance ?? cost };
  return { states: start.length, recency, orders, chance, value, older, rises, assumed, start };
}

/** How much of a mail's effect has recovered, 0 … 1. */
function restedOf({ assumed }: SimulatedShop, state: number): number {
  return Math.min(1, ((state % MAIL_WEEKS) + 1) / Math.max(1, assumed.rest));
}

/** Probability of an order in this week. */
function orderChance(shop: SimulatedShop, state: number, writes: boolean): number {
  const base = shop.chance[Math.floor(state / MAIL_WEEKS)];
  return Math.min(1, writes ? base * (1 + shop.assumed.lift * restedOf(shop, state)) : base);
}

/** Expected profit of this week: margin less the costs of mail and annoyance. */
export function rewardOf(shop: SimulatedShop, state: number, writes: boolean): number {
  const { margin, cost, annoyance } = shop.assumed;
  const value = shop.value[Math.floor(state / MAIL_WEEKS)];
  const earned = orderChance(shop, state, writes) * margin * value;
  return writes ? earned - cost - annoyance * (1 - restedOf(shop, state)) : earned;
}

/**
 * The four possible next states with their probabilities: order and next order class, order, next
 * recency, no change.
 */
export function nextStates(shop: SimulatedShop, state: number, writes: boolean) {
  const at = Math.floor(state / MAIL_WEEKS);
  const mail = writes ? 0 : Math.min(MAIL_WEEKS - 1, (state % MAIL_WEEKS) + 1);
  const [chance, rises, older] = [orderChance(shop, state, writes), shop.rises[at], shop.older[at]];
  const place = (own: number) => own * MAIL_WEEKS + mail;
  const o = at % shop.orders;
  // The last class is never left: its probability is 0.
  const [risen, aged] = [Math.min(o + 1, shop.orders - 1), at + shop.orders];
  return {
    state: [place(risen), place(o), place(aged < shop.chance.length ? aged : at), place(at)],
    chance: [chance * rises, chance * (1 - rises), (1 - chance) * older, (1 - chance) * (1 - older)]
  };
}

function roundToTwo(value: number): number {
  return Number(value.toPrecision(2));
}
