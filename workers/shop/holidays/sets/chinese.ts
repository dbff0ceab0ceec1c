import type { Holiday, HolidaySet } from '../../../contract/holidays.ts';
import { dayOf } from '../days.ts';
import { chineseMonths } from '../chinese-months.ts';

/** The festivals of the Chinese calendar, and Golden Week. */
export const chinese: HolidaySet = {
  id: 'chinese',
  inYear: (year) => {
    const months = chineseMonths(year);
    const on = (id: Holiday['id'], month: number, day: number, days = 1): Holiday[] =>
      months
        .filter((own) => own.month === month && !own.isLeap)
        .map(({ from }) => ({ id, from: from + day - 1, to: from + day - 2 + days }));
    return [
      ...on('chinese_new_year', 1, 1, 7),
      ...on('dragon_boat', 5, 5),
      ...on('qixi', 7, 7),
      ...on('mid_autumn', 8, 15),
      { id: 'national_day', from: dayOf(year, 10, 1), to: dayOf(year, 10, 7) }
    ];
  }
};
