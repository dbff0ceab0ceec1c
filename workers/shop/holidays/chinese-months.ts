import { dayOf } from './days.ts';
import { newMoons, sunLongitude } from './new-moon.ts';

/** China's time zone ahead of UTC, in days. */
const CLOCK = 8 / 24;
const SOLSTICE = 270;

/** First day of a month of the Chinese calendar, in days since 1970. */
export interface ChineseMonth {
  /** 1 … 12. */
  month: number;
  isLeap: boolean;
  from: number;
}

/**
 * The months of the Chinese calendar that end in a year, from the eleventh month of the year
 * before, which contains the winter solstice. A month starts on the day of the new moon in China;
 * in a year of thirteen months, the first one in which the sun enters no new sign is the leap month
 * (Reingold and Dershowitz, "Calendrical Calculations", 4th edition, chapter 19). Computed here
 * because the calendars of browsers are a day off where the new moon falls on midnight, as in
 * February 2027 and 2030.
 *
 * @param year Gregorian
 */
export function chineseMonths(year: number): ChineseMonth[] {
  const starts = newMoons(dayOf(year - 1, 11, 1), dayOf(year, 12, 31)).map((moon) =>
    Math.floor(moon + CLOCK)
  );
  const eleventh = (own: number) => starts.findLastIndex((start) => start <= solsticeDay(own));
  const [first, last] = [eleventh(year - 1), eleventh(year)];
  const months = starts.slice(first, last);
  const leap =
    months.length === 13
      ? months.findIndex((from, at) => at > 0 && signAt(from) === signAt(starts[first + at + 1]))
      : -1;
  return months.map((from, at) => {
    const isAfter = leap >= 0 && at >= leap;
    return { month: ((at + 10 - Number(isAfter)) % 12) + 1, isLeap: at === leap, from };
  });
}

/** The day of the winter solstice in China. */
function solsticeDay(year: number): number {
  let [from, to] = [dayOf(year, 12, 18), dayOf(year, 12, 25)];
  while (to - from > 1e-5) {
    const middle = (from + to) / 2;
    if (sunLongitude(middle) < SOLSTICE) from = middle;
    else to = middle;
  }
  return Math.floor(from + CLOCK);
}

/** The zodiac sign the sun is in at the start of a day in China. */
function signAt(day: number): number {
  return Math.floor(sunLongitude(day - CLOCK) / 30);
}
