import type { Expected } from '../series/contract.ts';

/** Told × exp(effect × change), and the effect's standard error. */
interface InputEffect {
  effect: number;
  error: number;
}

/** What discounts do to the measure, by the shop's own past: of each share that is taken off. */
export interface DiscountEffect extends InputEffect {
  /** Share of usual prices that is taken off: the mean of the last year, and the most so far. */
  usual: number;
  most: number;
}

/** What the usual prices do to it, of each logarithm: of pieces, the elasticity. */
export interface PriceEffect extends InputEffect {
  /** How far they moved so far, as a share: as far as a plan may go, up or down. */
  most: number;
  /** Told by the weeks of the one product, not by forecasts of the past. */
  isOfProduct: boolean;
}

/**
 * Why nothing is said of prices: taken together they hardly moved; too little has passed to try forecasts
 * with them; those of the past are no better with them.
 */
export type PriceRefusal = 'still' | 'untried' | 'unclear';

export function isEffect(price: PriceEffect | PriceRefusal | null): price is PriceEffect {
  return price !== null && typeof price !== 'string';
}

/** Standard normal points that hold 80 % and 95 %. */
const REACH = { inner: 1.2816, outer: 1.96 };

/** An expectation if such a share were taken off usual prices; its ranges also bear the effect's own error. */
export function supposeDiscount<Row extends Expected>(
  told: Row,
  effect: DiscountEffect,
  plan: number
): Row {
  return suppose(told, effect, plan - effect.usual);
}

/** The same if usual prices were higher, or lower, by such a share than of late. */
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
