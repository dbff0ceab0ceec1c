import type { Calendar, KnownDay } from './date-parts.ts';

const DAY = 86_400_000;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** 2569 in Thailand is 2026. */
const BUDDHIST_AHEAD = 543;
/** The year before the Republic of China's first. */
const MINGUO_ZERO = 1911;
/** The first year treated as Hijri: earlier 13xx and 14xx are Iranian years (1429 is 2050). */
const FIRST_HIJRI = 1430;

/** A year with the calendar implied by its size; null: outside a shop's lifetime. */
export function yearOfSize(
  year: number
): Pick<KnownDay, 'year' | 'calendar' | 'otherYears'> | null {
  if (year >= 1900 && year < 2200) return { year };
  if (year >= 2443 && year < 2743) return { year: year - BUDDHIST_AHEAD, otherYears: true };
  if (year >= 1300 && year < FIRST_HIJRI) return { year, calendar: 'persian', otherYears: true };
  if (year >= FIRST_HIJRI && year < 1500) return { year, calendar: 'islamic', otherYears: true };
  return null;
}

/** A year of the Republic of China: 115 is 2026. */
export function minguoYear(year: number): number {
  return year + MINGUO_ZERO;
}

/**
 * Two digits of a Buddhist year: 69 is 2569. Those before 2543 (2000) are Gregorian: shops in
 * Thailand also write 26 for 2026.
 */
export function shortBuddhistYear(year: number): number {
  return year >= 43 ? 2500 + year - BUDDHIST_AHEAD : 2000 + year;
}

/** Two digits mean 1970 to 2069. */
export function shortYear(year: number): number {
  return year + (year < 70 ? 2000 : 1900);
}

/** A date as milliseconds since 1970 at midnight; NaN if it does not exist in the calendar. */
export function dayTime(
  year: number,
  month: number,
  day: number,
  calendar: Calendar = 'gregorian'
): number {
  if (calendar === 'persian') return persianTime(year, month, day);
  if (calendar === 'islamic') return islamicTime(year, month, day);
  if (!(year >= 1900 && year < 2200 && month >= 1 && day >= 1)) return NaN;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && isLeap ? 29 : MONTH_LENGTHS[month - 1];
  return day <= length ? Date.UTC(year, month - 1, day) : NaN;
}

/** The day before 1 Farvardin of the year 1, as days since 1970. */
const PERSIAN_ZERO = 1_948_319 - 2_440_588;

/**
 * The Iranian solar calendar with a cycle of 33 years and 8 leap days, which agrees with the
 * observed one from 1799 to 2254 (the algorithm of the Unicode library ICU).
 */
function persianTime(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1) return NaN;
  const length = month <= 6 ? 31 : month < 12 || isPersianLeap(year) ? 30 : 29;
  if (day > length) return NaN;
  const before = month <= 7 ? (month - 1) * 31 : (month - 1) * 30 + 6;
  return (persianNewYear(year) + before + day - 1) * DAY;
}

function isPersianLeap(year: number): boolean {
  return persianNewYear(year + 1) - persianNewYear(year) === 366;
}

/** Day of Nowruz, 20 or 21 March, as days since 1970. */
function persianNewYear(year: number): number {
  return PERSIAN_ZERO + 365 * (year - 1) + Math.floor((8 * year + 21) / 33) + 1;
}

/** Day of 1 Muharram 1430, and mean length of a lunar month in days. */
const HIJRI_ZERO = Date.UTC(2008, 11, 29);
const MOON = 29.530_588 * DAY;
let ummAlQura: Intl.DateTimeFormat | null = null;
const monthStarts = new Map<number, number>();

/** The calendar of Saudi Arabia (Umm al-Qura), whose months are known to the browser. */
function islamicTime(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1 || day > 30) return NaN;
  const months = (year - FIRST_HIJRI) * 12 + month - 1;
  const start = islamicMonth(months, month);
  const length = Math.round((islamicMonth(months + 1, (month % 12) + 1) - start) / DAY);
  return day <= length ? start + (day - 1) * DAY : NaN;
}

function islamicMonth(months: number, month: number): number {
  const known = monthStarts.get(months);
  if (known !== undefined) return known;
  ummAlQura ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
    day: 'numeric',
    month: 'numeric',
    timeZone: 'UTC'
  });
  const about = HIJRI_ZERO + Math.round((months * MOON) / DAY) * DAY;
  let start = NaN;
  for (let off = -3; off <= 3 && start !== start; off++) {
    if (ummAlQura.format(about + off * DAY).startsWith(`${month}/1`)) {
      const parts = ummAlQura.formatToParts(about + off * DAY);
      if (parts.find(({ type }) => type === 'day')?.value === '1') start = about + off * DAY;
    }
  }
  monthStarts.set(months, start);
  return start;
}

/** The Monday of an ISO 8601 week; `day` 1 is Monday. */
export function isoWeekDay(year: number, week: number, day: number): KnownDay | null {
  if (week < 1 || week > 53 || day < 1 || day > 7) return null;
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
  const date = new Date(monday + ((week - 1) * 7 + day - 1) * DAY);
  // a year has a 53rd week only if that week's Thursday is in it
  const thursday = new Date(monday + ((week - 1) * 7 + 3) * DAY);
  if (thursday.getUTCFullYear() !== year) return null;
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    ms: 0
  };
}
