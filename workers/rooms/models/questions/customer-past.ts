import type { TextColumn } from '../../../contract/columns.ts';
import { LINE_SALE } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { median } from '../../../maths/statistics/quantiles.ts';
import type { CUSTOMER_NUMBERS, CUSTOMER_WORDS } from './contract.ts';
import { HORIZON_DAYS } from './contract.ts';

/** A customer's features on a day. */
export type CustomerPast = Record<(typeof CUSTOMER_NUMBERS)[number], number> &
  Record<(typeof CUSTOMER_WORDS)[number], string>;

/**
 * A customer's features on the morning of a day. Only lines before that day are used, so that the
 * target cannot leak. null: had not bought yet.
 *
 * @param rows the customer's sale and return lines by time; may include later ones
 * @param cut whole days since 1970
 */
export function describePast(
  lines: OrderLines,
  rows: Uint32Array,
  cut: number
): CustomerPast | null {
  const before = rows.filter((row) => lines.day[row] < cut);
  const sales = before.filter((row) => lines.lineClass[row] === LINE_SALE);
  if (sales.length === 0) return null;
  const { revenue, pieces } = sumsOf(lines, sales);
  const returned = sumsOf(
    lines,
    before.filter((row) => lines.lineClass[row] !== LINE_SALE)
  );
  const recent = sales.filter((row) => lines.day[row] >= cut - HORIZON_DAYS);
  const days = [...new Set(Array.from(sales, (row) => lines.day[row]))].sort((a, b) => a - b);
  const orders = ordersOf(lines, sales);
  const [first, last] = [sales[0], sales[sales.length - 1]];
  return {
    recency_days: cut - days[days.length - 1],
    orders,
    orders_90d: ordersOf(lines, recent),
    revenue,
    revenue_90d: sumsOf(lines, recent).revenue,
    average_order: revenue / orders,
    items_per_order: pieces / orders,
    products: new Set(Array.from(sales, (row) => lines.product.codes[row])).size,
    gap_days: median(days.slice(1).map((day, at) => day - days[at])),
    tenure_days: cut - days[0],
    returned_share: revenue > 0 ? Math.min(1, -returned.revenue / revenue) : 0,
    coupon_share: lines.coupon ? couponOrders(lines, lines.coupon, sales) / orders : NaN,
    country: wordOf(lines.country, last),
    channel: wordOf(lines.channel, last),
    first_category: wordOf(lines.category, first)
  };
}

/** The customer's purchases within the horizon: sale lines from the day on. */
export function describeNext(lines: OrderLines, rows: Uint32Array, cut: number): number {
  let [spent, bought] = [0, false];
  for (const row of rows) {
    const ahead = lines.day[row] - cut;
    if (ahead < 0 || ahead >= HORIZON_DAYS || lines.lineClass[row] !== LINE_SALE) continue;
    spent += lines.total[row];
    bought = true;
  }
  return bought ? spent : NaN;
}

function sumsOf(lines: OrderLines, rows: Uint32Array): { revenue: number; pieces: number } {
  let [revenue, pieces] = [0, 0];
  for (const row of rows) {
    revenue += lines.total[row];
    pieces += lines.quantity[row];
  }
  return { revenue, pieces };
}

function ordersOf({ order }: OrderLines, rows: Uint32Array): number {
  return new Set(Array.from(rows, (row) => order.codes[row])).size;
}

function couponOrders(lines: OrderLines, coupon: TextColumn, sales: Uint32Array): number {
  return ordersOf(
    lines,
    sales.filter((row) => coupon.codes[row] > 0)
  );
}

function wordOf(column: TextColumn | null, row: number): string {
  return column ? column.dictionary[column.codes[row]] : '';
}
