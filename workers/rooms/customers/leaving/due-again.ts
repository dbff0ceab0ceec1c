import type { OrderLines } from '../../../contract/order-lines.ts';
import { median, quantile, sortedCopy } from '../../../maths/statistics/quantiles.ts';
import type { CustomerFinding } from '../findings/contract.ts';
import type { DueRow } from './contract.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';

/** A rhythm needs this many days with the product, and gaps that agree this well. */
const MIN_TIMES = 3;
const REGULAR = 0.6;
/** Longer overdue than this many usual gaps, the habit is taken to have ended. */
const LAPSED = 1;
/** Due within the coming days is worth listing. */
const AHEAD_DAYS = 30;

/**
 * Customers who buy the same product again and again at a steady pace, and when the next time is
 * due: the median of their own gaps after the last, with the range their gaps had. A pace is steady
 * when the middle half of the gaps lies within 60 % of the median.
 *
 * @param lastDay the shop's newest day
 */
export function findDueAgain(
  history: CustomerOrders,
  lines: OrderLines,
  names: readonly string[],
  lastDay: number
): DueRow[] {
  const rows: DueRow[] = [];
  for (let customer = 0; customer < history.customers.length; customer++) {
    if (history.orderStart[customer + 1] - history.orderStart[customer] < MIN_TIMES) continue;
    for (const [code, days] of daysByProduct(history, lines, customer)) {
      const rhythm = readRhythm(days);
      if (!rhythm) continue;
      const overdueDays = lastDay - rhythm.dueDay;
      if (overdueDays > LAPSED * rhythm.usualDays || overdueDays < -AHEAD_DAYS) continue;
      rows.push({
        customer: history.customers[customer],
        customerName: names[customer],
        product: lines.product.dictionary[code],
        productName: lines.productNames[code],
        times: days.length,
        ...rhythm,
        overdueDays
      });
    }
  }
  const late = ({ overdueDays, usualDays }: DueRow) => Math.abs(overdueDays) / usualDays;
  return rows.sort((a, b) => late(a) - late(b) || b.times - a.times);
}

function daysByProduct(
  { orderStart, lineStart, lineRow, orderDay }: CustomerOrders,
  { product, isNotProduct }: OrderLines,
  customer: number
): Map<number, number[]> {
  const days = new Map<number, number[]>();
  for (let order = orderStart[customer]; order < orderStart[customer + 1]; order++) {
    for (let at = lineStart[order]; at < lineStart[order + 1]; at++) {
      const code = product.codes[lineRow[at]];
      if (!code || isNotProduct[code]) continue;
      const own = days.get(code);
      if (!own) days.set(code, [orderDay[order]]);
      else if (own[own.length - 1] !== orderDay[order]) own.push(orderDay[order]);
    }
  }
  return days;
}

function readRhythm(days: number[]) {
  if (days.length < MIN_TIMES) return null;
  const gaps = sortedCopy(days.slice(1).map((day, at) => day - days[at]));
  const usualDays = median(gaps);
  const spread = quantile(gaps, 0.75) - quantile(gaps, 0.25);
  if (!(usualDays > 0) || spread > REGULAR * usualDays) return null;
  const last = days[days.length - 1];
  return {
    usualDays,
    dueDay: Math.round(last + usualDays),
    low: Math.round(last + quantile(gaps, 0.1)),
    high: Math.round(last + quantile(gaps, 0.9))
  };
}

export function listDueFindings(rows: readonly DueRow[]): CustomerFinding[] {
  const due = rows.filter(({ overdueDays }) => overdueDays >= 0);
  if (rows.length === 0) return [{ key: 'due_none', detail: {} }];
  const customers = new Set(due.map(({ customer }) => customer)).size;
  return [
    { key: 'due_now', detail: { due: due.length, customers, soon: rows.length - due.length } }
  ];
}
