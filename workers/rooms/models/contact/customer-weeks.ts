import type { Job } from '../../../contract/job.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import type { CountRange } from './contract.ts';

/** Bounds of the recency and order-count classes. */
const RECENCY = [1, 2, 4, 8, 13, 26, 52];
const ORDERS = [1, 2, 3, 5];
const CHUNK = 2000;

/** Transitions of customers between classes (recency × orders), indexed by class. */
export interface CustomerWeeks {
  recency: CountRange[];
  orders: CountRange[];
  /** Weeks spent in the class, those with an order, and their revenue. */
  weeks: Float64Array;
  ordered: Float64Array;
  brought: Float64Array;
  /** Weeks without an order after which the customer moved to the next class of recency. */
  moved: Float64Array;
  /** Weeks with an order after which the customer moved to the next class of orders. */
  rose: Float64Array;
  /** Customers per class after the newest week. */
  today: Float64Array;
}

/**
 * All weeks of every customer after the first order, counted backwards from the shop's newest day
 * so that each is complete. Orders within a week count as one; empty classes are left out.
 */
export async function countWeeks(orders: CustomerOrders, job: Job): Promise<CustomerWeeks> {
  const size = RECENCY.length * ORDERS.length;
  const empty = () => new Float64Array(size);
  const [weeks, ordered, brought] = [empty(), empty(), empty()];
  const [moved, rose, today] = [empty(), empty(), empty()];
  const counts = { weeks, ordered, brought, moved, rose, today };
  for (let customer = 0; customer < orders.customers.length; customer++) {
    if (customer % CHUNK === 0) await job.breathe();
    countCustomer(weeksOf(orders, customer), counts);
  }
  return trim(counts);
}

type Counts = Omit<CustomerWeeks, 'recency' | 'orders'>;

/**
 * A customer's weeks with orders, as weeks before the newest, and their revenue, in order of time.
 */
function weeksOf({ orderStart, orderDay, orderTotal, shopLastDay }: CustomerOrders, own: number) {
  const found: { before: number; total: number }[] = [];
  for (let order = orderStart[own]; order < orderStart[own + 1]; order++) {
    const before = Math.floor((shopLastDay - orderDay[order]) / 7);
    const last = found[found.length - 1];
    if (last?.before === before) last.total += orderTotal[order];
    else found.push({ before, total: orderTotal[order] });
  }
  return found;
}

function countCustomer(own: { before: number; total: number }[], counts: Counts): void {
  own.forEach(({ before }, at) => {
    const next = own[at + 1];
    const gap = before - (next?.before ?? -1);
    for (let since = 1; since < gap; since++) {
      const state = stateOf(since, at + 1);
      counts.weeks[state]++;
      if (classOf(RECENCY, since + 1) > classOf(RECENCY, since)) counts.moved[state]++;
    }
    const state = stateOf(gap, at + 1);
    if (!next) counts.today[state]++;
    else {
      counts.weeks[state]++;
      counts.ordered[state]++;
      counts.brought[state] += next.total;
      if (classOf(ORDERS, at + 2) > classOf(ORDERS, at + 1)) counts.rose[state]++;
    }
  });
}

function stateOf(since: number, orders: number): number {
  return classOf(RECENCY, since) * ORDERS.length + classOf(ORDERS, orders);
}

/** Index of the last lower bound that is not above the value. */
function classOf(from: readonly number[], value: number): number {
  let found = from.length - 1;
  while (found > 0 && from[found] > value) found--;
  return found;
}

function trim(counts: Counts): CustomerWeeks {
  const isSeen = (state: number) => counts.weeks[state] + counts.today[state] > 0;
  const width = ORDERS.length;
  const recency = RECENCY.filter((_, r) => ORDERS.some((_, o) => isSeen(r * width + o)));
  const orders = ORDERS.filter((_, o) => RECENCY.some((_, r) => isSeen(r * width + o)));
  const keep = (values: Float64Array) =>
    values.filter(
      (_, state) =>
        recency.includes(RECENCY[Math.floor(state / width)]) &&
        orders.includes(ORDERS[state % width])
    );
  return {
    recency: rangesOf(recency, RECENCY),
    orders: rangesOf(orders, ORDERS),
    weeks: keep(counts.weeks),
    ordered: keep(counts.ordered),
    brought: keep(counts.brought),
    moved: keep(counts.moved),
    rose: keep(counts.rose),
    today: keep(counts.today)
  };
}

function rangesOf(kept: readonly number[], all: readonly number[]): CountRange[] {
  return kept.map((from) => ({ from, to: (all[all.indexOf(from) + 1] ?? NaN) - 1 || null }));
}
