import type { HolidaySet } from '../../../contract/holidays.ts';
import { dayOf, nthWeekday, single } from '../days.ts';

/** Days that exist for shopping, such as Black Friday. */
export const shopping: HolidaySet = {
  id: 'shopping',
  inYear: (year) => {
    const thanksgiving = nthWeekday(year, 11, 3, 4);
    return [
      single('june_18', dayOf(year, 6, 18)),
      single('singles_day', dayOf(year, 11, 11)),
      single('black_friday', thanksgiving + 1),
      single('cyber_monday', thanksgiving + 4),
      single('december_12', dayOf(year, 12, 12))
    ];
  }
};
