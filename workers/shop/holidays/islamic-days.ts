import { DAY_MS } from '../../contract/day.ts';
import { dayOf } from './days.ts';

/** The Umm al-Qura calendar, which `Intl` knows for the years 1937 to 2077. */
const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC'
});

/**
 * The days (since 1970) of a Gregorian year on which a date of the Islamic calendar falls; there
 * may be none or two.
 */
export function islamicDays(year: number, month: number, day: number): number[] {
  const found: number[] = [];
  const last = dayOf(year, 12, 31);
  for (let own = dayOf(year, 1, 1); own <= last;) {
    const is = readDate(own);
    if (is.day === day && is.month === month) found.push(own);
    // A month has at least 29 days, so the same date cannot come again earlier.
    own += is.day < day ? day - is.day : Math.max(1, 29 - is.day + day);
  }
  return found;
}

function readDate(day: number): { month: number; day: number } {
  const parts = format.formatToParts(day * DAY_MS);
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { month: number('month'), day: number('day') };
}
