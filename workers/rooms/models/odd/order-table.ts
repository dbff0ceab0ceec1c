import { DAY_MS } from '../../../contract/day.ts';
import { LINE_SALE } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { ORDER_FEATURES } from './contract.ts';
import type { OrderFeature } from './contract.ts';

/** One row per order with sold products. */
export interface OrderTable {
  order: string[];
  customer: string[];
  day: string[];
  features: OrderFeature[];
  /** One column per feature. */
  values: Float64Array[];
}

interface Sums {
  amount: number;
  /** Quantity × unit price. */
  listed: number;
  pieces: number;
  products: Set<number>;
  time: number;
  customer: number;
}

/**
 * Features of each order, from its sale lines. Postage and fees are no products, and orders of
 * nothing else are left out: they have no unit price.
 */
export function describeOrders(lines: OrderLines): OrderTable {
  const sums = sumOrders(lines);
  const first = new Map<number, number>();
  for (const { customer, time } of sums.values()) {
    if (customer > 0 && !(first.get(customer)! <= time)) first.set(customer, time);
  }
  const sold = [...sums].filter(([, { pieces }]) => pieces > 0);
  const all = sold.map(([, own]) => own);
  const valueOf: Record<OrderFeature, (own: Sums) => number> = {
    amount: ({ amount }) => amount,
    pieces: ({ pieces }) => pieces,
    products: ({ products }) => products.size,
    piece_price: ({ amount, pieces }) => amount / pieces,
    discount: ({ amount, listed }) => (listed > 0 ? Math.max(0, 1 - amount / listed) : 0),
    hour: ({ time }) => (time === Infinity ? 12 : Math.floor((time % DAY_MS) / 3_600_000)),
    is_new: ({ customer, time }) => Number(customer > 0 && first.get(customer) === time)
  };
  const isSaid = (feature: OrderFeature) => {
    if (feature === 'hour') return lines.hasHours;
    return lines.hasMoney || !['amount', 'piece_price', 'discount'].includes(feature);
  };
  const told = ORDER_FEATURES.filter(isSaid)
    .map((feature) => ({ feature, values: Float64Array.from(all, valueOf[feature]) }))
    .filter(({ values }) => values.some((own) => Math.abs(own - values[0]) > 1e-9));
  return {
    order: sold.map(([code]) => lines.order.dictionary[code]),
    customer: all.map(({ customer }) => lines.customer.dictionary[customer]),
    day: all.map(({ time }) =>
      time === Infinity ? '' : new Date(time).toISOString().slice(0, 10)
    ),
    features: told.map(({ feature }) => feature),
    values: told.map(({ values }) => values)
  };
}

function sumOrders(lines: OrderLines): Map<number, Sums> {
  const sums = new Map<number, Sums>();
  for (let row = 0; row < lines.rows; row++) {
    const code = lines.order.codes[row];
    if (lines.lineClass[row] !== LINE_SALE || code === 0) continue;
    let own = sums.get(code);
    if (!own) {
      own = { amount: 0, listed: 0, pieces: 0, products: new Set(), time: Infinity, customer: 0 };
      sums.set(code, own);
    }
    own.amount += lines.total[row];
    own.listed += lines.quantity[row] * lines.unitPrice[row];
    own.customer ||= lines.customer.codes[row];
    if (lines.time[row] < own.time) own.time = lines.time[row];
    if (lines.isNotProduct[lines.product.codes[row]]) continue;
    own.pieces += lines.quantity[row];
    own.products.add(lines.product.codes[row]);
  }
  return sums;
}
