import type { OrderLines } from '../../../contract/order-lines.ts';
import { inverseNormal } from '../../../maths/statistics/normal.ts';
import { findPrices } from '../../market/prices/find-prices.ts';
import { divide } from '../../market/products/divide.ts';
import type { ForecastMeasure } from '../series/contract.ts';
import type { PriceEffect } from './contract.ts';

/** Half-width of a 90 % range, in standard errors. */
const HALF90 = inverseNormal(0.95);
/** A larger change (in logarithms) belongs to another pack size, or is a typing mistake. */
const MOST_CHANGE = 1;

/**
 * The price elasticity of the only product in these lines, as the market room's price page
 * estimates it: a product's weekly sales show it years before backtests could.
 *
 * @returns null if there are several products, that page has no estimate, or orders are counted
 */
export async function priceOfProduct(
  lines: OrderLines,
  measure: ForecastMeasure,
  breathe: () => Promise<void>
): Promise<PriceEffect | null> {
  if (measure === 'orders' || !hasOneProduct(lines)) return null;
  const answer = await findPrices(lines, { costOf: () => NaN }, breathe);
  const own = answer?.products[0];
  if (own?.verdict !== 'told') return null;
  return {
    // Revenue also changes with the price itself.
    effect: own.elasticity + (measure === 'net' ? 1 : 0),
    error: (own.high90 - own.low90) / (2 * HALF90),
    most: Math.min(MOST_CHANGE, own.highestPrice / own.lowestPrice - 1),
    isOfProduct: true
  };
}

function hasOneProduct(lines: OrderLines): boolean {
  const { start } = divide(lines, 'product');
  return start.subarray(1).filter((end, at) => at > 0 && end > start[at]).length === 1;
}
