import { DAY_MS } from '../../contract/day.ts';
import { NO_DAY } from '../../contract/order-lines.ts';

export const HOUR_MS = 3_600_000;
/** 1 January 1970 was a Thursday; Monday is 0. */
const WEEKDAY_OF_EPOCH = 3;

/** The hour of the week of a line without a date. */
export const NO_WEEK_HOUR = 255;

/** Whole days since 1970 by the shop's clock. */
export function dayOf(moment: number): number {
  return Number.isNaN(moment) ? NO_DAY : Math.floor(moment / DAY_MS);
}

/** Hour of the week by the shop's clock: weekday × 24 + hour, Monday being 0. */
export function weekHourOf(moment: number): number {
  if (Number.isNaN(moment)) return NO_WEEK_HOUR;
  const day = Math.floor(moment / DAY_MS);
  const weekday = (((day + WEEKDAY_OF_EPOCH) % 7) + 7) % 7;
  return weekday * 24 + Math.floor((moment - day * DAY_MS) / HOUR_MS);
}

/** Whether a moment has a time of day; midnight is taken for a date without one. */
export function hasTimeOfDay(moment: number): boolean {
  return !Number.isNaN(moment) && moment % DAY_MS !== 0;
}
