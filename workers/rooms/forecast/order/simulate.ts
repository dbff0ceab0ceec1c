import type { PolicyOutcome, Simulation } from './contract.ts';
import { findEconomicQuantity, hasCosts, sizeOrder, type LotRules } from './economic-quantity.ts';
import { sumsAhead, type Demand } from './expect-demand.ts';
import { targetAt, type TargetRules } from './targets.ts';

/** The most weeks to simulate, and the fewest weeks of sales before. */
const MAX_WEEKS = 52;
const MIN_BEFORE = 26;
const MIN_PLAYED = 8;
const MONTH_WEEKS = 4;
const YEAR_WEEKS = 52;
/** Products between two calls of `breathe`. */
const BREATH = 50;

/** A product in the simulation: pieces per week since its first sale, and the expected demand. */
export interface Played {
  /** The shop's week in which it was first sold. */
  first: number;
  values: Float64Array;
  /**
   * Like `values`, with odd orders reduced to the usual size; used for what was known of demand.
   */
  usual: Float64Array;
  demand: Demand;
  /** Mean revenue per piece; NaN without money. */
  price: number;
  /** Cost per piece; NaN if unknown. */
  cost: number;
}

export interface PlayRules extends TargetRules, LotRules {
  /** Whole weeks from order to shelf, and from one order to the next. */
  leadWeeks: number;
  reviewWeeks: number;
  /** The calibrated quantile at the end of each week of the shop. */
  chances: Float64Array;
}

interface Tally {
  asked: number;
  lost: number;
  held: number;
  heldValue: number;
  /** For products with known cost. */
  heldCost: number;
  orders: number;
}

/**
 * Simulates on the shop's past what the list's rules would have led to, compared with ordering what
 * the last month sold. Each week, deliveries arrive and pieces are sold while they last; every few
 * weeks, orders are placed from what was known by then. Both policies start with the list's target
 * level in stock. Actual sales stand for demand, including odd orders, which neither policy
 * expects.
 *
 * @returns null if no product has a past long enough
 */
export async function simulatePolicies(
  products: readonly Played[],
  rules: PlayRules,
  breathe: () => Promise<void>
): Promise<Simulation | null> {
  const longest = Math.max(0, ...products.map(({ values }) => values.length));
  const weeks = Math.min(MAX_WEEKS, longest - MIN_BEFORE);
  if (weeks < Math.max(MIN_PLAYED, Math.ceil(rules.span))) return null;
  const tallies = { rules: emptyTally(), lastMonth: emptyTally() };
  let [periods, held, count] = [0, 0, 0];
  const demand = { expected: 0, came: 0 };
  for (const own of products) {
    const from = own.values.length - weeks;
    if (from < MIN_BEFORE) continue;
    if (++count % BREATH === 0) await breathe();
    const target = targetsOf(own, rules);
    const came = sumsAhead(own.values, rules.span, own.values.length);
    for (let week = from - 1; week < own.values.length; week++) {
      if (Number.isNaN(came[week])) continue;
      periods++;
      demand.expected += own.demand.expected[week];
      demand.came += own.demand.came[week];
      if (came[week] <= target(week)) held++;
    }
    play(own, from, rules, tallies.rules, (week, there) =>
      sizeOrder(target(week) - there, rules, economicAt(own, week, rules))
    );
    play(own, from, rules, tallies.lastMonth, (week) =>
      sizeOrder(lastMonth(own.usual, week, rules), rules)
    );
  }
  if (count === 0) return null;
  return {
    weeks,
    products: count,
    rules: outcome(tallies.rules, weeks, rules),
    lastMonth: outcome(tallies.lastMonth, weeks, rules),
    held: held / periods,
    expectedShare: demand.came > 0 ? demand.expected / demand.came - 1 : 0
  };
}

/**
 * Adds one product's lost sales and mean stock to the tally.
 *
 * @param order pieces to order, given what is in stock or on its way
 */
function play(
  product: Played,
  from: number,
  rules: PlayRules,
  tally: Tally,
  order: (week: number, there: number) => number
): void {
  const { values, price, cost } = product;
  const isCosted = cost > 0;
  let shelf = targetsOf(product, rules)(from - 1);
  let onTheWay = 0;
  const due = new Float64Array(values.length + rules.leadWeeks + 1);
  for (let week = from; week < values.length; week++) {
    if ((week - from) % rules.reviewWeeks === 0) {
      const ordered = order(week - 1, shelf + onTheWay);
      if (isCosted && ordered > 0) tally.orders++;
      due[week + rules.leadWeeks] += ordered;
      onTheWay += ordered;
    }
    shelf += due[week];
    onTheWay -= due[week];
    const sold = Math.min(shelf, values[week]);
    const mean = shelf - sold / 2;
    shelf -= sold;
    tally.asked += values[week];
    tally.lost += values[week] - sold;
    tally.held += mean;
    tally.heldValue += mean * (price >= 0 ? price : 0);
    tally.heldCost += isCosted ? mean * cost : 0;
  }
}

function targetsOf({ demand, first }: Played, rules: PlayRules): (week: number) => number {
  return (week) => targetAt(demand, week, rules, rules.chances[first + week]);
}

/** The economic quantity at the end of a week. */
function economicAt({ demand, cost }: Played, week: number, rules: PlayRules): number {
  return findEconomicQuantity((demand.expected[week] * YEAR_WEEKS) / rules.span, cost, rules);
}

/** What the last four weeks sold, scaled to the time between orders. */
function lastMonth(values: Float64Array, week: number, { reviewWeeks }: PlayRules): number {
  let sum = 0;
  for (let step = 0; step < MONTH_WEEKS; step++) sum += values[week - step] ?? 0;
  return (sum * reviewWeeks) / MONTH_WEEKS;
}

function emptyTally(): Tally {
  return { asked: 0, lost: 0, held: 0, heldValue: 0, heldCost: 0, orders: 0 };
}

function outcome(
  { asked, lost, held, heldValue, heldCost, orders }: Tally,
  weeks: number,
  rules: LotRules
): PolicyOutcome {
  const isCosted = hasCosts(rules) && heldCost > 0;
  return {
    lost,
    lostShare: asked > 0 ? lost / asked : 0,
    held: held / weeks,
    heldValue: heldValue / weeks,
    holding: isCosted ? (rules.holding * heldCost) / weeks : NaN,
    ordering: isCosted ? (rules.orderCost * orders * YEAR_WEEKS) / weeks : NaN
  };
}
