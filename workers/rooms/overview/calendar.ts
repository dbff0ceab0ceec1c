import type { Grain } from './contract.ts';

/**
 * First and last day of the day, ISO week (Monday to Sunday) or month that holds `day`.
 *
 * @param day whole days since 1970
 */
export function periodAround(day: number, grain: Grain): [number, number] {
  if (grain === 'day') return [day, day];
  if (grain === 'week') {
    const monday = day - weekdayOf(day);
    return [monday, monday + 6];
  }
  const date = new Date(day * DAY_MS);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  return [Date.UTC(year, month, 1) / DAY_MS, Date.UTC(year, month + 1, 0) / DAY_MS];
}

/** Monday 0 … Sunday 6. */
export function weekdayOf(day: number): number {
  // 1 January 1970 was a Thursday; the second remainder mends days before it.
  return (((day + 3) % 7) + 7) % 7;
}

/**
 * ISO 8601 name of the period that holds `day`: 2011-12-09, 2011-W49 or 2011-12. A week belongs
 * to the year of its Thursday.
 */
export function periodName(day: number, grain: Grain): string {
  if (grain !== 'week') return isoDay(day).slice(0, grain === 'day' ? undefined : -3);
  const thursday = day - weekdayOf(day) + 3;
  const year = new Date(thursday * DAY_MS).getUTCFullYear();
  const week = 1 + Math.floor((thursday - Date.UTC(year, 0, 1) / DAY_MS) / 7);
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}

/** "YYYY-MM-DD" of a day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().split('T')[0];
}

/** "YYYY-MM-DD HH:MM:SS" of milliseconds on the shop's wall clock; empty for NaN. */
export function isoMoment(time: number): string {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 19).replace('T', ' ') : '';
}

const DAY_MS = 86_400_000;
