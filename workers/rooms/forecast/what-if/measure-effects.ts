import type { Job } from '../../../contract/job.ts';
import { calendarRegression } from '../methods/calendar-regression.ts';
import { fitCalendar, type Input } from '../methods/calendar/fit.ts';
import type { Series } from '../methods/family.ts';
import { YEAR, type ForecastGrain } from '../series/contract.ts';
import { MIN_TRIED_DAYS } from '../methods/calendar/choose-effects.ts';
import type { DiscountEffect, PriceEffect, PriceRefusal } from './contract.ts';
import type { PastPrices } from './past-prices.ts';

/** Standard deviation of the index below which prices hardly moved. */
const STILL = 0.015;
const DAYS: Record<ForecastGrain, number> = { day: 1, week: 7, month: 30 };

interface Effects {
  /** null: forecasts of the past are no better with it. */
  discount: DiscountEffect | null;
  /** null: it cannot be asked. */
  price: PriceEffect | PriceRefusal | null;
}

/** What hardly moves explains nothing, whatever it fits. */
export function isStill(price: Float64Array): boolean {
  const mean = price.reduce((sum, own) => sum + own, 0) / price.length;
  const squares = price.reduce((sum, own) => sum + (own - mean) ** 2, 0);
  return !(Math.sqrt(squares / price.length) >= STILL);
}

/**
 * What discounts and usual prices do to a series, beside each other as inputs of the regression on the
 * calendar. It says what a plan would bring, as far as earlier ones say it: if discounts were always given
 * at good times, their effect is too large; and prices that were raised as demand rose seem to do no harm.
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
