import type { Economic, OrderRules } from './contract.ts';

const YEAR_DAYS = 365;

/** Pieces sold per year and the cost of one; NaN where unknown. */
export interface YearOf {
  year: number;
  cost: number;
}

/** The rules on the size of an order, and its costs. */
export type LotRules = Pick<OrderRules, 'pack' | 'minimum' | 'holding' | 'orderCost'>;

/** Whether the person entered the costs of ordering and storing. */
export function hasCosts({ holding, orderCost }: LotRules): boolean {
  return holding > 0 && orderCost > 0;
}

/**
 * Rounds an order to whole packs, at least the minimum order and at least `atLeast` pieces (NaN: no
 * such limit).
 */
export function sizeOrder(wanted: number, rules: LotRules, atLeast = NaN): number {
  if (!(wanted > 0)) return 0;
  const pieces = Math.max(wanted, rules.minimum, atLeast > 0 ? atLeast : 0);
  return Math.ceil(pieces / rules.pack) * rules.pack;
}

/**
 * The economic order quantity √(2DK ÷ h), at which ordering and storing together cost least: large
 * orders fill the shelf, small ones pay the fixed cost often (Harris, "How Many Parts to Make at
 * Once", Factory 10, 1913). Rounded to the cheaper of the neighbouring packs, at least the minimum
 * order, at most a year's sales since demand is not known for longer.
 *
 * @param year expected sales of the coming year, in pieces
 * @param cost per piece
 * @returns pieces; NaN if a cost is unknown or nothing sells
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

/**
 * Yearly cost of ordering and storing at a constant rate: D ÷ Q orders, and half an order in stock.
 */
export function yearlyCost(quantity: number, { year, cost }: YearOf, rules: LotRules): number {
  return (rules.orderCost * year) / quantity + (rules.holding * cost * quantity) / 2;
}

/**
 * What economic quantities save per year, compared with ordering each product once per period.
 *
 * @returns null if no product's economic quantity is known
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
