import type { Expected } from '../series/contract.ts';

/** What discounts do to the measure, by the shop's own past. */
export interface DiscountEffect {
  /** Share of usual prices that is taken off: the mean of the last year, and the most so far. */
  usual: number;
  most: number;
  /** What is told × exp(effect × share beyond the usual); and the effect's standard error. */
  effect: number;
  error: number;
}

/** Standard normal points that hold 80 % and 95 %. */
const REACH = { inner: 1.2816, outer: 1.96 };

/** An expectation if such a share were taken off usual prices; its ranges also bear the effect's own error. */
export function supposeDiscount<Row extends Expected>(
  told: Row,
  { effect, error, usual }: DiscountEffect,
  plan: number
): Row {
  const more = plan - usual;
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
