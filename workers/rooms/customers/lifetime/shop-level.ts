import { studentQuantile } from '../../../maths/statistics/student.ts';
import type { Interval } from './contract.ts';
import type { Replayed } from './replay-past.ts';

/**
 * How far a whole shop usually deviates from the sum expected of its customers: the spread of
 * log(actual / expected), and its degrees of freedom (Student's t).
 */
export interface ShopLevel {
  spread: number;
  freedom: number;
  /** Days over which it was measured; 0: not measured, the spread of a typical shop is used. */
  days: number;
  cuts: number;
}

export type Measure = 'orders' | 'value';

/**
 * Spread of a typical shop's deviation over a quarter, and the number of own deviations that weigh
 * as much as this prior.
 */
const USUAL_SPREAD: Record<Measure, number> = { orders: 0.105, value: 0.14 };
const USUAL_WEIGHT = 2;
/**
 * The period of the typical spread in days; over other periods it grows with this power of the
 * days.
 */
const USUAL_DAYS = 90;
const GROWTH_POWER = 0.15;

/**
 * The shop's level for a number of days ahead, from its deviations on days of the past. They are
 * measured from zero, not from their mean: a shop that exceeded expectations is as likely to fall
 * back as to continue, and shifting the expectation by the mean was worse on the shops it was tried
 * on.
 *
 * Deviations over overlapping periods are not independent: they count as many times as the period
 * fits into the past without overlap. Where the past is too short for the period, a shorter one is
 * used and the spread is extrapolated.
 */
export function estimateLevel(
  replayed: readonly Replayed[],
  days: number,
  measure: Measure
): ShopLevel {
  const usual = USUAL_SPREAD[measure] * (days / USUAL_DAYS) ** GROWTH_POWER;
  const misses = missesOver(replayed, days, measure);
  const cuts = misses.values.length;
  if (cuts === 0) return { spread: usual, freedom: USUAL_WEIGHT, days: 0, cuts };
  const count = Math.min(cuts, misses.distinct);
  const squares = misses.values.reduce((sum, own) => sum + own * own, 0) / cuts;
  const own = squares * (days / misses.days) ** (2 * GROWTH_POWER);
  const variance = (USUAL_WEIGHT * usual * usual + count * own) / (USUAL_WEIGHT + count);
  return {
    spread: Math.sqrt(variance),
    freedom: USUAL_WEIGHT + count,
    days: misses.days,
    cuts
  };
}

/** 80 % interval of the actual value where `expected` is expected. */
export function rangeAround(expected: number, { spread, freedom }: ShopLevel): Interval {
  const far = studentQuantile(0.9, freedom) * spread;
  return { mean: expected, low80: expected * Math.exp(-far), high80: expected * Math.exp(far) };
}

/**
 * The value of one expected order, which is added to both sides like one order is to orders: without
 * it, a period in which nobody bought would count as infinitely far off.
 */
const anOrder = ({ expectedValue, expectedOrders }: Replayed) => expectedValue / expectedOrders;

/**
 * The deviations over the longest period that is not longer than asked for and was replayed at
 * least twice, else once.
 */
function missesOver(replayed: readonly Replayed[], days: number, measure: Measure) {
  const lengths = [...new Set(replayed.map((own) => own.days))].sort((a, b) => b - a);
  const of = (length: number) => replayed.filter((own) => own.days === length);
  const fit = lengths.filter((length) => length <= days);
  const length = fit.find((own) => of(own).length >= 2) ?? fit[0] ?? 0;
  const own = of(length);
  const values = own.map((one) =>
    measure === 'orders'
      ? Math.log((one.orders + 1) / (one.expectedOrders + 1))
      : Math.log((one.value + anOrder(one)) / (one.expectedValue + anOrder(one)))
  );
  const cuts = own.map(({ cutDay }) => cutDay);
  const span = cuts.length ? Math.max(...cuts) - Math.min(...cuts) + length : 0;
  return {
    days: length,
    values: values.filter(Number.isFinite),
    distinct: length > 0 ? span / length : 0
  };
}
