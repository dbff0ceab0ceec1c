import type { HolidaySet } from '../../../contract/holidays.ts';
import { dayOf, single } from '../days.ts';
import { newMoons, sunLongitude } from '../new-moon.ts';

/** India's time zone ahead of UTC, and the hour in the evening when lamps are lit, in days. */
const CLOCK = 5.5 / 24;
const EVENING = 19 / 24;
/**
 * Angle between the equinox and the fixed stars (Lahiri ayanamsa): degrees in 2000, and per year.
 */
const PRECESSION_2000 = 23.853;
const PRECESSION_YEAR = 0.01397;

/** Only Diwali, which moves trade most; `Intl` has no calendar for it. */
export const indian: HolidaySet = {
  id: 'indian',
  inYear: (year) => [single('diwali', diwali(year))]
};

/**
 * The last evening before the new moon at which the sun stands in Libra among the fixed stars
 * (Tula): the new moon that ends the month Ashvina.
 */
function diwali(year: number): number {
  const moons = newMoons(dayOf(year, 10, 10), dayOf(year, 11, 25));
  const moon = moons.find((own) => {
    const amongStars = sunLongitude(own) - PRECESSION_2000 - PRECESSION_YEAR * (year - 2000);
    return amongStars >= 180 && amongStars < 210;
  })!;
  return Math.floor(moon + CLOCK - EVENING);
}
