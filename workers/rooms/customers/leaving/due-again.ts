import type { OrderLines } from '../../../contract/order-lines.ts';
import { discoveryLimit } from '../../../maths/statistics/false-discovery.ts';
import { chanceOfEvenness } from '../../../maths/statistics/regularity.ts';
import type { CustomerFinding } from '../findings/contract.ts';
import { CHANCE_PACES, LAPSED, MIN_TIMES, readPace } from '../lifetime/steady-pace.ts';
import type { DueRow } from './contract.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';

/** Purchases due within this many days are listed. */
const AHEAD_DAYS = 30;

/**
 * Customers who buy the same product again and again at a steady pace, and when the next purchase
 * is due: the last one plus the median of their own gaps, with the range of those gaps. A pace is
 * steady when the middle half of the gaps lies within 60 % of the median and the gaps are more even
 * than random purchases would be, tested over all products of all customers at once.
 *
 * @param lastDay the shop's newest day
 * @param isAway 1: overdue altogether, or returned everything; such a customer is due for nothing
 */
export function findDueAgain(
  history: CustomerOrders,
  lines: OrderLines,
  names: readonly string[],
  lastDay: number,
  isAway?: Uint8Array
): DueRow[] {
  const rows: DueRow[] = [];
  const paces = findPaces(history, lines);
  const limit = discoveryLimit(
    paces.map(({ chance }) => chance),
    CHANCE_PACES
  );
  for (const { customer, code, days, chance } of paces) {
    if (chance > limit || isAway?.[customer]) continue;
    const rhythm = readPace(days);
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
  const late = ({ overdueDays, usualDays }: DueRow) => Math.abs(overdueDays) / usualDays;
  return rows.sort((a, b) => late(a) - late(b) || b.times - a.times);
}

/**
 * Every product that a customer bought on enough days, with the probability that gaps are as even
 * by chance.
 */
function findPaces(history: CustomerOrders, lines: OrderLines) {
  const paces: { customer: number; code: number; days: number[]; chance: number }[] = [];
  for (let customer = 0; customer < history.customers.length; customer++) {
    if (history.orderStart[customer + 1] - history.orderStart[customer] < MIN_TIMES) continue;
    for (const [code, days] of daysByProduct(history, lines, customer)) {
      if (days.length < MIN_TIMES) continue;
      const gaps = days.slice(1).map((day, at) => day - days[at]);
      paces.push({ customer, code, days, chance: chanceOfEvenness(gaps) });
    }
  }
  return paces;
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

export function listDueFindings(rows: readonly DueRow[]): CustomerFinding[] {
  const due = rows.filter(({ overdueDays }) => overdueDays >= 0);
  if (rows.length === 0) return [{ key: 'due_none', detail: {} }];
  const soon = rows.length - due.length;
  if (due.length === 0) return [{ key: 'due_soon', detail: { soon } }];
  const customers = new Set(due.map(({ customer }) => customer)).size;
  const detail = { due: due.length, customers };
  return soon > 0
    ? [{ key: 'due_now_and_soon', detail: { ...detail, soon } }]
    : [{ key: 'due_now', detail }];
}
