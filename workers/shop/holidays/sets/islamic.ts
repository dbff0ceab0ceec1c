import type { Holiday, HolidaySet } from '../../../contract/holidays.ts';
import { islamicDays } from '../islamic-days.ts';

/**
 * By the Umm al-Qura calendar; where the moon is sighted, holidays may fall a day earlier or later.
 */
export const islamic: HolidaySet = {
  id: 'islamic',
  inYear: (year) => {
    const on = (id: Holiday['id'], month: number, day: number, days: number): Holiday[] =>
      islamicDays(year, month, day).map((own) => ({
        id,
        from: own,
        to: own + days - 1
      }));
    return [
      ...on('ramadan', 9, 1, 29),
      ...on('eid_al_fitr', 10, 1, 3),
      ...on('eid_al_adha', 12, 10, 4)
    ];
  }
};
