import type { Figure, OverviewAnswer } from './contract.ts';
import { countOrders, type CrossFilter, type Window } from './cross-filter.ts';
import { sumRange } from './day-sums.ts';

export type FigureName = keyof OverviewAnswer['figures'];
type FigureValues = Record<FigureName, number>;

/** The figures of the window and of the comparison window (NaN without one). */
export function listFigures(cross: CrossFilter, compared: boolean): OverviewAnswer['figures'] {
  const now = measure(cross, cross.now);
  const before = compared ? measure(cross, cross.before) : null;
  const names = Object.keys(now) as FigureName[];
  return Object.fromEntries(
    names.map((name): [FigureName, Figure] => [
      name,
      { value: now[name], before: before ? before[name] : NaN }
    ])
  ) as OverviewAnswer['figures'];
}

/**
 * Net revenue, gross revenue, returns (positive), orders, customers, units on sale lines, average
 * order = gross / orders, repeat share = known customers with two orders or more / known
 * customers, returns share = returns / gross. Money in the shop's currency; a ratio whose
 * denominator is zero is NaN.
 */
function measure(cross: CrossFilter, window: Window): FigureValues {
  const { amountScale, unitScale } = cross.index;
  const { firstEntry, lastEntry } = window;
  const gross = sumRange(cross.sums.gross, firstEntry, lastEntry);
  const returned = sumRange(cross.sums.returned, firstEntry, lastEntry);
  const orders = countOrders(window);
  const { customers, repeating } = countCustomers(window.customers.orders);
  return {
    netRevenue: (gross + returned) / amountScale,
    grossRevenue: gross / amountScale,
    returns: (0 - returned) / amountScale,
    orders,
    customers,
    units: sumRange(cross.sums.units, firstEntry, lastEntry) / unitScale,
    averageOrder: gross / amountScale / orders,
    repeatShare: repeating / customers,
    returnsShare: (0 - returned) / gross
  };
}

/** Number of known customers, and of those with at least two orders. Code 0 means unknown. */
function countCustomers(orders: Uint32Array): { customers: number; repeating: number } {
  let customers = 0;
  let repeating = 0;
  for (let code = 1; code < orders.length; code++) {
    if (orders[code] > 0) customers++;
    if (orders[code] > 1) repeating++;
  }
  return { customers, repeating };
}
