import { dayOf } from './days.ts';
import { newMoons, sunLongitude } from './new-moon.ts';

/** China's clock ahead of universal time, in days. */
const CLOCK = 8 / 24;
const SOLSTICE = 270;

/** First day of a month of the Chinese year since 1970. */
export interface ChineseMonth {
  /** 1 … 12. */
  month: number;
  isLeap: boolean;
  from: number;
}

/**
 * The months of the Chinese calendar from the eleventh, which holds the winter solstice, to the one
 * before the next: a month begins on the day of the new moon in China; of thirteen the first in which
 * the sun enters no new sign is a leap month (Reingold and Dershowitz, "Calendrical Calculations", 4th
 * edition, chapter 19). Computed here since calendars of browsers are a day off where the new moon
 * falls on midnight, as in February 2027 and 2030.
 *
 * @param year of the common calendar in which they end
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

/** The day in China on which the sun stands farthest south. */
function solsticeDay(year: number): number {
  let [from, to] = [dayOf(year, 12, 18), dayOf(year, 12, 25)];
  while (to - from > 1e-5) {
    const middle = (from + to) / 2;
    if (sunLongitude(middle) < SOLSTICE) from = middle;
    else to = middle;
  }
  return Math.floor(from + CLOCK);
}

/** Which sign the sun stands in as the day begins in China. */
function signAt(day: number): number {
  return Math.floor(sunLongitude(day - CLOCK) / 30);
}
