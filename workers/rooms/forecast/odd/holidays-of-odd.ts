import type { HolidayId, HolidaySetId } from '../../../contract/holidays.ts';
import { HOLIDAY_SETS } from '../../../contract/holidays.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { periodAround } from '../../../maths/calendar.ts';
import { meanOf } from '../../../maths/statistics/sums.ts';
import { holidaysBetween } from '../../../shop/holidays/holidays.ts';
import type { ForecastGrain, ForecastMeasure } from '../series/contract.ts';
import { sumParts } from '../series/period-sums.ts';

/** Of a longer holiday, such as a month of fasting, no week is odd because of it. */
const MAX_DAYS = 10;
/** Days of a holiday that sell at most this share of the other days explain too little. */
const FEW = 0.5;

/** The period to explain, and whether it sold too much. */
interface OddPeriod {
  start: number;
  grain: ForecastGrain;
  isAbove: boolean;
}

/**
 * The holidays in a period whose sales are out of their range, so that a shop is not told of a
 * riddle where it ran a sale: of a high period those on whose days it sold the most, of a low one
 * those on whose days it hardly sold. Others that only happen to lie in it are not named.
 *
 * @param sets sets of holidays of the shop; absent: all
 */
export function holidaysOfOdd(
  lines: OrderLines,
  measure: ForecastMeasure,
  { start, grain, isAbove }: OddPeriod,
  sets: readonly HolidaySetId[] = HOLIDAY_SETS
): HolidayId[] {
  const [from, to] = periodAround(start, grain);
  const starts = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const sold = sumParts(lines, measure, { grain: 'day', starts, unfinished: null }, 1).parts[0];
  const best = sold.indexOf(Math.max(...sold));
  const found = holidaysBetween(from, to, sets)
    .filter((own) => own.to - own.from < MAX_DAYS)
    .filter((own) => {
      const off = (at: number) => Math.max(own.from - from - at, from + at - own.to, 0);
      return isAbove ? off(best) === 0 : isQuiet(sold, off);
    });
  return [...new Set(found.map(({ id }) => id))];
}

/**
 * Whether a holiday's days sold far less than the others, its eve left out; with no others, it is
 * the period.
 *
 * @param off how many days a day is away from the holiday
 */
function isQuiet(sold: Float64Array, off: (at: number) => number): boolean {
  const inside = sold.filter((_, at) => off(at) === 0);
  const others = sold.filter((_, at) => off(at) > 1);
  return others.length === 0 || meanOf(inside) < FEW * meanOf(others);
}
