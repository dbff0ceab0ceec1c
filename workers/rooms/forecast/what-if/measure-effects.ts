import type { Job } from '../../../contract/job.ts';
import { calendarRegression } from '../methods/calendar-regression.ts';
import { fitCalendar, type Input } from '../methods/calendar/fit.ts';
import type { Series } from '../methods/family.ts';
import { YEAR, type ForecastGrain } from '../series/contract.ts';
import { MIN_TRIED_DAYS } from '../methods/calendar/choose-effects.ts';
import type { DiscountEffect, PriceEffect, PriceRefusal } from './contract.ts';
import type { PastPrices } from './past-prices.ts';

/** Standard deviation of the price index below which prices count as constant. */
const STILL = 0.015;
const DAYS: Record<ForecastGrain, number> = { day: 1, week: 7, month: 30 };

interface Effects {
  /** null: it did not improve backtests. */
  discount: DiscountEffect | null;
  /** null: there are no prices to measure it by. */
  price: PriceEffect | PriceRefusal | null;
}

/** Whether prices hardly moved, so that they can explain nothing however well they fit. */
export function isStill(price: Float64Array): boolean {
  const mean = price.reduce((sum, own) => sum + own, 0) / price.length;
  const squares = price.reduce((sum, own) => sum + (own - mean) ** 2, 0);
  return !(Math.sqrt(squares / price.length) >= STILL);
}

/**
 * Estimates the effects of discounts and usual prices on a series, both as inputs of the regression
 * on the calendar. The result is what a plan would bring if it were like earlier ones: if discounts
 * were always given at good times, their effect is overestimated, and price rises made in response
 * to demand seem harmless.
 */
export async function measureEffects(
  { off, price }: PastPrices,
  grain: ForecastGrain,
  series: Series,
  job: Job
): Promise<Effects> {
  if (!calendarRegression.needs.isPossible?.(series, { seed: 0 }, undefined)) {
    return { discount: null, price: null };
  }
  const most = Math.max(...off);
  const inputs: Input[] = [];
  if (most > 0) inputs.push({ kind: 'discount', values: off });
  if (!isStill(price)) inputs.push({ kind: 'price', values: price });
  if (inputs.length === 0) return { discount: null, price: 'still' };
  const { isLog, inputs: found } = await fitCalendar(series, 0, job, inputs);
  const [discount, own] = (['discount', 'price'] as const).map((kind) =>
    isLog ? found.find((one) => one.kind === kind) : undefined
  );
  const year = off.slice(-YEAR[grain]);
  const usual = year.reduce((sum, one) => sum + one, 0) / year.length;
  const moved = Math.max(...price) - Math.min(...price);
  return {
    discount: discount ? { usual, most, effect: discount.effect, error: discount.error } : null,
    price: isStill(price)
      ? 'still'
      : own
        ? { most: Math.expm1(moved), effect: own.effect, error: own.error, isOfProduct: false }
        : series.values.length * DAYS[grain] < MIN_TRIED_DAYS
          ? 'untried'
          : 'unclear'
  };
}
