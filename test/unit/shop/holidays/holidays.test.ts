import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay, weekdayOf } from '../../../../workers/maths/calendar.ts';
import type { HolidayId, HolidaySetId } from '../../../../workers/contract/holidays.ts';
import { holidaysBetween } from '../../../../workers/shop/holidays/holidays.ts';

function daysOf(set: HolidaySetId, id: HolidayId, from: number, to: number): string[] {
  return holidaysBetween(dayNumber(`${from}-01-01`), dayNumber(`${to}-12-31`), [set])
    .filter((own) => own.id === id)
    .map((own) => isoDay(own.from));
}

describe('holidays as calendars give them', () => {
  it('Chinese New Year', () => {
    expect(daysOf('chinese', 'chinese_new_year', 2019, 2034)).toEqual([
      ...['2019-02-05', '2020-01-25', '2021-02-12', '2022-02-01', '2023-01-22', '2024-02-10'],
      ...['2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-03'],
      ...['2031-01-23', '2032-02-11', '2033-01-31', '2034-02-19']
    ]);
  });

  it('Qixi and Mid-Autumn, also after a leap month', () => {
    // 2020 and 2023 have leap months before them.
    expect(daysOf('chinese', 'qixi', 2020, 2025)).toEqual([
      ...['2020-08-25', '2021-08-14', '2022-08-04', '2023-08-22', '2024-08-10', '2025-08-29']
    ]);
    expect(daysOf('chinese', 'mid_autumn', 2020, 2025)).toEqual([
      ...['2020-10-01', '2021-09-21', '2022-09-10', '2023-09-29', '2024-09-17', '2025-10-06']
    ]);
    expect(daysOf('chinese', 'dragon_boat', 2023, 2025)).toEqual([
      ...['2023-06-22', '2024-06-10', '2025-05-31']
    ]);
  });

  it('Easter Sunday, two days after its holidays begin', () => {
    const sundays = daysOf('christian', 'easter', 2019, 2027).map((own) =>
      isoDay(dayNumber(own) + 2)
    );
    expect(sundays).toEqual([
      ...['2019-04-21', '2020-04-12', '2021-04-04', '2022-04-17', '2023-04-09', '2024-03-31'],
      ...['2025-04-20', '2026-04-05', '2027-03-28']
    ]);
  });

  it('Ramadan and the feasts', () => {
    expect(daysOf('islamic', 'ramadan', 2023, 2026)).toEqual([
      ...['2023-03-23', '2024-03-11', '2025-03-01', '2026-02-18']
    ]);
    expect(daysOf('islamic', 'eid_al_fitr', 2023, 2026)).toEqual([
      ...['2023-04-21', '2024-04-10', '2025-03-30', '2026-03-20']
    ]);
    // Twice in one year of the common calendar.
    expect(daysOf('islamic', 'ramadan', 2030, 2030)).toEqual(['2030-01-05', '2030-12-26']);
  });

  it('Diwali', () => {
    expect(daysOf('indian', 'diwali', 2015, 2030)).toEqual([
      ...['2015-11-11', '2016-10-30', '2017-10-19', '2018-11-07', '2019-10-27', '2020-11-14'],
      ...['2021-11-04', '2022-10-24', '2023-11-12', '2024-10-31', '2025-10-20', '2026-11-08'],
      ...['2027-10-29', '2028-10-17', '2029-11-05', '2030-10-26']
    ]);
  });

  it('Black Friday and Cyber Monday', () => {
    expect(daysOf('shopping', 'black_friday', 2022, 2025)).toEqual([
      ...['2022-11-25', '2023-11-24', '2024-11-29', '2025-11-28']
    ]);
    expect(daysOf('shopping', 'cyber_monday', 2024, 2025)).toEqual(['2024-12-02', '2025-12-01']);
  });
});

describe('every year from 1990 to 2060', () => {
  it('has each moving holiday where it can be', () => {
    for (let year = 1990; year <= 2060; year++) {
      const inside = (set: HolidaySetId, id: HolidayId, from: string, to: string) => {
        const days = daysOf(set, id, year, year);
        expect(days, `${id} ${year}`).toHaveLength(1);
        expect(days[0] >= `${year}-${from}` && days[0] <= `${year}-${to}`, days[0]).toBe(true);
      };
      inside('chinese', 'chinese_new_year', '01-21', '02-21');
      inside('chinese', 'qixi', '07-31', '08-31');
      inside('chinese', 'mid_autumn', '09-07', '10-08');
      inside('indian', 'diwali', '10-13', '11-16');
      inside('christian', 'easter', '03-20', '04-23');
      expect(weekdayOf(dayNumber(daysOf('christian', 'easter', year, year)[0]))).toBe(4);
      const moons = daysOf('islamic', 'ramadan', year, year).length;
      expect(moons === 1 || moons === 2).toBe(true);
    }
  });

  it('agrees with the calendar of Intl but for a day at midnight', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-chinese', {
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC'
    });
    const isNewYear = (day: number) => format.format(day * 86_400_000) === '1/1';
    const years = daysOf('chinese', 'chinese_new_year', 1990, 2060).map(dayNumber);
    const others = years.filter((own) => !isNewYear(own));
    expect(others.map(isoDay)).toEqual(expect.arrayContaining(['2027-02-06', '2030-02-03']));
    expect(others.length).toBeLessThanOrEqual(4);
    for (const own of others) expect(isNewYear(own - 1) || isNewYear(own + 1)).toBe(true);
  });

  it('keeps lunar months apart by whole moons', () => {
    const years = daysOf('chinese', 'chinese_new_year', 1990, 2060).map(dayNumber);
    years.slice(1).forEach((own, at) => {
      const moons = (own - years[at]) / 29.530588;
      expect(Math.abs(moons - Math.round(moons)), isoDay(own)).toBeLessThan(0.06);
    });
  });
});

describe('a span', () => {
  it('holds what touches it, by its first day', () => {
    const found = holidaysBetween(dayNumber('2025-12-25'), dayNumber('2026-01-01'), [
      'christian',
      'shopping'
    ]);
    expect(found.map(({ id }) => id)).toEqual(['christmas', 'new_year']);
  });
});
