import type { HolidaySet } from '../../../contract/holidays.ts';
import { dayOf, single } from '../days.ts';
import { newMoons, sunLongitude } from '../new-moon.ts';

/** India's clock ahead of universal time, and the hour of the evening on which lamps are lit, in days. */
const CLOCK = 5.5 / 24;
const EVENING = 19 / 24;
/** Between the equinox and the fixed stars: Lahiri's, degrees in 2000 and a year. */
const PRECESSION_2000 = 23.853;
const PRECESSION_YEAR = 0.01397;

/** Diwali alone, which moves trade most. `Intl` has no calendar of it. */
export const indian: HolidaySet = {
  id: 'indian',
  inYear: (year) => [single('diwali', diwali(year))]
};

/**
 * The last evening before the new moon that comes while the sun stands in Libra among the fixed stars
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
