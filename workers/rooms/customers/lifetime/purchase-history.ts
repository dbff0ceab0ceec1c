import type { CustomerOrders } from '../../../shop/customer-orders.ts';

const WEEK_DAYS = 7;

/**
 * A customer's history as the lifetime models need it. Orders on the same day are one purchase;
 * time in weeks.
 */
export interface PurchaseHistory {
  /** Repeat purchases: distinct purchase days − 1. */
  repeats: Uint32Array;
  /**
   * Weeks from first to last purchase day, and from first purchase day to the last day of the data.
   */
  lastWeek: Float64Array;
  weeks: Float64Array;
  /** Mean spent on a repeat purchase day (excluding the first day); NaN without one. */
  meanValue: Float64Array;
  /** Total spent on all purchase days, and their number. */
  total: Float64Array;
}

/** Reads the purchase history of customers up to a day (default: the last day with a sale). */
export function purchaseHistory(
  { customers, orderStart, orderDay, orderTotal, shopLastDay }: CustomerOrders,
  lastDay = shopLastDay
): PurchaseHistory {
  const own = emptyHistory(customers.length);
  for (let customer = 0; customer < customers.length; customer++) {
    const [from, to] = [orderStart[customer], orderStart[customer + 1]];
    const first = orderDay[from];
    let previous = first;
    let repeatValue = 0;
    for (let at = from; at < to; at++) {
      if (orderDay[at] !== previous) own.repeats[customer]++;
      if (orderDay[at] !== first) repeatValue += orderTotal[at];
      own.total[customer] += orderTotal[at];
      previous = orderDay[at];
    }
    own.lastWeek[customer] = (previous - first) / WEEK_DAYS;
    own.weeks[customer] = Math.max(0, lastDay - first) / WEEK_DAYS;
    own.meanValue[customer] = repeatValue / own.repeats[customer];
  }
  return own;
}

/** Number of customers with a repeat purchase. */
export function countRepeaters({ repeats }: PurchaseHistory): number {
  return repeats.reduce((count, x) => count + Number(x > 0), 0);
}

export function emptyHistory(customers: number): PurchaseHistory {
  return {
    repeats: new Uint32Array(customers),
    lastWeek: new Float64Array(customers),
    weeks: new Float64Array(customers),
    meanValue: new Float64Array(customers),
    total: new Float64Array(customers)
  };
}

/** Customers with equal histories grouped: the likelihood evaluates each kind once. */
export interface HistoryKinds {
  repeats: Uint32Array;
  lastWeek: Float64Array;
  weeks: Float64Array;
  /** Number of customers of each kind. */
  count: Float64Array;
  mostRepeats: number;
}

export function groupHistories(history: PurchaseHistory): HistoryKinds {
  const { repeats, lastWeek, weeks } = history;
  const found = new Map<string, number>();
  const first: number[] = [];
  const count: number[] = [];
  for (let customer = 0; customer < repeats.length; customer++) {
    const key = `${repeats[customer]} ${lastWeek[customer]} ${weeks[customer]}`;
    const known = found.get(key);
    if (known !== undefined) count[known]++;
    else {
      found.set(key, first.length);
      first.push(customer);
      count.push(1);
    }
  }
  return {
    repeats: Uint32Array.from(first, (customer) => repeats[customer]),
    lastWeek: Float64Array.from(first, (customer) => lastWeek[customer]),
    weeks: Float64Array.from(first, (customer) => weeks[customer]),
    count: Float64Array.from(count),
    mostRepeats: repeats.reduce((most, own) => Math.max(most, own), 0)
  };
}

/** Every n-th kind, so that at most `most` remain; the same object where there are no more. */
export function thinKinds(kinds: HistoryKinds, most: number): HistoryKinds {
  const all = kinds.count.length;
  if (all <= most) return kinds;
  const step = Math.ceil(all / most);
  const kept = <T extends Uint32Array | Float64Array>(own: T) =>
    own.filter((_: number, at: number) => at % step === 0) as T;
  return {
    repeats: kept(kinds.repeats),
    lastWeek: kept(kinds.lastWeek),
    weeks: kept(kinds.weeks),
    count: kept(kinds.count),
    mostRepeats: kinds.mostRepeats
  };
}

/** Every n-th customer, so that at most `most` remain, with their indices. */
export function someCustomers(
  history: PurchaseHistory,
  most: number
): { history: PurchaseHistory; places: number[] } {
  const step = Math.max(1, Math.ceil(history.repeats.length / most));
  const places = Array.from(history.repeats.keys()).filter((customer) => customer % step === 0);
  const pick = (column: Float64Array) => Float64Array.from(places, (customer) => column[customer]);
  return {
    places,
    history: {
      repeats: Uint32Array.from(places, (customer) => history.repeats[customer]),
      lastWeek: pick(history.lastWeek),
      weeks: pick(history.weeks),
      meanValue: pick(history.meanValue),
      total: pick(history.total)
    }
  };
}
