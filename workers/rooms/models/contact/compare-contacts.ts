import type { Job } from '../../../contract/job.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { collectCustomerOrders } from '../../../shop/customer-orders.ts';
import { DISCOUNT, MAIL_WEEKS } from './contract.ts';
import type {
  ContactAnswer,
  ContactAssumptions,
  ContactLack,
  ContactRow,
  ContactState
} from './contract.ts';
import { countWeeks } from './customer-weeks.ts';
import type { CustomerWeeks } from './customer-weeks.ts';
import { findOptimal, layTransitions, valueOfRule } from './plan.ts';
import type { Rule, Transitions } from './plan.ts';
import { learnContacts } from './q-learning.ts';
import { fitShop } from './simulated-shop.ts';
import type { SimulatedShop } from './simulated-shop.ts';

/** Minimum number of weeks with a repeat order from which rates are estimated. */
const LEAST_ORDER_WEEKS = 50;
const SIMULATED_WEEKS = 100_000;
const CURVE_POINTS = 20;
const WEEKS_A_YEAR = 52;

/** The shop's customer weeks; computed once, whatever is assumed about mail. */
export async function readyContacts(lines: OrderLines, job: Job) {
  const orders = collectCustomerOrders(lines);
  const counted = await countWeeks(orders, job);
  return {
    counted,
    customers: orders.customers.length,
    currency: lines.currency,
    hasMoney: lines.hasMoney
  };
}
export type ReadyContacts = Awaited<ReturnType<typeof readyContacts>>;

/**
 * When to write to a customer: Q-learning on a simulated shop fitted to this one, compared with
 * never writing, writing every week or after a fixed gap, and the optimal policy of the simulated
 * shop.
 */
export async function compareContacts(
  { counted, customers, currency, hasMoney }: ReadyContacts,
  { seed, ...asked }: ContactAssumptions & { seed: number },
  job: Job
): Promise<ContactAnswer> {
  const [weeks, orderWeeks] = [counted.weeks, counted.ordered].map((own) =>
    own.reduce((all, one) => all + one, 0)
  );
  const shown = { currency, customers, weeks, orderWeeks };
  const isLong = orderWeeks >= LEAST_ORDER_WEEKS;
  if (!hasMoney || !isLong) return { ...shown, ...nothing(asked, hasMoney ? 'history' : 'money') };
  const shop = fitShop(counted, asked);
  const moves = layTransitions(shop);
  const learned = await learnContacts(moves, checkpoints(), seed, job);
  const { rule } = learned[learned.length - 1];
  const earnedBy = (own: Rule) => earned(shop, valueOfRule(moves, own));
  const gaps = Array.from({ length: MAIL_WEEKS - 1 }, (_, at) => ({
    gap: at + 2,
    earned: earnedBy(afterGap(shop, at + 2))
  }));
  const { gap } = gaps.reduce((a, b) => (b.earned > a.earned ? b : a));
  const rules: [ContactRow['rule'], Rule][] = [
    ['learned', rule],
    ['gap', afterGap(shop, gap)],
    ['weekly', afterGap(shop, 1)],
    ['never', new Uint8Array(shop.states)],
    ['optimal', findOptimal(moves)]
  ];
  return {
    lacks: null,
    ...shown,
    assumed: shop.assumed,
    gap,
    states: statesOf(counted, shop, rule),
    rules: rules.map(([id, own]) => ({ rule: id, ...judge(shop, moves, own) })),
    curve: learned.map((own) => ({ weeks: own.weeks, earned: earnedBy(own.rule) }))
  };
}

function nothing(asked: ContactAssumptions, lacks: ContactLack) {
  const assumed = { ...asked, cost: asked.cost ?? 0, annoyance: asked.annoyance ?? 0 };
  return { lacks, assumed, gap: 0, states: [], rules: [], curve: [] };
}

/** Evaluation points, dense at the start, where most is learned. */
function checkpoints(): number[] {
  return Array.from({ length: CURVE_POINTS }, (_, at) =>
    Math.round(SIMULATED_WEEKS * ((at + 1) / CURVE_POINTS) ** 2)
  );
}

/** Writes once this number of weeks has passed since the last mail. */
function afterGap(shop: SimulatedShop, gap: number): Rule {
  return Uint8Array.from({ length: shop.states }, (_, state) =>
    Number((state % MAIL_WEEKS) + 1 >= gap)
  );
}

function judge(shop: SimulatedShop, moves: Transitions, rule: Rule): Omit<ContactRow, 'rule'> {
  const mails = moves.reward.map((_, at) => at & 1);
  return {
    earned: earned(shop, valueOfRule(moves, rule)),
    mails: earned(shop, valueOfRule(moves, rule, mails))
  };
}

/** Average per customer of today and year, with discounted weeks. */
function earned({ start }: SimulatedShop, value: Float64Array): number {
  const all = value.reduce((sum, own, state) => sum + start[state] * own, 0);
  return WEEKS_A_YEAR * (1 - DISCOUNT) * all;
}

function statesOf(counted: CustomerWeeks, shop: SimulatedShop, rule: Rule): ContactState[] {
  return Array.from(counted.today, (customers, at) => ({
    recency: counted.recency[Math.floor(at / shop.orders)],
    orders: counted.orders[at % shop.orders],
    customers,
    chance: shop.chance[at],
    write: Array.from(rule.subarray(at * MAIL_WEEKS, (at + 1) * MAIL_WEEKS), (own) => own === 1)
  }));
}
