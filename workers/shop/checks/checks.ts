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

/** One entry per order line: 1 where a check flags it. */
export type LineMarks = Uint8Array;

/**
 * Every check sees all lines with their class before anything was left out. So a check finds the
 * same lines again after a person has left them out and looks for a way back.
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

/**
 * The lines whose money a check's effect is measured by: the flagged ones, and for sales without a
 * customer also the returns without one.
 */
export function markMoney(lines: OrderLines, check: HealthCheck): LineMarks {
  return check === 'missing_customers' ? findMoneyOfNobody(lines) : markLines(lines, check);
}
