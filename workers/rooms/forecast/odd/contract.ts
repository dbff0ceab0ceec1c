import type { HolidayId } from '../../../contract/holidays.ts';
import type { ForecastGrain, ForecastMeasure } from '../series/contract.ts';

/** A complete period whose value lies outside the range forecast from the periods before it. */
export interface Outside {
  period: string;
  /** First day of the period since 1970. */
  day: number;
  came: number;
  low: number;
  high: number;
  /** Holidays on its days that may be why. */
  holidays: HolidayId[];
}

/** Like `Outside`, for the whole shop, for a page that did not ask for a forecast. */
export interface OutsideNews extends Outside {
  measure: ForecastMeasure;
  grain: ForecastGrain;
  currency: string;
}

/** A past period that stands out from those around it. */
export interface OddOnce {
  period: string;
  value: number;
  used: number;
  /** Holidays on its days that may be why. */
  holidays: HolidayId[];
}
