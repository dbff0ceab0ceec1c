import { expect, test } from 'vitest';
import { dayTime, isoWeekDay } from '../../../../../workers/rooms/import/values/dates/calendars.ts';

const DAY = 86_400_000;

/** Every day of these years, as the platform's own calendar calls it, found again. */
function differences(calendar: 'persian' | 'islamic', name: string, from: number, to: number) {
  const format = new Intl.DateTimeFormat(`en-u-ca-${name}`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC'
  });
  const wrong: string[] = [];
  for (let time = from; time < to; time += DAY) {
    const parts = format.formatToParts(time);
    const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    const found = dayTime(of('year'), of('month'), of('day'), calendar);
    if (found !== time) wrong.push(format.format(time));
  }
  return wrong;
}

test('Iranian days are those of the platform, 1960 to 2050', () => {
  expect(differences('persian', 'persian', Date.UTC(1960, 0), Date.UTC(2050, 0))).toEqual([]);
});

test('days that the Iranian year lacks are none', () => {
  expect(dayTime(1404, 12, 30, 'persian')).toBeNaN();
  expect(dayTime(1403, 12, 30, 'persian')).toBe(Date.UTC(2025, 2, 20));
  expect(dayTime(1404, 7, 31, 'persian')).toBeNaN();
  expect(dayTime(1404, 13, 1, 'persian')).toBeNaN();
});

test('Saudi days are those of the platform, 2009 to 2040', () => {
  expect(differences('islamic', 'islamic-umalqura', Date.UTC(2009, 0), Date.UTC(2040, 0))).toEqual(
    []
  );
  expect(dayTime(1447, 9, 16, 'islamic')).toBe(Date.UTC(2026, 2, 5));
});

test('weeks begin on the Monday of the week that holds the fourth of January', () => {
  expect(isoWeekDay(2026, 10, 1)).toMatchObject({ year: 2026, month: 3, day: 2 });
  expect(isoWeekDay(2026, 1, 1)).toMatchObject({ year: 2025, month: 12, day: 29 });
  expect(isoWeekDay(2026, 53, 7)).toMatchObject({ year: 2027, month: 1, day: 3 });
  expect(isoWeekDay(2025, 53, 1)).toBeNull();
});
