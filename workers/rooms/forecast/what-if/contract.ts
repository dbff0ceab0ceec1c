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
 * Nobody can act on a plan whose good end is more than this many times its bad end, by what is not
 * known of the effect alone. Plans go no further.
 */
const MOST_SPREAD = 2;
/** The same for the forecast itself, whose ups and downs an owner knows. */
const WIDEST = 10;
/** If neither this change of prices nor all that was tried can be told, none is offered. */
const LEAST_PLAN = 0.1;

/** How far plans can be told, as shares; `isCut`: nearer than what has been tried. */
export interface PlanLimits {
  low: number;
  high: number;
  isCut: boolean;
}

/** @returns null if not even a small change of prices can be told */
export function limitPrice({ most, error }: PriceEffect): PlanLimits | null {
  const [tried, told] = [Math.log1p(most), tellable(error)];
  if (!(told >= Math.min(tried, Math.log1p(LEAST_PLAN)))) return null;
  const far = Math.min(tried, told);
  return { low: Math.expm1(-far), high: Math.expm1(far), isCut: told < tried };
}

/** @returns null if discounts not even a little off the usual one can be told */
export function limitDiscount({ usual, most, error }: DiscountEffect): PlanLimits | null {
  const told = tellable(error);
  if (!(told >= Math.min(most, LEAST_PLAN))) return null;
  const [low, high] = [Math.max(0, usual - told), Math.min(most, usual + told)];
  return { low, high, isCut: high < most };
}

/** The change at which the 80 % range of the effect alone spreads too far. */
function tellable(error: number): number {
  return Math.log(MOST_SPREAD) / (2 * REACH.inner * error);
}

/** Whether a forecast is so unsure, whatever is planned, that a plan would say nothing. */
export function isTooUnsure({ low80, high80 }: Expected): boolean {
  return high80 > 0 && high80 > WIDEST * Math.max(0, low80);
}

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
