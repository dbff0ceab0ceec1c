import { DAY_MS } from '../contract/day.ts';

/** A calendar period a day lies in. */
export type CalendarPeriod = 'day' | 'week' | 'month' | 'quarter';

/**
 * First and last day of the day, ISO week (Monday to Sunday), month or quarter that holds `day`.
 *
 * @param day whole days since 1970
 */
export function periodAround(day: number, period: CalendarPeriod): [number, number] {
  if (period === 'day') return [day, day];
  if (period === 'week') {
    const monday = day - weekdayOf(day);
    return [monday, monday + 6];
  }
  const date = new Date(day * DAY_MS);
  const year = date.getUTCFullYear();
  const months = period === 'quarter' ? 3 : 1;
  const first = Math.floor(date.getUTCMonth() / months) * months;
  return [Date.UTC(year, first, 1) / DAY_MS, Date.UTC(year, first + months, 0) / DAY_MS];
}

/** Monday 0 … Sunday 6. */
export function weekdayOf(day: number): number {
  // 1 January 1970 was a Thursday; the second remainder mends days before it.
  return (((day + 3) % 7) + 7) % 7;
}

/**
 * ISO 8601 name of the period that holds `day`: 2011-12-09, 2011-W49, 2011-12; 2011-Q4. A week
 * belongs to the year of its Thursday.
 */
export function periodName(day: number, period: CalendarPeriod): string {
  if (period === 'day') return isoDay(day);
  if (period === 'month') return isoDay(day).slice(0, -3);
  if (period === 'quarter') return `${isoDay(day).slice(0, -6)}-Q${1 + quarterOf(day)}`;
  const thursday = day - weekdayOf(day) + 3;
  const year = new Date(thursday * DAY_MS).getUTCFullYear();
  const week = 1 + Math.floor((thursday - Date.UTC(year, 0, 1) / DAY_MS) / 7);
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}

/**
 * Running number of the period that holds `day`: the next period has the next number.
 *
 * @example periodNumber(lastDay, 'month') - periodNumber(firstDay, 'month') // months apart
 */
export function periodNumber(day: number, period: CalendarPeriod): number {
  if (period === 'day') return day;
  if (period === 'week') return Math.floor((day + 3) / 7);
  const date = new Date(day * DAY_MS);
  const months = 12 * date.getUTCFullYear() + date.getUTCMonth();
  return period === 'month' ? months : Math.floor(months / 3);
}

function quarterOf(day: number): number {
  return Math.floor(new Date(day * DAY_MS).getUTCMonth() / 3);
}

/** The same day of the calendar a year before; 28 February for the 29th. */
export function yearBefore(day: number): number {
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear() - 1, date.getUTCMonth()];
  const monthEnd = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), monthEnd)) / DAY_MS;
}

/** "YYYY-MM-DD" of a day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().split('T')[0];
}

/** Whole days since 1970 of an ISO day. */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY_MS;
}

/** "YYYY-MM-DD HH:MM:SS" of milliseconds on the shop's wall clock; empty for NaN. */
export function isoMoment(time: number): string {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 19).replace('T', ' ') : '';
}
