import type { HolidaySet } from '../../../contract/holidays.ts';
import { dayOf, nthWeekday, single } from '../days.ts';

/** Holidays that matter to shops in Europe and the Americas. */
export const christian: HolidaySet = {
  id: 'christian',
  inYear: (year) => [
    single('new_year', dayOf(year, 1, 1)),
    single('valentine', dayOf(year, 2, 14)),
    { id: 'easter', from: easterSunday(year) - 2, to: easterSunday(year) + 1 },
    // Mother's Day as most countries keep it; in Britain it is three weeks before Easter.
    single('mothers_day', nthWeekday(year, 5, 6, 2)),
    single('halloween', dayOf(year, 10, 31)),
    { id: 'christmas', from: dayOf(year, 12, 24), to: dayOf(year, 12, 26) }
  ]
};

/**
 * The Gregorian Easter Sunday, by the rule of an anonymous correspondent of Nature (1876), as given
 * by Meeus, "Astronomical Algorithms", 2nd edition, chapter 8.
 */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const within = year % 100;
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(within / 4) - moon - (within % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * week) / 451);
  const sum = moon + week - 7 * late + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}
