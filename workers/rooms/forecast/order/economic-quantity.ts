import type { Economic, OrderRules } from './contract.ts';

const YEAR_DAYS = 365;

/** Pieces a year and the cost of one; NaN where not known. */
export interface YearOf {
  year: number;
  cost: number;
}

/** What an order has to keep to, and what it costs. */
export type LotRules = Pick<OrderRules, 'pack' | 'minimum' | 'holding' | 'orderCost'>;

/** Whether a person said what an order costs and what storing costs. */
export function hasCosts({ holding, orderCost }: LotRules): boolean {
  return holding > 0 && orderCost > 0;
}

/** Pieces of an order: whole packs, the least that can be ordered, and no fewer than `atLeast` (NaN: no such number). */
export function sizeOrder(wanted: number, rules: LotRules, atLeast = NaN): number {
  if (!(wanted > 0)) return 0;
  const pieces = Math.max(wanted, rules.minimum, atLeast > 0 ? atLeast : 0);
  return Math.ceil(pieces / rules.pack) * rules.pack;
}

/**
 * The order quantity at which a year of ordering and storing costs least, √(2DK ÷ h): large orders
 * fill the shelf, small ones cost an order each (Harris, "How Many Parts to Make at Once", Factory
 * 10, 1913). Of the packs around it the cheaper, at least the smallest order, and no more than a
 * year's sales: demand is not known for longer.
 *
 * @param year pieces expected in the year to come
 * @param cost of a piece
 * @returns pieces; NaN where a cost is not known or nothing sells
 */
export function findEconomicQuantity(year: number, cost: number, rules: LotRules): number {
  if (!hasCosts(rules) || !(cost > 0) || !(year > 0)) return NaN;
  const best = Math.sqrt((2 * year * rules.orderCost) / (rules.holding * cost));
  const packs = Math.min(best, year) / rules.pack;
  const [fewer, more] = [Math.floor(packs), Math.ceil(packs)].map((own) =>
    sizeOrder(Math.max(1, own) * rules.pack, rules)
  );
  const costOf = (quantity: number) => yearlyCost(quantity, { year, cost }, rules);
  return costOf(fewer) <= costOf(more) ? fewer : more;
}

/** A year of ordering and storing at an even pace: D ÷ Q orders, half an order on the shelf. */
export function yearlyCost(quantity: number, { year, cost }: YearOf, rules: LotRules): number {
  return (rules.orderCost * year) / quantity + (rules.holding * cost * quantity) / 2;
}

/**
 * What economic quantities save a year against ordering each product once a period.
 *
 * @returns null where no product's economic quantity is known
 */
export function compareWithPeriod(
  products: readonly YearOf[],
  rules: LotRules & Pick<OrderRules, 'reviewDays'>
): Economic | null {
  const told: Economic = { products: 0, cost: 0, periodCost: 0 };
  for (const own of products) {
    const quantity = findEconomicQuantity(own.year, own.cost, rules);
    if (Number.isNaN(quantity)) continue;
    const period = sizeOrder((own.year * rules.reviewDays) / YEAR_DAYS, rules);
    told.products++;
    told.cost += yearlyCost(quantity, own, rules);
    told.periodCost += yearlyCost(period, own, rules);
  }
  return told.products > 0 ? told : null;
}
