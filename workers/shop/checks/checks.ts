import type { OrderLines } from '../../contract/order-lines.ts';
import type { HealthCheck } from '../../contract/shop-choices.ts';
import { findGiantOrders, findLongOrders } from './giant-orders.ts';
import {
  findMissingCustomers,
  findMoneyOfNobody,
  findServices,
  findWithoutPrice
} from './missing-values.ts';
import { findOddPrices, findOddQuantities } from './odd-values.ts';
import { findRepeatedLines } from './repeated-lines.ts';
import { findTestOrders } from './test-orders.ts';

/** One entry a line of a shop: 1 where a check speaks of it. */
export type LineMarks = Uint8Array;

/**
 * Every check reads lines as they are classed before anything is left out, so that taking one back
 * finds what it found.
 */
const CHECKS: Record<HealthCheck, (lines: OrderLines) => LineMarks> = {
  service_lines: findServices,
  missing_customers: findMissingCustomers,
  without_price: findWithoutPrice,
  odd_quantities: findOddQuantities,
  odd_prices: findOddPrices,
  giant_orders: findGiantOrders,
  long_orders: findLongOrders,
  test_orders: findTestOrders,
  repeated_lines: findRepeatedLines
};

export function markLines(lines: OrderLines, check: HealthCheck): LineMarks {
  return CHECKS[check](lines);
}

/** The lines whose money a check's effect is: its own, and of sales of nobody their returns too. */
export function markMoney(lines: OrderLines, check: HealthCheck): LineMarks {
  return check === 'missing_customers' ? findMoneyOfNobody(lines) : markLines(lines, check);
}
