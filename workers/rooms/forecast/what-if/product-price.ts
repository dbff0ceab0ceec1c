import type { OrderLines } from '../../../contract/order-lines.ts';
import { inverseNormal } from '../../../maths/statistics/normal.ts';
import { findPrices } from '../../market/prices/find-prices.ts';
import { divide } from '../../market/products/divide.ts';
import type { ForecastMeasure } from '../series/contract.ts';
import type { PriceEffect } from './contract.ts';

/** Half of a range of 90 %, in standard errors. */
const HALF90 = inverseNormal(0.95);
/** A price that once was several times as high was that of another pack, or a slip. */
const MOST_CHANGE = 1;

/**
 * What the price of the one product in these lines does to it, as the prices page of the market tells it
 * of the same lines: a product's weeks say it years before forecasts of the past could.
 *
 * @returns null: there are several products, that page cannot tell, or orders are counted
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
    // Of money a higher price brings itself, too.
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
