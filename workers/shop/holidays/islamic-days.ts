import { DAY_MS } from '../../contract/day.ts';
import { dayOf } from './days.ts';

/** The calendar of Umm al-Qura, which `Intl` knows for 1937 to 2077. */
const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC'
});

/** The days since 1970 of a year of the common calendar on which a day of the Islamic year falls. */
export function islamicDays(year: number, month: number, day: number): number[] {
  const found: number[] = [];
  const last = dayOf(year, 12, 31);
  for (let own = dayOf(year, 1, 1); own <= last;) {
    const is = readDate(own);
    if (is.day === day && is.month === month) found.push(own);
    // Months have at least 29 days: the next such day is no nearer than this.
    own += is.day < day ? day - is.day : Math.max(1, 29 - is.day + day);
  }
  return found;
}

function readDate(day: number): { month: number; day: number } {
  const parts = format.formatToParts(day * DAY_MS);
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { month: number('month'), day: number('day') };
}
