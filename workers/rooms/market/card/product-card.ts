import { LINE_OTHER, LINE_SALE, NO_DAY, type OrderLines } from '../../../contract/order-lines.ts';
import { periodAround, periodName } from '../../../maths/calendar.ts';
import { discoveryLimit } from '../../../maths/statistics/false-discovery.ts';
import { chanceOfAtLeast } from '../../../maths/statistics/hypergeometric.ts';
import type { ProductFacts } from '../../../shop/products/product-file.ts';
import { divide, isOfProduct } from '../products/divide.ts';
import { usualCategory } from '../products/what-sells.ts';
import type { ProductBuyer, ProductCard, ProductMonth, ProductPartner } from './contract.ts';

const MAX_BUYERS = 20;
const MAX_PARTNERS = 10;
/** Partners need at least this many orders in common. */
const MIN_TOGETHER = 3;
const CHANCE = 0.05;

/**
 * Everything that a shop's lines say about one product.
 *
 * @param days first and last day of the shop since 1970, inclusive
 * @returns null if no line has it
 */
export function openProductCard(
  lines: OrderLines,
  product: string,
  days: readonly [number, number] | null,
  facts: ProductFacts | undefined
): ProductCard | null {
  const code = lines.product.dictionary.indexOf(product);
  if (code <= 0) return null;
  const rows: number[] = [];
  for (let row = 0; row < lines.rows; row++) {
    if (lines.product.codes[row] === code && lines.lineClass[row] !== LINE_OTHER) rows.push(row);
  }
  if (rows.length === 0) return null;
  const sales = rows.filter((row) => lines.lineClass[row] === LINE_SALE);
  const pieces = (own: number[]) =>
    own.reduce((sum, row) => sum + Math.abs(lines.quantity[row]), 0);
  const returned = pieces(rows) - pieces(sales);
  const dated = sales.map((row) => lines.day[row]).filter((day) => day !== NO_DAY);
  const orders = new Set(sales.map((row) => lines.order.codes[row]).filter((own) => own > 0));
  const buyers = sumBuyers(lines, rows);
  return {
    product,
    name: lines.productNames[code] || product,
    category: facts?.category || usualCategory(lines, divide(lines, 'product'))(code),
    currency: lines.currency,
    hasMoney: lines.hasMoney,
    net: rows.reduce((sum, row) => sum + lines.total[row], 0),
    units: pieces(sales),
    orders: orders.size,
    customers: buyers.length,
    repeaters: buyers.filter((own) => own.orders > 1).length,
    returnedShare: sales.length > 0 ? returned / pieces(sales) : 0,
    firstDay: dated.reduce((least, own) => Math.min(least, own), Infinity),
    lastDay: dated.reduce((most, own) => Math.max(most, own), -Infinity),
    stock: facts?.stock ?? NaN,
    cost: facts?.cost ?? NaN,
    supplier: facts?.supplier ?? '',
    months: days ? sumMonths(lines, rows, days) : [],
    buyers: buyers.slice(0, MAX_BUYERS),
    partners: findPartners(lines, code, orders)
  };
}

function sumMonths(
  lines: OrderLines,
  rows: number[],
  [from, to]: readonly [number, number]
): ProductMonth[] {
  const months = new Map<number, ProductMonth & { gross: number }>();
  for (let day = from; day <= to;) {
    const [start, end] = periodAround(day, 'month');
    const empty = { units: 0, returned: 0, net: 0, price: NaN, gross: 0 };
    const isCut = start < from || end > to;
    months.set(start, { day: start, period: periodName(start, 'month'), isCut, ...empty });
    day = end + 1;
  }
  for (const row of rows) {
    const own = lines.day[row] !== NO_DAY && months.get(periodAround(lines.day[row], 'month')[0]);
    if (!own) continue;
    own.net += lines.total[row];
    if (lines.lineClass[row] === LINE_SALE) {
      own.units += lines.quantity[row];
      own.gross += lines.total[row];
    } else own.returned += Math.abs(lines.quantity[row]);
  }
  return [...months.values()].map(({ gross, ...own }) => ({
    ...own,
    price: own.units > 0 ? gross / own.units : NaN
  }));
}

function sumBuyers(lines: OrderLines, rows: number[]): ProductBuyer[] {
  const found = new Map<number, ProductBuyer & { seen: Set<number> }>();
  for (const row of rows) {
    const code = lines.customer.codes[row];
    if (code === 0) continue;
    const own = found.get(code) ?? {
      customer: lines.customer.dictionary[code],
      orders: 0,
      units: 0,
      net: 0,
      last: -Infinity,
      seen: new Set<number>()
    };
    found.set(code, own);
    own.net += lines.total[row];
    if (lines.lineClass[row] !== LINE_SALE) continue;
    own.units += lines.quantity[row];
    own.seen.add(lines.order.codes[row]);
    own.last = Math.max(own.last, lines.day[row]);
  }
  return [...found.values()]
    .filter(({ seen }) => seen.size > 0)
    .map(({ seen, ...own }) => ({ ...own, orders: seen.size }))
    .sort((a, b) => b.units - a.units || b.orders - a.orders);
}

/**
 * Products in its orders more often than by chance, given how often each sells (Fisher's exact
 * test).
 */
function findPartners(lines: OrderLines, code: number, orders: Set<number>): ProductPartner[] {
  const total = new Float64Array(lines.product.dictionary.length);
  const together = new Float64Array(lines.product.dictionary.length);
  const seen = new Set<number>();
  const all = new Set<number>();
  const count = lines.product.dictionary.length;
  for (let row = 0; row < lines.rows; row++) {
    const order = lines.order.codes[row];
    if (lines.lineClass[row] !== LINE_SALE || order === 0 || !isOfProduct(lines, row)) continue;
    all.add(order);
    const own = lines.product.codes[row];
    const key = order * count + own;
    if (seen.has(key)) continue;
    seen.add(key);
    total[own]++;
    if (orders.has(order)) together[own]++;
  }
  const tried: (ProductPartner & { chance: number })[] = [];
  for (let own = 1; own < count; own++) {
    if (own === code || together[own] < MIN_TOGETHER) continue;
    tried.push({
      product: lines.product.dictionary[own],
      name: lines.productNames[own] || lines.product.dictionary[own],
      orders: together[own],
      share: together[own] / orders.size,
      lift: (together[own] * all.size) / (orders.size * total[own]),
      chance: chanceOfAtLeast(together[own], orders.size, total[own], all.size)
    });
  }
  const limit = discoveryLimit(
    tried.map(({ chance }) => chance),
    CHANCE
  );
  return tried
    .filter(({ chance, lift }) => chance <= limit && lift > 1)
    .sort((a, b) => b.orders - a.orders || b.lift - a.lift)
    .slice(0, MAX_PARTNERS)
    .map(({ chance: _, ...own }) => own);
}
