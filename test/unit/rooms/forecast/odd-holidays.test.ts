import { expect, it } from 'vitest';
import { dayNumber, periodAround } from '../../../../workers/maths/calendar.ts';
import { holidaysOfOdd } from '../../../../workers/rooms/forecast/odd/holidays-of-odd.ts';
import type { ForecastGrain } from '../../../../workers/rooms/forecast/series/contract.ts';
import { plainLine, toOrderLines } from '../../../kit/made-lines.ts';

/** Ten lines a day around a day, and another number on some days. */
function named(
  iso: string,
  isAbove: boolean,
  other: (day: number) => number | null,
  grain: ForecastGrain = 'week'
) {
  const [from, to] = periodAround(dayNumber(iso), grain);
  const lines = toOrderLines(
    Array.from({ length: to - from + 21 }, (_, at) => from - 10 + at).flatMap((day) =>
      Array.from({ length: other(day) ?? 10 }, (__, at) =>
        plainLine(day, { order: `${day}-${at}` })
      )
    )
  );
  return holidaysOfOdd(lines, 'net', { start: from, grain, isAbove });
}
const on = (iso: string, count: number) => (day: number) => (day === dayNumber(iso) ? count : null);

it('names the festival on whose day a week, a month or the day itself sold the most', () => {
  expect(named('2026-11-11', true, on('2026-11-11', 99))).toEqual(['singles_day']);
  expect(named('2026-11-11', true, on('2026-11-11', 99), 'month')).toEqual(['singles_day']);
  expect(named('2026-11-11', true, on('2026-11-11', 99), 'day')).toEqual(['singles_day']);
});

it('names none that only lies in the week, of which another day sold the most', () => {
  expect(named('2026-11-11', true, on('2026-11-13', 99))).toEqual([]);
  expect(named('2026-11-04', true, on('2026-11-04', 99))).toEqual([]);
});

it('names a holiday on which a low week hardly sold, and none that sold as always', () => {
  const closed = (day: number) => (day >= dayNumber('2026-02-16') ? 1 : null);
  expect(named('2026-02-18', false, closed)).toContain('chinese_new_year');
  expect(named('2026-11-11', false, () => 4)).toEqual([]);
});
