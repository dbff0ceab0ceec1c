import type { Formatters } from './formatters.ts';
import { NOTHING } from './numbers.ts';

const DAY_MS = 86_400_000;

const DATE: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

/** From ISO texts, "2011-12-09" or "2011-12-09 12:50:00". */
export function isoFormats(formatters: Formatters) {
  function fromIso(iso: string, options: Intl.DateTimeFormatOptions): string {
    const moment = Date.parse(iso.length > 10 ? withZone(iso) : iso);
    return Number.isFinite(moment) ? formatters.date(options).format(moment) : iso || NOTHING;
  }

  return {
    /** 9 December 2011; a time after it is ignored. */
    date: (iso: string) => fromIso(iso, DATE),
    /** Date and time to the minute. */
    dateTime: (iso: string) => fromIso(iso, { ...DATE, ...TIME })
  };
}

/** From day numbers: whole days since 1970. */
export function dayFormats(formatters: Formatters) {
  const from = (options: Intl.DateTimeFormatOptions) => (day: number) =>
    Number.isFinite(day) ? formatters.date(options).format(day * DAY_MS) : NOTHING;

  return {
    day: from(DATE),
    /** Without its year, for axes. */
    dayShort: from({ day: 'numeric', month: 'short' }),
    /** With its weekday, for tooltips. */
    dayLong: from({ weekday: 'short', ...DATE }),
    /** December 2011 from a day inside the month. */
    month: from({ month: 'long', year: 'numeric' }),
    monthShort: from({ month: 'short' }),
    /** December, from a day inside the month. */
    monthName: from({ month: 'long' }),
    year: from({ year: 'numeric' })
  };
}

export function weekFormats(formatters: Formatters) {
  /** The week that starts on this day number: its first and last day. */
  function week(day: number): string {
    if (!Number.isFinite(day)) return NOTHING;
    return formatters.date(DATE).formatRange(day * DAY_MS, (day + 6) * DAY_MS);
  }

  /** Monday is 0. */
  function weekday(index: number, style: 'long' | 'short' = 'long'): string {
    if (!Number.isFinite(index)) return NOTHING;
    // Day 4 after 1 January 1970, a Thursday, was a Monday.
    return formatters.date({ weekday: style }).format((4 + index) * DAY_MS);
  }

  /** The hour of a day, 0 to 23, as 09:00. */
  const hour = (index: number) => `${String(index).padStart(2, '0')}:00`;

  return { week, weekday, hour };
}

function withZone(iso: string): string {
  return `${iso.replace(' ', 'T').replace(/Z$/, '')}Z`;
}
