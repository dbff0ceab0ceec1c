import { DAY_MS } from '../../../contract/day.ts';
import { wilson } from '../../../maths/statistics/proportion.ts';
import { median, quantile, sortedCopy } from '../../../maths/statistics/quantiles.ts';
import type { CohortAnswer, FunnelRow } from './contract.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';

const FUNNEL_ORDERS = 5;
/** Edges of the bins of days between orders, wider for longer gaps. */
const GAP_EDGES = [0, 7, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365];

/**
 * How many customers went from the first to the second order, and on to the fifth, with the 95 %
 * interval of each share and the median days it took.
 */
export function countFunnel({ orderStart, orderTime, customers }: CustomerOrders): FunnelRow[] {
  const rows: FunnelRow[] = [];
  for (let order = 1; order <= FUNNEL_ORDERS; order++) {
    const gaps: number[] = [];
    for (let customer = 0; customer < customers.length; customer++) {
      const at = orderStart[customer] + order - 1;
      if (at >= orderStart[customer + 1]) continue;
      gaps.push(order === 1 ? 0 : (orderTime[at] - orderTime[at - 1]) / DAY_MS);
    }
    if (gaps.length === 0) break;
    const before = rows[order - 2]?.customers;
    const share = before ? wilson(gaps.length, before) : { share: NaN, low: NaN, high: NaN };
    const medianDays = order === 1 ? NaN : median(gaps);
    rows.push({ order, customers: gaps.length, ...share, medianDays });
  }
  return rows;
}

/** Days from one order to the customer's next, over all such pairs: median, spread, histogram. */
export function describeGaps({ orderStart, orderTime, customers }: CustomerOrders) {
  const gaps: number[] = [];
  for (let customer = 0; customer < customers.length; customer++) {
    for (let at = orderStart[customer] + 1; at < orderStart[customer + 1]; at++) {
      gaps.push((orderTime[at] - orderTime[at - 1]) / DAY_MS);
    }
  }
  const sorted = sortedCopy(gaps);
  const longest = sorted.length ? sorted[sorted.length - 1] : 0;
  const edges = GAP_EDGES.filter((edge) => edge <= longest);
  const bins: CohortAnswer['gaps']['bins'] = edges.map((from, at) => ({
    from,
    to: edges[at + 1] ?? Math.max(GAP_EDGES[at + 1] ?? 0, Math.ceil(longest)),
    count: 0
  }));
  let bin = 0;
  for (const gap of sorted) {
    while (bin + 1 < bins.length && gap >= bins[bin + 1].from) bin++;
    bins[bin].count++;
  }
  return {
    count: gaps.length,
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.1),
    high: quantile(sorted, 0.9),
    bins
  };
}
