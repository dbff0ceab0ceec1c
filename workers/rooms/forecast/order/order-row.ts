import type { OrderLines } from '../../../contract/order-lines.ts';
import type { Silent } from '../silent/contract.ts';
import type { OrderRow, OrderRules } from './contract.ts';
import { findEconomicQuantity, sizeOrder } from './economic-quantity.ts';
import type { Demand } from './expect-demand.ts';
import type { Gap } from './sold-out.ts';
import { targetAt, type TargetRules } from './targets.ts';

/** Beyond a year, no run-out date is given. */
const YEAR_DAYS = 365;

/** What files say about a product apart from its sales; NaN or empty where they say nothing. */
export interface ShelfFacts {
  stock: number;
  cost: number;
  category: string;
  supplier: string;
}

/** A product with its expected demand. */
export interface Looked {
  code: number;
  first: number;
  /** Sales per week in pieces, and the same with odd orders reduced to a usual size. */
  values: Float64Array;
  usual: Float64Array;
  /** Weeks in which it was perhaps out of stock; they do not lower the expected demand. */
  gaps: Gap[];
  /** Whether it has gone silent, and is to be taken as no longer sold. */
  silent: Silent | null;
  isEnded: boolean;
  /** Pieces of odd orders beyond the usual size. */
  oddPieces: number;
  price: number;
  demand: Demand;
  /** Expected demand over the lead time alone, and over the coming year. */
  lead: number;
  year: number;
  /** Expected pieces on each day, counted from tomorrow. */
  daily: (day: number) => number;
  facts: ShelfFacts;
  cost: number;
}

/** Computes the row of the order list for one product. */
export function orderRow(
  { code, values, demand, lead, year, daily, price, facts, oddPieces, ...own }: Looked,
  lines: OrderLines,
  rules: OrderRules & TargetRules & { chance: number },
  today: number
): OrderRow {
  const { stock, cost, category, supplier } = facts;
  const now = values.length - 1;
  const expected = own.isEnded ? 0 : demand.expected[now];
  const level = own.isEnded ? 0 : targetAt(demand, now, rules, rules.chance);
  const safetyStock = Math.max(0, level - expected);
  const reorderPoint = Math.ceil(lead + safetyStock);
  const isDue = Number.isNaN(stock) || stock <= reorderPoint;
  const wanted = isDue ? Math.max(0, level - (Number.isNaN(stock) ? 0 : Math.max(0, stock))) : 0;
  const economicQuantity = findEconomicQuantity(year, cost, rules);
  // Without a known stock, the row says what the shelf should hold, which is not rounded like an
  // order.
  const atLeast = Number.isNaN(stock) ? NaN : economicQuantity;
  const orderQuantity = sizeOrder(wanted, rules, atLeast);
  return {
    product: lines.product.dictionary[code],
    name: lines.productNames[code] || lines.product.dictionary[code],
    category,
    demand: expected,
    safetyStock,
    reorderPoint,
    orderQuantity,
    economicQuantity,
    stock,
    cost,
    supplier,
    runsOut: today + daysUntilEmpty(stock, daily),
    method: demand.method,
    isSeasonal: demand.isSeasonal,
    value: orderQuantity * (Number.isNaN(cost) ? price : cost),
    weeks: values.length,
    oddPieces,
    silent: own.silent
  };
}

/** NaN if unknown, or more than a year. */
function daysUntilEmpty(stock: number, daily: (day: number) => number): number {
  if (Number.isNaN(stock)) return NaN;
  let left = stock;
  for (let day = 0; day < YEAR_DAYS; day++) {
    if (left <= 0) return day;
    left -= daily(day);
  }
  return NaN;
}
