import type { Expected } from '../series/contract.ts';

/** The forecast is multiplied by exp(effect × change); with the effect's standard error. */
interface InputEffect {
  effect: number;
  error: number;
}

/** The effect of discounts on the measure, per share of the price taken off. */
export interface DiscountEffect extends InputEffect {
  /** Mean share taken off usual prices in the last year, and the largest so far. */
  usual: number;
  most: number;
}

/** The effect of usual prices, per logarithm of the price; for pieces, this is the elasticity. */
export interface PriceEffect extends InputEffect {
  /** The largest change so far, as a share: the limit for a plan, up or down. */
  most: number;
  /** Estimated from the weeks of a single product instead of by backtests. */
  isOfProduct: boolean;
}

/**
 * Why the effect of prices is unknown: on the whole they hardly moved; the past is too short for
 * backtests; backtests did not improve.
 */
export type PriceRefusal = 'still' | 'untried' | 'unclear';

export function isEffect(price: PriceEffect | PriceRefusal | null): price is PriceEffect {
  return price !== null && typeof price !== 'string';
}

/** Standard normal quantiles for ranges of 80 % and 95 %. */
const REACH = { inner: 1.2816, outer: 1.96 };

/**
 * A forecast under a discount of this share off usual prices; ranges include the uncertainty of the
 * effect.
 */
export function supposeDiscount<Row extends Expected>(
  told: Row,
  effect: DiscountEffect,
  plan: number
): Row {
  return suppose(told, effect, plan - effect.usual);
}

/** A forecast if usual prices were higher or lower than lately by this share. */
export function supposePrice<Row extends Expected>(
  told: Row,
  effect: PriceEffect,
  plan: number
): Row {
  return suppose(told, effect, Math.log1p(plan));
}

function suppose<Row extends Expected>(
  told: Row,
  { effect, error }: InputEffect,
  more: number
): Row {
  const factor = Math.exp(effect * more);
  const end = (own: number, reach: number) => {
    if (!(own > 0 && told.mean > 0)) return own * factor;
    const far = Math.hypot(Math.log(own / told.mean), reach * error * more);
    return told.mean * factor * Math.exp(own < told.mean ? -far : far);
  };
  return {
    ...told,
    mean: told.mean * factor,
    low80: end(told.low80, REACH.inner),
    high80: end(told.high80, REACH.inner),
    low95: end(told.low95, REACH.outer),
    high95: end(told.high95, REACH.outer)
  };
}
