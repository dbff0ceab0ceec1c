import type { OrderLines } from '../../../contract/order-lines.ts';
import { SEGMENTS } from '../../../contract/customers/segments.ts';
import type { CustomerCard } from './contract.ts';
import type { RfmAnswer } from '../segments/contract.ts';
import type { ValueAnswer } from '../lifetime/contract.ts';
import { missedPaceOf } from '../lifetime/steady-pace.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import { segmentPath } from '../segments/segment-moves.ts';

const SIMILAR = 5;
/** Limit of the orders listed; the largest customers of a shop have thousands. */
const MAX_ORDERS = 500;
const MAX_PRODUCTS = 200;

/** Everything known about one customer. */
export function describeCustomer(
  history: CustomerOrders,
  lines: OrderLines,
  rfm: RfmAnswer,
  value: ValueAnswer | null,
  place: number
): CustomerCard {
  const [from, to] = [history.orderStart[place], history.orderStart[place + 1]];
  return {
    customer: history.customers[place],
    name: rfm.names[place],
    currency: lines.currency,
    hasMoney: lines.hasMoney,
    orders: listOrders(history, lines, Math.max(from, to - MAX_ORDERS), to),
    products: listProducts(history, lines, place),
    path: segmentPath(history, place, rfm.today),
    facts: {
      recencyDays: rfm.recencyDays[place],
      orders: rfm.orders[place],
      revenue: rfm.revenue[place],
      averageOrder: rfm.revenue[place] / rfm.orders[place],
      segment: SEGMENTS[rfm.segment[place]]
    },
    missedPace: missedPaceOf(history, place),
    outlook: value && {
      pAlive: value.pAlive[place],
      expectedOrders90: value.expectedOrders90[place],
      expectedValue365: value.expectedValue365[place],
      valueLow80: value.valueLow80[place],
      valueHigh80: value.valueHigh80[place],
      nextDays: value.nextDays[place],
      nextLow: value.nextLow[place],
      nextHigh: value.nextHigh[place]
    },
    similar: findSimilar(history, lines, rfm, place)
  };
}

function listOrders(
  history: CustomerOrders,
  { order, product }: OrderLines,
  from: number,
  to: number
): CustomerCard['orders'] {
  const orders: CustomerCard['orders'] = [];
  for (let at = to - 1; at >= from; at--) {
    const rows = history.lineRow.subarray(history.lineStart[at], history.lineStart[at + 1]);
    orders.push({
      order: order.dictionary[history.orderCode[at]],
      time: history.orderTime[at],
      total: history.orderTotal[at],
      units: history.orderUnits[at],
      products: new Set(Array.from(rows, (row) => product.codes[row])).size
    });
  }
  return orders;
}

function listProducts(
  history: CustomerOrders,
  lines: OrderLines,
  place: number
): CustomerCard['products'] {
  const found = new Map<number, CustomerCard['products'][number]>();
  for (let order = history.orderStart[place]; order < history.orderStart[place + 1]; order++) {
    for (let at = history.lineStart[order]; at < history.lineStart[order + 1]; at++) {
      const row = history.lineRow[at];
      const code = lines.product.codes[row];
      const own = found.get(code) ?? {
        product: lines.product.dictionary[code],
        name: lines.productNames[code],
        units: 0,
        revenue: 0,
        times: 0,
        lastTime: 0
      };
      own.units += lines.quantity[row];
      own.revenue += lines.total[row];
      if (own.lastTime !== history.orderTime[order]) own.times++;
      own.lastTime = history.orderTime[order];
      found.set(code, own);
    }
  }
  return [...found.values()].sort((a, b) => b.revenue - a.revenue).slice(0, MAX_PRODUCTS);
}

/** The customers with the most similar products: cosine of the sets of products. */
function findSimilar(
  history: CustomerOrders,
  lines: OrderLines,
  rfm: RfmAnswer,
  place: number
): CustomerCard['similar'] {
  const { product, isNotProduct } = lines;
  const wanted = new Uint8Array(product.dictionary.length);
  const seenBy = new Int32Array(product.dictionary.length).fill(-1);
  const linesOf = (customer: number) =>
    history.lineRow.subarray(
      history.lineStart[history.orderStart[customer]],
      history.lineStart[history.orderStart[customer + 1]]
    );
  for (const row of linesOf(place))
    wanted[product.codes[row]] = 1 - isNotProduct[product.codes[row]];
  const scored: { at: number; shared: number; score: number }[] = [];
  for (let customer = 0; customer < history.customers.length; customer++) {
    if (customer === place) continue;
    let [shared, distinct] = [0, 0];
    for (const row of linesOf(customer)) {
      const code = product.codes[row];
      if (seenBy[code] === customer) continue;
      seenBy[code] = customer;
      distinct++;
      shared += wanted[code];
    }
    if (shared > 0) scored.push({ at: customer, shared, score: shared / Math.sqrt(distinct) });
  }
  scored.sort((a, b) => b.score - a.score || a.at - b.at);
  return scored.slice(0, SIMILAR).map(({ at, shared }) => ({
    customer: history.customers[at],
    name: rfm.names[at],
    sharedProducts: shared,
    orders: rfm.orders[at],
    revenue: rfm.revenue[at]
  }));
}
